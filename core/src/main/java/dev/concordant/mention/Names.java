package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.NameWord;
import dev.concordant.lexicon.NumberWord;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;

/** Knows names that hold numbers: "S&P 500", "Route 9", "Covid-19", addresses, phone numbers. */
final class Names {

  private static final Forms COUNTED = Forms.of("people", "men", "women", "children", "passengers");

  /** The longest name that is looked at in one piece; the rest is looked at as it comes. */
  private static final int MAX_TOKENS = 60;

  /** The most digits of a rank. */
  private static final int LONGEST_RANK = 3;

  /** How far after a number the word for a street may stand: "1 Martin Luther King Street". */
  private static final int STREET_REACH = 4;

  private final Lexicon lexicon;
  private final MoneyRecogniser money;

  Names(Lexicon lexicon, MoneyRecogniser money) {
    this.lexicon = lexicon;
    this.money = money;
  }

  /** The words that a name may begin with, besides words with something straight after them. */
  Openers openers() {
    return Openers.of(lexicon.names());
  }

  /** The token after the name that begins at a token; the token itself where none does. */
  int endAt(Tokens tokens, int token) {
    if (lexicon.names().mayStartAt(tokens, token)) {
      Phrases.Match<NameWord> name = lexicon.names().at(tokens, token);
      if (name != null) {
        // "the one", but not "the one-year anniversary"
        if (tokens.is(name.to() - 1, "one") && tokens.isSign(name.to(), '-')) {
          return token;
        }
        if (name.meaning().type() == NameWord.Type.NAME) {
          return run(tokens, name.to());
        }
        int end = identifier(tokens, name.to());
        // "No. 214/2026" and "no. 88412" are numbers of files, not ranks
        if (end > name.to()
            && (name.meaning().type() == NameWord.Type.LABEL
                || isFile(tokens, name.to(), end, name.meaning().unit().isEmpty()))) {
          return end;
        }
      }
    }
    if (tokens.isWord(token)) {
      return word(tokens, token);
    }
    if (tokens.isDigits(token) || tokens.isSign(token, '+')) {
      return digits(tokens, token);
    }
    return token;
  }

  /** Whether the tokens are a name that a table lists, such as "5G". */
  boolean isListed(Tokens tokens, int from, int to) {
    Phrases.Match<NameWord> name =
        lexicon.names().mayStartAt(tokens, from) ? lexicon.names().at(tokens, from) : null;
    return name != null && name.meaning().type() == NameWord.Type.NAME && name.to() >= to;
  }

  private static boolean isFile(Tokens tokens, int from, int end, boolean number) {
    if (number && tokens.length(end - 1) > LONGEST_RANK && end - from <= 2) {
      return true;
    }
    for (int i = from; i < end; i++) {
      if (tokens.isSign(i, '/')) {
        return true;
      }
    }
    return false;
  }

  // "427", "427(b)", "4.2"; a magnitude or unit after it makes it a figure
  private int identifier(Tokens tokens, int from) {
    int at = from;
    if (tokens.isSign(at, '.') || tokens.isSign(at, ':') || tokens.isSign(at, '#')) {
      at++;
    }
    if (!tokens.isDigits(at) || tokens.newlinesBefore(at) > 0 || tokens.length(at) > 6) {
      return from;
    }
    int end = Math.max(run(tokens, at + 1), digits(tokens, at));
    Phrases.Match<NumberWord> magnitude = lexicon.numbers().at(tokens, end);
    boolean figure =
        (magnitude != null && magnitude.meaning().type() == NumberWord.Type.MAGNITUDE)
            || PercentRecogniser.percent(tokens, end) > end
            || lexicon.units().mayStartAt(tokens, end) && lexicon.units().at(tokens, end) != null
            || (tokens.isSign(at + 1, ',') && end > at + 1)
            || tokens.isAny(end, COUNTED);
    return figure ? from : end;
  }

  // "A380", "HARBOUR-3", "https://..."
  private int word(Tokens tokens, int token) {
    int next = token + 1;
    if (!tokens.isGlued(next)) {
      return token;
    }
    if (tokens.isAny(token, "http", "https", "www")) {
      return address(tokens, next);
    }
    if (tokens.isSign(next, '@')) {
      return address(tokens, next);
    }
    boolean hyphen = tokens.isSign(next, '-') && tokens.isCapitalised(token);
    int digits = hyphen ? next + 1 : next;
    if (!tokens.isDigits(digits)
        || !tokens.isGlued(digits)
        || money.before(tokens, digits) != null
        || (hyphen && isNumber(tokens, token))
        || tokens.isGlued(token)) {
      return token;
    }
    return run(tokens, digits + 1);
  }

  // "Twenty-5"; the "B" of "B-52" is no billion
  private boolean isNumber(Tokens tokens, int token) {
    Phrases.Match<NumberWord> number = lexicon.numbers().at(tokens, token);
    return number != null && number.meaning().type() != NumberWord.Type.ABBREVIATION;
  }

  // "7 Mill Road", "221B Baker Street"; "12 High Street shops" are shops
  private static int street(Tokens tokens, int token) {
    if (tokens.length(token) > 4) {
      return token;
    }
    int first = token + 1;
    if (tokens.isGlued(first) && tokens.isWord(first) && tokens.length(first) <= 2) {
      first++;
    }
    for (int i = first; i < first + STREET_REACH && tokens.isCapitalised(i); i++) {
      if (tokens.newlinesBefore(i) > 0) {
        return token;
      }
      if (i > first && tokens.isOf(i, WordClass.STREET)) {
        return Following.isNounLike(tokens, i + 1) && !tokens.isCapitalised(i + 1) ? token : i + 1;
      }
    }
    return tokens.isOf(first, WordClass.STREET)
            && tokens.isCapitalised(first)
            && tokens.isGlued(token + 1)
        ? first + 1
        : token;
  }

  // versions, addresses of computers, phone numbers
  private static int digits(Tokens tokens, int token) {
    int street = street(tokens, token);
    if (street > token) {
      return street;
    }
    int parts = 0;
    int i = tokens.isSign(token, '+') ? token + 1 : token;
    boolean phone = i > token;
    boolean spaced = false;
    boolean zero = tokens.length(i) > 1 && tokens.text().charAt(tokens.start(i)) == '0';
    int end = i;
    while (parts < MAX_TOKENS && tokens.isDigits(i)) {
      parts++;
      end = ++i;
      boolean sign = tokens.isSign(i, '-') || tokens.isSign(i, '.') || tokens.isSign(i, '/');
      if (sign && tokens.isGlued(i) && tokens.isGlued(i + 1)) {
        i++;
      } else if (tokens.newlinesBefore(i) == 0
          && tokens.isDigits(i)
          && !tokens.isGlued(i)
          && (phone || zero)) {
        spaced = true;
      } else {
        break;
      }
    }
    boolean groups = parts > 2 && isThousands(tokens, token, parts);
    return (parts > 2 && !groups) || ((phone || zero) && spaced && parts > 1)
        ? run(tokens, end)
        : token;
  }

  private static boolean isThousands(Tokens tokens, int token, int parts) {
    for (int part = 1; part < parts; part++) {
      if (!tokens.isSign(token + part * 2 - 1, '.') || tokens.length(token + part * 2) != 3) {
        return false;
      }
    }
    return true;
  }

  private static int address(Tokens tokens, int from) {
    int i = from;
    while (i - from < MAX_TOKENS * 4 && i < tokens.size() && tokens.isGlued(i)) {
      i++;
    }
    return i;
  }

  // letters and digits that go on without a space: "427(b)", "220-300"
  private static int run(Tokens tokens, int from) {
    int i = from;
    while (i - from < MAX_TOKENS && i < tokens.size() && tokens.isGlued(i)) {
      boolean joins =
          tokens.isSign(i, '-')
              || tokens.isSign(i, '/')
              || tokens.isSign(i, '.')
              || tokens.isSign(i, ',')
              || tokens.isSign(i, '(')
              || tokens.isSign(i, '_')
              || tokens.isSign(i, ':')
              || tokens.isSign(i, '+');
      if (tokens.isDigits(i) || tokens.isWord(i)) {
        i++;
      } else if (joins
          && tokens.isGlued(i + 1)
          && (tokens.isDigits(i + 1) || tokens.isWord(i + 1))) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }
}
