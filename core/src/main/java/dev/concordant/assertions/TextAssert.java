package dev.concordant.assertions;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Verdict;
import dev.concordant.report.Baseline;
import dev.concordant.report.Report;
import dev.concordant.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a text must hold to. Immutable: an option gives another one, and stands before the
 * assertions that it is meant for. An assertion that holds gives the same one back, so that several
 * can be asked of one text.
 *
 * <p>A failure is an {@code org.opentest4j.AssertionFailedError} where that class can be found, an
 * {@link AssertionError} otherwise. It lists all that was found at once: both quotes, where they
 * stand, the rule and the working, and what could not be compared.
 */
public final class TextAssert {

  private final Source draft;
  private final Concordant concordant;
  private final String description;
  private final Leniency leniency;
  private final Baseline baseline;

  TextAssert(Source draft) {
    this(
        Objects.requireNonNull(draft, "draft"),
        Concordant.standard(),
        "",
        Leniency.NONE,
        Baseline.EMPTY);
  }

  private TextAssert(
      Source draft,
      Concordant concordant,
      String description,
      Leniency leniency,
      Baseline baseline) {
    this.draft = draft;
    this.concordant = concordant;
    this.description = description;
    this.leniency = leniency;
    this.baseline = baseline;
  }

  /** Names the assertion: a failure's message begins with it. */
  public TextAssert as(String name) {
    Objects.requireNonNull(name, "name");
    return new TextAssert(draft, concordant, name, leniency, baseline);
  }

  /** Tells the day on which the text was published, from which its "last year" counts. */
  public TextAssert publishedOn(LocalDate day) {
    return new TextAssert(draft.publishedOn(day), concordant, description, leniency, baseline);
  }

  /** Reads and compares with this instead of {@link Concordant#standard()}. */
  public TextAssert using(Concordant other) {
    Objects.requireNonNull(other, "other");
    return new TextAssert(draft, other, description, leniency, baseline);
  }

  /** Lets drifts of these kinds pass. */
  public TextAssert allowing(Drift... drifts) {
    return with(leniency.allowing(List.of(drifts)));
  }

  /** Lets findings pass that somebody has looked at and lets stand. */
  public TextAssert allowing(Baseline known) {
    Objects.requireNonNull(known, "known");
    return new TextAssert(draft, concordant, description, leniency, known);
  }

  /**
   * Lets what these rules find pass.
   *
   * @param rules ids of rules, such as {@code rounded}; {@link Concordant#ruleIds()} has them all
   * @throws IllegalArgumentException if there is no such rule
   */
  public TextAssert ignoring(String... rules) {
    for (String rule : rules) {
      if (!Concordant.ruleIds().contains(rule)) {
        throw new IllegalArgumentException(
            "rules must be some of " + Concordant.ruleIds() + ": \"" + rule + "\"");
      }
    }
    return with(leniency.ignoring(List.of(rules)));
  }

  /**
   * Lets a figure pass that is this near to the other: 0.02 is two percent of the larger one. It is
   * meant for values in one unit or in convertible ones; dates, ranges and bounds, and findings on
   * the part that a figure plays, are not affected.
   *
   * @throws IllegalArgumentException if it is not from 0 to below 1
   */
  public TextAssert tolerating(double relative) {
    if (!(relative >= 0 && relative < 1)) {
      throw new IllegalArgumentException("relative must be from 0 to below 1: " + relative);
    }
    return with(leniency.tolerating(relative));
  }

  private TextAssert with(Leniency other) {
    return new TextAssert(draft, concordant, description, other, baseline);
  }

  /**
   * Every claim that the text shares with the evidence says the same there: no contradiction, and
   * no drift but those allowed. What only the text speaks of is let pass.
   *
   * @param evidence texts without dates, which are called "a", "b" and so on
   */
  public TextAssert agreesWith(String... evidence) {
    return agreesWith(named(evidence));
  }

  /** As {@link #agreesWith(String...)}, for texts with names. */
  public TextAssert agreesWith(Source... evidence) {
    return check("agree with", evidence, Set.of(Verdict.DRIFTS, Verdict.CONTRADICTS));
  }

  /**
   * Nothing in the text contradicts the evidence. Drifts, and what only the text speaks of, are let
   * pass.
   *
   * @param evidence texts without dates, which are called "a", "b" and so on
   */
  public TextAssert doesNotContradict(String... evidence) {
    return doesNotContradict(named(evidence));
  }

  /** As {@link #doesNotContradict(String...)}, for texts with names. */
  public TextAssert doesNotContradict(Source... evidence) {
    return check("not contradict", evidence, Set.of(Verdict.CONTRADICTS));
  }

  /**
   * The evidence states every claim of the text: no contradiction, no drift but those allowed, and
   * nothing that stands nowhere in it.
   *
   * @param evidence texts without dates, which are called "a", "b" and so on
   */
  public TextAssert isSupportedBy(String... evidence) {
    return isSupportedBy(named(evidence));
  }

  /** As {@link #isSupportedBy(String...)}, for texts with names. */
  public TextAssert isSupportedBy(Source... evidence) {
    return check(
        "be supported by",
        evidence,
        Set.of(Verdict.DRIFTS, Verdict.UNSUPPORTED, Verdict.CONTRADICTS));
  }

  /** Nothing in the text contradicts anything else in it. */
  public TextAssert isConsistentInItself() {
    return judge(
        concordant.audit(draft), "should be consistent in itself", Set.of(Verdict.CONTRADICTS));
  }

  /**
   * The text states this figure or time, of whatever it may be: "$240 billion" is found as
   * "US$240bn", too. Drifts that are allowed count, as does what is near enough for the tolerance.
   *
   * @param figure a figure or time as one would write it, with the noun where it counts something:
   *     "214 people"
   * @throws IllegalArgumentException if it does not read as exactly one
   */
  public TextAssert states(String figure) {
    Objects.requireNonNull(figure, "figure");
    Source phrase = new Source("figure", figure, draft.publishedOn());
    List<Claim> wanted = concordant.read(phrase).claims();
    if (wanted.size() != 1) {
      throw new IllegalArgumentException(
          "figure must be one figure or time, and reads as "
              + wanted.stream().map(Claim::quote).toList()
              + ": \""
              + figure
              + "\"");
    }
    List<Claim> stated = concordant.read(draft).claims();
    if (stated.stream().noneMatch(claim -> leniency.takesFor(claim, wanted.get(0)))) {
      throw Failure.notStated(description, draft, figure, stated);
    }
    return this;
  }

  private Source[] named(String... evidence) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < evidence.length; i++) {
      String name = i < 26 ? String.valueOf((char) ('a' + i)) : "text" + (i + 1);
      sources.add(Source.of(name, Objects.requireNonNull(evidence[i], "evidence")));
    }
    return sources.toArray(new Source[0]);
  }

  private TextAssert check(String relation, Source[] evidence, Set<Verdict> failing) {
    if (evidence.length == 0) {
      throw new IllegalArgumentException("evidence must hold a text: []");
    }
    String ids =
        String.join(", ", Arrays.stream(evidence).map(each -> "\"" + each.id() + "\"").toList());
    return judge(
        concordant.check(draft).against(evidence), "should " + relation + " " + ids, failing);
  }

  private TextAssert judge(Report found, String expectation, Set<Verdict> failing) {
    Report report = baseline.fresh(found);
    Leniency.Judge judge = leniency.judge(report);
    List<Finding> failures = new ArrayList<>();
    Set<Report.NotCompared> left = new HashSet<>(report.notCompared());
    List<Report.NotCompared> notCompared = new ArrayList<>(report.notCompared());
    for (Finding finding : report.findings()) {
      if (failing.contains(finding.verdict()) && !judge.excuses(finding)) {
        failures.add(finding);
      } else if (finding.verdict() == Verdict.UNSUPPORTED) {
        Report.NotCompared one = new Report.NotCompared(finding.a(), finding.explanation());
        if (left.add(one)) {
          notCompared.add(one);
        }
      }
    }
    if (!failures.isEmpty()) {
      Report failed = new Report(report.readings(), report.facts(), failures, notCompared);
      throw Failure.of(description, "\"" + draft.id() + "\" " + expectation, failed);
    }
    return this;
  }
}
