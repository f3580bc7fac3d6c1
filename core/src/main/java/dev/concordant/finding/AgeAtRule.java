package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The age at an event is the years from birth to it. */
final class AgeAtRule implements AuditRule {

  private static final Set<String> DEATHS = Set.of("died", "dies", "dying", "death");

  /** What may stand between the year of an event and the age then. */
  private static final Set<String> JOINTS = Set.of(",", "(", "in", "at", "the", "when", "aged");

  /** What may stand between an age and a birth told behind it. */
  private static final Set<String> BACK =
      Set.of(
          ";", ",", ".", "-", "(", "she", "he", "they", "had", "been", "was", "having", "born",
          "in", "on", "who");

  private static final Set<String> OTHERS = Set.of("his", "her", "their", "whose");

  @Override
  public String id() {
    return "age-at";
  }

  @Override
  public String why() {
    return "The age at an event is the years from birth to it.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("Born in 1931, she took the chair in 1969, aged 28."),
        AuditExample.clash("He died in 2002 at the age of 81; he was born in 1911."),
        AuditExample.clash("Jan Brill (1871-1935), who died at 54, built the mill."),
        AuditExample.fine("Born in 1931, she took the chair in 1969, aged 37."),
        AuditExample.fine("Born in 1931, she had her only son, Max, in 1969; he died at 28."),
        AuditExample.fine("He died in 2002 at the age of 81; his son was born in 1951."),
        AuditExample.fine("Jan Brill (1871-1935), who died at 64, built the mill."),
        AuditExample.fine("Jan Brill (1871-1935) lost a son who died at 4 in the mill."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    for (List<Claim> sentence : text.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Claim age = sentence.get(i);
        Slip slip = isAge(text, age) ? atEvent(text, sentence, i) : null;
        if (slip == null && isAtDeath(text, age)) {
          slip = atDeath(text, sentence, i);
        }
        if (slip != null) {
          slips.add(slip);
        }
      }
    }
    return slips;
  }

  // "aged 47", "at the age of 47", not "a 47-year-old"
  private static boolean isAge(AuditText text, Claim claim) {
    int first = text.tokens().at(claim.span().start());
    return claim.kind() == Kind.AGE
        && AuditText.isPoint(claim)
        && claim.unit().equals("year")
        && (Set.of("aged", "age", "the").contains(text.word(first))
            || Set.of("at", "aged").contains(text.word(first - 1)));
  }

  private static @Nullable Slip atEvent(AuditText text, List<Claim> sentence, int at) {
    List<Claim> dates = AuditText.of(sentence, Set.of(Kind.DATE, Kind.TIME));
    if (dates.size() != 2 || AuditText.of(sentence, Set.of(Kind.AGE)).size() != 1) {
      return null;
    }
    Claim age = sentence.get(at);
    for (int b = 0; b < 2; b++) {
      Claim birth = dates.get(b);
      Claim event = dates.get(1 - b);
      if (isYear(birth)
          && isYear(event)
          && isBirth(text, birth)
          && isBeside(text, event, age)
          && !isOfAnother(text, birth, event, age)) {
        return checked(text, age, birth, year(birth), year(event));
      }
    }
    return null;
  }

  // "born in 1962", "born on 4 May 1962"
  private static boolean isBirth(AuditText text, Claim date) {
    int before = text.before(date);
    return Set.of("in", "on").contains(text.word(before)) && text.word(before - 1).equals("born");
  }

  private static boolean isBeside(AuditText text, Claim event, Claim age) {
    boolean first = event.span().start() < age.span().start();
    return JOINTS.containsAll(first ? text.between(event, age) : text.between(age, event));
  }

  // "his son was born in": somebody else's birth; "his wife, aged 28": somebody else's age
  private static boolean isOfAnother(AuditText text, Claim birth, Claim event, Claim age) {
    if (birth.span().start() > age.span().start()) {
      return !BACK.containsAll(
          words(text, Math.max(age.span().end(), event.span().end()), birth.span().start()));
    }
    int to = Math.min(age.span().start(), event.span().start());
    int start = birth.span().end();
    for (int t = text.tokens().at(start); text.isBefore(t, to); t++) {
      if (text.tokens().isOf(t, WordClass.KIN) || text.word(t).equals("whose")) {
        return true;
      }
    }
    // who was born stands before, but for "Born in 1931, she"
    for (String word : words(text, birth.context().sentence().start(), birth.span().start())) {
      if (OTHERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(AuditText text, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int t = text.tokens().at(from); text.isBefore(t, to); t++) {
      words.add(text.word(t));
    }
    return words;
  }

  // "who died at 64", "died aged 64"
  private static boolean isAtDeath(AuditText text, Claim claim) {
    if (!AuditText.isPoint(claim) || (claim.kind() != Kind.AGE && claim.kind() != Kind.COUNT)) {
      return false;
    }
    int before = text.before(claim);
    boolean at = Set.of("at", "aged").contains(text.word(before));
    return DEATHS.contains(text.word(at ? before - 1 : before)) && (at || claim.kind() == Kind.AGE);
  }

  // "Jan Brill (1871-1935), who died at 64"
  private static @Nullable Slip atDeath(AuditText text, List<Claim> sentence, int at) {
    if (at == 0) {
      return null;
    }
    Claim life = sentence.get(at - 1);
    String years = life.value().text();
    if (life.kind() != Kind.DATE
        || years.length() != 9
        || years.charAt(4) != '/'
        || !text.wordBefore(life).equals("(")
        || !text.wordAfter(life).equals(")")
        || !Set.of(",", ")", "who", "and", "died", "dies", "at", "aged", "he", "she", "-")
            .containsAll(text.between(life, sentence.get(at)))) {
      return null;
    }
    return checked(
        text,
        sentence.get(at),
        life,
        Integer.parseInt(years.substring(0, 4)),
        Integer.parseInt(years.substring(5)));
  }

  private static boolean isYear(Claim claim) {
    int length = claim.value().text().length();
    return claim.kind() == Kind.DATE
        && AuditText.time(claim).from() != null
        && AuditText.time(claim).relation() == null
        && (length == 4 || length == 10);
  }

  private static int year(Claim date) {
    return Integer.parseInt(date.value().text().substring(0, 4));
  }

  private static @Nullable Slip checked(
      AuditText text, Claim age, Claim birth, int born, int then) {
    double told = AuditText.number(age);
    int years = then - born;
    return years <= 0 || told == years || told == years - 1
        ? null
        : text.slip(
            "age",
            age,
            birth,
            born
                + " to "
                + then
                + " is "
                + (years - 1)
                + " or "
                + years
                + " years, the text says "
                + age.quote());
  }
}
