package dev.concordant.benchmarks.senses;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.concordant.lexicon.CalendarWord;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import java.util.Collection;
import java.util.regex.Pattern;

/** Words that no row holds, since they tell too little, or since other tables know them. */
final class ExcludedWords {

  /** Words of so wide a use that sharing one of them tells nothing. */
  private static final ImmutableSet<String> GENERAL =
      ImmutableSet.copyOf(
          """
          be have make get do thing go take give come put set keep let see look say tell know think
          want need seem become use find feel ask try call turn run hold bring show mean leave stay
          stuff matter way place part kind sort type form case fact lot bit piece point side line
          person people man woman boy girl male female human individual somebody someone one good
          bad big little small new old other same such many much more most few less own great right
          wrong left well able sure real true false different certain particular special main
          possible act action activity being entity object state condition situation event
          something anything nothing everything everyone anyone nobody here there now then yes no
          not only very whole full high low long short large
          ass bitch bastard shit crap damn hell screw bang cock prick dick tit piss fart whore slut
          bugger bum boob butt arse hump shag tail
          """
              .strip()
              .split("\\s+"));

  private static final Pattern VULGAR =
      Pattern.compile(
          "fuck|shit|cunt|nigger|negro|colou?red|squaw|midget|retard|arse\\b|\\bass\\b");

  /** Words of one synset that news tells apart; a row that holds both is left out. */
  private static final ImmutableSetMultimap<String, String> TOLD_APART =
      ImmutableSetMultimap.<String, String>builder()
          .put("conviction", "sentence")
          .put("minister", "pastor")
          .put("command", "bid")
          .put("seat", "buttocks")
          .put("swift", "fleet")
          .put("band", "circle")
          .put("marriage", "married couple")
          .build();

  private final Lexicon lexicon = Lexicon.english();

  /** Whether no row holds a form. */
  boolean holds(String form) {
    Tokens tokens = lexicon.tokens(form);
    return GENERAL.contains(form)
        || VULGAR.matcher(form).find()
        || fills(lexicon.numbers(), tokens)
        || fills(lexicon.units(), tokens)
        || fills(lexicon.currencies(), tokens)
        || isOfTheCalendar(tokens)
        || fills(lexicon.multiples(), tokens)
        || fills(lexicon.frequencies(), tokens);
  }

  /** Whether words are told apart. */
  boolean tellApart(Collection<String> forms) {
    return TOLD_APART.entries().stream()
        .anyMatch(pair -> forms.contains(pair.getKey()) && forms.contains(pair.getValue()));
  }

  /** "Start" and "end" tell more than a part of a year. */
  private boolean isOfTheCalendar(Tokens tokens) {
    Phrases.Match<CalendarWord> match = lexicon.calendar().at(tokens, 0);
    return match != null
        && match.to() == tokens.size()
        && match.meaning().type() != CalendarWord.Type.EDGE;
  }

  private static boolean fills(Phrases<?> phrases, Tokens tokens) {
    Phrases.Match<?> match = phrases.at(tokens, 0);
    return match != null && match.to() == tokens.size();
  }
}
