package dev.concordant.finding;

import dev.concordant.alignment.Alignment;
import dev.concordant.alignment.Pair;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Context;
import dev.concordant.claim.Reading;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the figure of one text follows from figures of another: "up $300m to $2.1bn" and
 * "from $1.8bn". Only claims that line up with nothing in the other text are asked, and what is
 * found only ever supports.
 *
 * <p>The surest sign is a figure that both texts tell: what stands beside it in one text and what
 * stands beside it in the other are then two ways to tell one relation.
 */
public final class Derivations {

  /** The id of the rule. */
  public static final String RULE = "derived";

  /** Sums that come out by chance are not rare. */
  private static final double CONFIDENCE = 0.6;

  /** How closely a word must belong to a figure to count as what it is about. */
  private static final double CLOSE = 0.15;

  private static final int LONG = 600;

  /** How many words in common weigh as much as that a figure is not told otherwise. */
  private static final int UNTOLD = 20;

  /** Of more texts, only those are put to each other of which some claims line up. */
  private static final int FEW = 8;

  /** A look without options. */
  public Derivations() {}

  /** What follows between each two texts, in the order of the first. */
  public List<Finding> find(Alignment alignment, List<Reading> readings) {
    LinedUp linedUp = new LinedUp(alignment, readings);
    List<Finding> findings = new ArrayList<>();
    Set<List<Place>> seen = new HashSet<>();
    for (int one = 0; one < readings.size(); one++) {
      for (int other : linedUp.others(one)) {
        for (Finding finding : linedUp.texts(one, other).find()) {
          if (seen.add(pair(finding))) {
            findings.add(finding);
          }
        }
      }
    }
    return findings;
  }

  /** What of a draft follows from each text of its evidence, in the order of the evidence. */
  public List<Finding> find(Alignment alignment, Reading draft, List<Reading> evidence) {
    List<Reading> readings = new ArrayList<>(List.of(draft));
    readings.addAll(evidence);
    LinedUp linedUp = new LinedUp(alignment, readings);
    List<Finding> findings = new ArrayList<>();
    for (int other = 1; other < readings.size(); other++) {
      findings.addAll(linedUp.texts(0, other).find());
    }
    return findings;
  }

  private static List<Place> pair(Finding finding) {
    Place b = finding.second().orElseThrow();
    return finding.a().source().compareTo(b.source()) < 0
        ? List.of(finding.a(), b)
        : List.of(b, finding.a());
  }

  /** The claims of the texts, and the pairs of each two of them that line up. */
  private static final class LinedUp {

    private final List<Operands> texts;

    /** For each text the others of which claims line up with some of its own, with the pairs. */
    private final List<SortedMap<Integer, List<Pair>>> pairs = new ArrayList<>();

    LinedUp(Alignment alignment, List<Reading> readings) {
      texts = readings.stream().map(Operands::new).toList();
      Map<String, Integer> numbers = new HashMap<>();
      for (Reading reading : readings) {
        numbers.put(reading.source().id(), numbers.size());
        pairs.add(new TreeMap<>());
      }
      for (Pair pair : alignment.pairs()) {
        Integer a = numbers.get(pair.a().source());
        Integer b = numbers.get(pair.b().source());
        if (a != null && b != null) {
          pairs.get(a).computeIfAbsent(b, k -> new ArrayList<>()).add(pair);
          pairs.get(b).computeIfAbsent(a, k -> new ArrayList<>()).add(pair);
        }
      }
    }

    Iterable<Integer> others(int one) {
      return texts.size() > FEW
          ? pairs.get(one).keySet()
          : IntStream.range(0, texts.size()).filter(o -> o != one).boxed().toList();
    }

    Texts texts(int one, int other) {
      return new Texts(
          texts.get(one), texts.get(other), pairs.get(one).getOrDefault(other, List.of()));
    }
  }

  /** Two texts, and which of their claims line up. */
  private static final class Texts {

    private final Operands one;
    private final Operands other;

    /** For each claim of the one those of the other that agree with it. */
    private final Map<Integer, List<Integer>> agreeing = new HashMap<>();

    private final boolean[] paired;
    private final boolean[] pairedOfOther;

    Texts(Operands one, Operands other, List<Pair> pairs) {
      this.one = one;
      this.other = other;
      paired = new boolean[one.size()];
      pairedOfOther = new boolean[other.size()];
      String id = one.reading().source().id();
      for (Pair pair : pairs) {
        boolean turned = !pair.a().source().equals(id);
        int mine = one.number(turned ? pair.b() : pair.a());
        int theirs = other.number(turned ? pair.a() : pair.b());
        if (mine < 0 || theirs < 0) {
          continue;
        }
        paired[mine] = true;
        pairedOfOther[theirs] = true;
        if (pair.comparison().isCompatible()) {
          agreeing.computeIfAbsent(mine, k -> new ArrayList<>()).add(theirs);
        }
      }
    }

    List<Finding> find() {
      List<Finding> findings = new ArrayList<>();
      for (int claim = 0; claim < paired.length; claim++) {
        Finding finding = paired[claim] ? null : derived(claim);
        if (finding != null) {
          findings.add(finding);
        }
      }
      return findings;
    }

    private @Nullable Finding derived(int claim) {
      Finding finding = anchored(claim);
      if (finding == null) {
        finding = years(one.claim(claim));
      }
      return finding == null ? fromSentence(one.get(claim)) : finding;
    }

    /** With a figure beside the claim that both texts tell. */
    private @Nullable Finding anchored(int number) {
      Operand claim = one.get(number);
      if (agreeing.isEmpty() || (!claim.isPlain() && count(claim.claim()) == null)) {
        return null;
      }
      Finding best = null;
      int bestRank = -1;
      Set<Integer> own = null;
      for (int beside : one.near(number)) {
        for (int anchor : agreeing.getOrDefault(beside, List.of())) {
          own = own == null ? own(number) : own;
          for (int operand : other.near(anchor)) {
            if (!own.isEmpty() && !own.contains(operand)) {
              continue;
            }
            String working = working(claim, other.get(operand), other.get(anchor));
            if (working == null) {
              continue;
            }
            // what this text does not tell by itself comes first
            int rank =
                shared(claim.claim().context(), other.claim(operand).context())
                    + (pairedOfOther[operand] ? 0 : UNTOLD);
            if (rank > bestRank) {
              best = finding(claim.claim(), other.claim(operand), working);
              bestRank = rank;
            }
          }
        }
      }
      return best;
    }

    /** What the other text says of the figures that the claim follows from in its own text. */
    private Set<Integer> own(int claim) {
      Set<Integer> own = new HashSet<>();
      int[] near = one.near(claim);
      for (int a : near) {
        for (int b : near) {
          if (a != b && Derivation.of(one.get(claim), one.get(a), one.get(b)) != null) {
            own.addAll(agreeing.getOrDefault(a, List.of()));
            own.addAll(agreeing.getOrDefault(b, List.of()));
          }
        }
      }
      return own;
    }

    // loose figures need more in common
    private @Nullable String working(Operand claim, Operand operand, Operand anchor) {
      String span = span(claim.claim(), operand.claim(), anchor.claim());
      if (span != null) {
        return span;
      }
      Derivation derivation = Derivation.of(claim, operand, anchor);
      if (derivation == null || isOtherShare(operand.claim()) || isOtherShare(anchor.claim())) {
        return null;
      }
      int shared = shared(claim.claim().context(), operand.claim().context());
      return shared >= (derivation.sharp() ? 1 : 2) ? derivation.working() : null;
    }

    // a share is of what is named behind it, as in "half of that"
    private boolean isOtherShare(Claim claim) {
      if (!Change.isShare(claim)) {
        return false;
      }
      String text = other.reading().source().text();
      int at = claim.span().end();
      while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
        at++;
      }
      return claim.kind() == Kind.RATIO && !text.startsWith("of", at);
    }

    /** From two figures of one sentence, neither of which this text tells. */
    private @Nullable Finding fromSentence(Operand claim) {
      if (!claim.isSharp() || isLong()) {
        return null;
      }
      int[] beside = other.beside();
      for (int i = 0; i < beside.length; i += 2) {
        Operand a = other.get(beside[i]);
        Operand b = other.get(beside[i + 1]);
        Derivation derivation = Derivation.of(claim, a, b);
        if (derivation != null && derivation.sharp()) {
          int first = shared(claim.claim().context(), a.claim().context());
          int second = shared(claim.claim().context(), b.claim().context());
          boolean firstTold = pairedOfOther[beside[i]];
          boolean secondTold = pairedOfOther[beside[i + 1]];
          boolean isSecond = firstTold || (!secondTold && second > first);
          if (!(isSecond ? secondTold : firstTold) && Math.min(first, second) >= 3) {
            return finding(claim.claim(), (isSecond ? b : a).claim(), derivation.working());
          }
        }
      }
      return null;
    }

    /** An age, an anniversary or a time of years, against the year when it began. */
    private @Nullable Finding years(Claim claim) {
      Integer count = count(claim);
      if (count == null || count < 3 || isLong()) {
        return null;
      }
      LocalDate now = one.reading().source().publishedOn();
      now = now == null ? other.reading().source().publishedOn() : now;
      if (now == null) {
        return null;
      }
      Claim best = null;
      int most = 0;
      for (int i : other.dates()) {
        Claim date = other.claim(i);
        if (!pairedOfOther[i]
            && date.value() instanceof CalendarTime t
            && t.from() != null
            && (t.relation() == null || t.relation() == Relation.SINCE)
            && now.getYear() - t.from().getYear() == count
            && t.text().length() >= 4) {
          int shared = shared(claim.context(), date.context());
          if (shared > most) {
            best = date;
            most = shared;
          }
        }
      }
      return best == null
          ? null
          : finding(claim, best, best.quote() + " to " + now.getYear() + " is " + count + " years");
    }

    private static @Nullable Integer count(Claim claim) {
      boolean told =
          claim.kind() == Kind.AGE
              || (claim.kind() == Kind.DURATION && claim.unit().equals("year"))
              || (claim.kind() == Kind.ORDINAL && claim.unit().equals("anniversary"));
      return told && AuditText.isPoint(claim)
          ? Integer.valueOf((int) Math.round(AuditText.number(claim)))
          : null;
    }

    /** "four years" between the two years of the other text. */
    private static @Nullable String span(Claim claim, Claim from, Claim to) {
      Integer count = count(claim);
      if (count == null
          || count < 2
          || !(from.value() instanceof CalendarTime a && to.value() instanceof CalendarTime b)
          || a.from() == null
          || b.from() == null) {
        return null;
      }
      return Math.abs(a.from().getYear() - b.from().getYear()) == count
          ? from.quote() + " to " + to.quote() + " is " + count + " years"
          : null;
    }

    private static Finding finding(Claim claim, Claim operand, String working) {
      return new Finding(
          Verdict.AGREES,
          RULE,
          RULE,
          Places.of(claim),
          Places.of(operand),
          working,
          CONFIDENCE,
          null);
    }

    /** Texts with more claims are tables as a whole. */
    private boolean isLong() {
      return one.size() > LONG || other.size() > LONG;
    }

    /** How many words and names two contexts have in common. */
    private static int shared(Context a, Context b) {
      int count = 0;
      for (Map.Entry<String, Double> term : a.terms().entrySet()) {
        if (term.getValue() >= CLOSE && b.terms().getOrDefault(term.getKey(), 0.0) >= CLOSE) {
          count++;
        }
      }
      for (String name : a.names()) {
        count += b.names().contains(name) ? 1 : 0;
      }
      return count;
    }
  }
}
