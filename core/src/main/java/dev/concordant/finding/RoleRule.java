package dev.concordant.finding;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import dev.concordant.alignment.Comparison;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.claim.Role;
import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A rise by a figure is not a rise to it. */
final class RoleRule implements Rule {

  private static final Splitter LETTERS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

  /** What stands between the two sides of a ratio. */
  private static final Set<String> BETWEEN =
      Set.of("for", "every", "to", "per", "each", "in", "of", "there", "are", "about", "some");

  /** What the second side of a ratio follows. */
  private static final Set<String> WHOLE = Set.of("for", "every", "per", "each");

  @Override
  public String id() {
    return "role";
  }

  @Override
  public String why() {
    return "A rise by a figure is not a rise to it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash(
            "The order book rose by $2.1 billion.", "The order book rose to $2.1 billion.", "role"),
        Example.clash(
            "The working week falls from 38 hours to 36 hours.",
            "The working week rises from 36 hours to 38 hours.",
            "role"),
        Example.clash(
            "The choir has 80 tenors for every 100 altos.",
            "The choir has 80 altos for every 100 tenors.",
            "role"),
        Example.agreement(
            "The choir has 4 altos for every 5 tenors.",
            "The choir has a ratio of altos to tenors of 4:5."),
        Example.agreement(
            "The order book rose to $2.1 billion.", "The order book reached $2.1 billion."));
  }

  @Override
  public Judgement judge(Case pair) {
    if (pair.is(Comparison.SWAPPED)) {
      return pair.contradicts(
          "role", pair.quotes() + ": two figures of the one text have changed places in the other");
    }
    if (!pair.is(Comparison.EQUAL) || pair.a().kind() != pair.b().kind()) {
      return Judgement.NONE;
    }
    if (isTurned(pair.a(), pair.b())) {
      return pair.contradicts("role", pair.quotes() + ": what is put to what has changed places");
    }
    boolean swapped =
        (pair.a().role() == Role.BY && isLevel(pair.b(), pair.readingB()))
            || (pair.b().role() == Role.BY && isLevel(pair.a(), pair.readingA()));
    return swapped
            && !pair.isItsOwnChange(pair.a(), pair.readingA())
            && !pair.isItsOwnChange(pair.b(), pair.readingB())
        ? pair.contradicts(
            "role", pair.quotes() + ": the size of a change against the level it led to")
        : Judgement.NONE;
  }

  // "rose to 12"; "12, compared with 10 a year earlier"; but inflation of 8% is a rise by 8%
  private static boolean isLevel(Claim claim, Reading reading) {
    return claim.role() == Role.TO
        || (claim.role() == Role.LEVEL
            && claim.kind() != Kind.PERCENT
            && Case.inSentence(claim, reading).stream()
                .filter(c -> c.role() == Role.PREVIOUS || c.role() == Role.FROM)
                .anyMatch(c -> c.kind() == claim.kind() && c.unit().equals(claim.unit())));
  }

  // "80 tenors for every 100 altos" and "80 altos for every 100 tenors"
  private static boolean isTurned(Claim a, Claim b) {
    if (a.kind() != Kind.RATIO) {
      return false;
    }
    List<String> x = words(a.quote());
    List<String> y = words(b.quote());
    return x.size() == 2
        && y.size() >= 2
        && x.get(0).equals(y.get(y.size() - 1))
        && x.get(1).equals(y.get(0));
  }

  // the words of a quote that are put to each other
  private static List<String> words(String quote) {
    List<String> words = new ArrayList<>();
    boolean wholeFirst = false;
    for (String word : LETTERS.split(quote.toLowerCase(Locale.ROOT))) {
      if (word.length() > 1 && !BETWEEN.contains(word)) {
        words.add(word);
      } else {
        wholeFirst |= words.isEmpty() && WHOLE.contains(word);
      }
    }
    // "for every 100 altos there are 80 tenors"
    return wholeFirst ? Lists.reverse(words) : words;
  }
}
