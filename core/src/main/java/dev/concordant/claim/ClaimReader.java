package dev.concordant.claim;

import dev.concordant.language.English;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.mention.Mention;
import dev.concordant.mention.MentionFinder;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import dev.concordant.value.CalendarTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a text. Immutable and safe to share between threads. */
public final class ClaimReader {

  /** How long the TIMEX3 value of a day is: 2024-05-16. */
  private static final int DAY = 10;

  private final Lexicon lexicon;
  private final English english;
  private final MentionFinder finder;
  private final Furniture furniture;
  private final Concepts concepts;

  /** A reader that knows the words of a lexicon. */
  public ClaimReader(Lexicon lexicon) {
    this(lexicon, new MentionFinder(lexicon));
  }

  /** A reader that knows the words of a lexicon and is told of mentions by a finder of the same. */
  public ClaimReader(Lexicon lexicon, MentionFinder finder) {
    this.lexicon = lexicon;
    this.english = English.standard();
    this.finder = finder;
    this.furniture = new Furniture(lexicon);
    this.concepts = new Concepts(lexicon, english);
  }

  /** The claims of a text, its furniture, and what was odd. */
  public Reading read(Source source) {
    Tokens tokens = lexicon.tokens(source.text());
    List<Span> pageFurniture = furniture.find(tokens);
    MentionFinder.Result found = finder.find(source, tokens);
    List<Claim> claims = claims(source, tokens, without(found.mentions(), pageFurniture));
    return new Reading(source, claims, pageFurniture, found.notes());
  }

  /** What each of the mentions of a text is about. */
  List<Claim> claims(Source source, Tokens tokens, List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    String text = source.text();
    List<Span> sentences =
        english.sentences(
            text,
            mentions.stream().map(Mention::span).toList(),
            word -> lexicon.isOf(word, WordClass.ABBREVIATION));
    CueFinder cues = new CueFinder(lexicon, tokens);
    List<Claim> claims = new ArrayList<>();
    LocalDate today = today(source, mentions);
    int first = 0;
    Sentence previous = null;
    for (int i = 0; i < sentences.size() && first < mentions.size(); i++) {
      Span span = sentences.get(i);
      int last = first;
      while (last < mentions.size() && mentions.get(last).span().start() < span.end()) {
        last++;
      }
      if (last == first) {
        previous = null;
        continue;
      }
      Sentence sentence = new Sentence(span, tokens, mentions, first, last, english, concepts);
      ContextReader contexts =
          new ContextReader(
              sentence, previous, cues, mentions, i, i == 0 && isHeadline(text, span), today);
      for (int m = first; m < last; m++) {
        if (sentence.indexOf(m) >= 0) {
          Mention mention = mentions.get(m);
          claims.add(new Claim(source.id(), mention, mention.span().in(text), contexts.read(m)));
        }
      }
      first = last;
      previous = sentence;
    }
    return claims;
  }

  // the day of publication, else the latest day that the text names
  private static @Nullable LocalDate today(Source source, List<Mention> mentions) {
    LocalDate latest = source.publishedOn();
    if (latest == null) {
      for (Mention mention : mentions) {
        if (mention.value() instanceof CalendarTime time
            && time.from() != null
            && time.timex().length() >= DAY
            && (latest == null || latest.isBefore(time.from()))) {
          latest = time.from();
        }
      }
    }
    return latest;
  }

  private static boolean isHeadline(String text, Span sentence) {
    char end = text.charAt(sentence.end() - 1);
    return end != '.' && end != '!' && end != '"' && end != '\u201D';
  }

  private static List<Mention> without(List<Mention> mentions, List<Span> furniture) {
    List<Mention> kept = new ArrayList<>(mentions.size());
    int f = 0;
    for (Mention mention : mentions) {
      while (f < furniture.size() && furniture.get(f).end() <= mention.span().start()) {
        f++;
      }
      if (f == furniture.size() || !furniture.get(f).overlaps(mention.span())) {
        kept.add(mention);
      }
    }
    return kept;
  }
}
