package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An age is the years since birth or founding. */
final class AgeBirthRule implements AuditRule {

  private static final Set<String> BEGINNINGS =
      Set.of("born", "founded", "established", "built", "opened");

  private static final Set<String> JOINTS =
      Set.of(
          ",", "(", ")", "-", "in", "was", "is", "who", "which", "and", "the", "year", "on", "a",
          "now", "today", "aged");

  @Override
  public String id() {
    return "age-birth";
  }

  @Override
  public String why() {
    return "An age is the years since birth or founding.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("The winner is Ada Brill, a 41-year-old, born in 1979.")
            .on("2026-05-04"),
        AuditExample.clash("The mill is a 141-year-old landmark, built in 1979.").on("2026-05-04"),
        AuditExample.fine("The winner is Ada Brill, a 46-year-old, born in 1979.").on("2026-05-04"),
        AuditExample.fine("The winner is Ada Brill, a 41-year-old, born in 1979."),
        AuditExample.fine("Ada Brill, who is 41, founded the firm in 2016.").on("2026-05-04"),
        AuditExample.fine("In 2020 the chair was Ada Brill, a 41-year-old, born in 1979.")
            .on("2026-05-04"));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    LocalDate published = text.published();
    List<Slip> slips = new ArrayList<>();
    if (published == null) {
      return slips;
    }
    for (List<Claim> sentence : text.sentences()) {
      // another year may place the age in the past
      if (!isOfThePresent(sentence, published)) {
        continue;
      }
      for (int i = 0; i + 1 < sentence.size(); i++) {
        Claim a = sentence.get(i);
        Claim b = sentence.get(i + 1);
        Slip slip =
            a.kind() == Kind.AGE
                ? slip(text, a, b, true, published)
                : slip(text, b, a, false, published);
        if (slip != null) {
          slips.add(slip);
        }
      }
    }
    return slips;
  }

  private static boolean isOfThePresent(List<Claim> sentence, LocalDate published) {
    int others = 0;
    for (Claim date : AuditText.of(sentence, Set.of(Kind.DATE, Kind.TIME))) {
      LocalDate from = AuditText.time(date).from();
      others += from == null || from.getYear() != published.getYear() ? 1 : 0;
    }
    return others <= 1;
  }

  private static @Nullable Slip slip(
      AuditText text, Claim age, Claim birth, boolean ageFirst, LocalDate now) {
    if (age.kind() != Kind.AGE
        || birth.kind() != Kind.DATE
        || !(birth.value() instanceof CalendarTime born)
        || born.from() == null
        || born.to() == null
        || born.relation() != null
        || !Interval.isPoint(AuditText.quantity(age))
        || !age.unit().equals("year")
        || !isYearOrDay(born)) {
      return null;
    }
    List<String> gap = ageFirst ? text.between(age, birth) : text.between(birth, age);
    // where the date comes first, its "born" stands before it
    boolean begins =
        ageFirst
            ? gap.stream().anyMatch(BEGINNINGS::contains)
            : BEGINNINGS.contains(text.word(text.before(birth) - 1));
    if (!begins || isAnother(gap) || founds(gap)) {
      return null;
    }
    double told = Interval.number(AuditText.quantity(age));
    int high = now.getYear() - born.from().getYear();
    int low = now.getYear() - born.to().minusDays(1).getYear() - 1;
    if (high < 1 || (told >= low && told <= high)) {
      return null;
    }
    return text.slip(
        "age",
        age,
        birth,
        born.text()
            + " to "
            + now.getYear()
            + " is "
            + low
            + " or "
            + high
            + " years, the text says "
            + age.quote());
  }

  // "who is 39, founded the firm in": the year is not that of the person
  private static boolean founds(List<String> gap) {
    for (int i = 0; i + 1 < gap.size(); i++) {
      boolean active = BEGINNINGS.contains(gap.get(i)) && !gap.get(i).equals("born");
      if (active && !Set.of("in", "on").contains(gap.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  // "a 41-year-old baker, born in": but not "the 41-year-old son of Max Brill, born in"
  private static boolean isAnother(List<String> gap) {
    List<String> others =
        gap.stream().filter(w -> !JOINTS.contains(w) && !BEGINNINGS.contains(w)).toList();
    return others.size() > 2 || others.contains("of") || others.contains("whose");
  }

  private static boolean isYearOrDay(CalendarTime born) {
    return born.text().length() == 4 || born.text().length() == 10;
  }
}
