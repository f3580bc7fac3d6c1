package dev.concordant.finding;

import dev.concordant.alignment.Alignment;
import dev.concordant.alignment.Pair;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Context;
import dev.concordant.claim.Reading;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** A sentence with more claims than this is a table. */
  private static final int TABLE = 12;

  /** A look without options. */
  public Derivations() {}

  /** What follows between each two texts, in the order of the first. */
  public List<Finding> find(Alignment alignment, List<Reading> readings) {
    List<Finding> findings = new ArrayList<>();
    Set<List<Place>> seen = new HashSet<>();
    for (Reading one : readings) {
      for (Reading other : readings) {
        if (!one.source().id().equals(other.source().id())) {
          for (Finding finding : find(alignment, one, other)) {
            if (seen.add(pair(finding))) {
              findings.add(finding);
            }
          }
        }
      }
    }
    return findings;
  }

  /** What of a draft follows from each text of its evidence, in the order of the evidence. */
  public List<Finding> find(Alignment alignment, Reading draft, List<Reading> evidence) {
    return evidence.stream().flatMap(e -> find(alignment, draft, e).stream()).toList();
  }

  private static List<Finding> find(Alignment alignment, Reading one, Reading other) {
    Texts texts = new Texts(alignment, one, other);
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : one.claims()) {
      Finding finding = texts.isPaired(claim) ? null : texts.derived(claim);
      if (finding != null) {
        findings.add(finding);
      }
    }
    return findings;
  }

  private static List<Place> pair(Finding finding) {
    Place b = finding.second().orElseThrow();
    return finding.a().source().compareTo(b.source()) < 0
        ? List.of(finding.a(), b)
        : List.of(b, finding.a());
  }

  /** Two texts, and which of their claims line up. */
  private static final class Texts {

    private final Reading one;
    private final Reading other;
    private final Map<Integer, List<Claim>> bySentence;
    private final Map<Integer, List<Claim>> bySentenceOfOther;
    private final Map<Claim, List<Claim>> agreeing = new HashMap<>();
    private final Set<Claim> paired = new HashSet<>();

    Texts(Alignment alignment, Reading one, Reading other) {
      this.one = one;
      this.other = other;
      this.bySentence = bySentence(one);
      this.bySentenceOfOther = bySentence(other);
      String a = one.source().id();
      String b = other.source().id();
      for (Pair pair : alignment.pairs()) {
        String x = pair.a().source();
        String y = pair.b().source();
        if ((x.equals(a) && y.equals(b)) || (x.equals(b) && y.equals(a))) {
          paired.add(pair.a());
          paired.add(pair.b());
          if (pair.comparison().isCompatible()) {
            agreeing.computeIfAbsent(pair.a(), k -> new ArrayList<>()).add(pair.b());
            agreeing.computeIfAbsent(pair.b(), k -> new ArrayList<>()).add(pair.a());
          }
        }
      }
    }

    boolean isPaired(Claim claim) {
      return paired.contains(claim);
    }

    @Nullable Finding derived(Claim claim) {
      Finding finding = anchored(claim);
      if (finding == null) {
        finding = years(claim);
      }
      return finding == null ? fromSentence(claim) : finding;
    }

    /** With a figure beside the claim that both texts tell. */
    private @Nullable Finding anchored(Claim claim) {
      Finding best = null;
      int bestRank = -1;
      Set<Claim> own = own(claim);
      for (Claim beside : near(bySentence, claim)) {
        for (Claim anchor : agreeing.getOrDefault(beside, List.of())) {
          for (Claim operand : near(bySentenceOfOther, anchor)) {
            if (!own.isEmpty() && !own.contains(operand)) {
              continue;
            }
            String working = working(claim, operand, anchor);
            // what this text does not tell by itself comes first
            int rank =
                shared(claim.context(), operand.context()) + (isPaired(operand) ? 0 : UNTOLD);
            if (working != null && rank > bestRank) {
              best = finding(claim, operand, working);
              bestRank = rank;
            }
          }
        }
      }
      return best;
    }

    /** What the other text says of the figures that the claim follows from in its own text. */
    private Set<Claim> own(Claim claim) {
      Set<Claim> own = new HashSet<>();
      List<Claim> near = near(bySentence, claim);
      for (Claim a : near) {
        for (Claim b : near) {
          if (!a.span().equals(b.span()) && Derivation.of(claim, a, b) != null) {
            own.addAll(agreeing.getOrDefault(a, List.of()));
            own.addAll(agreeing.getOrDefault(b, List.of()));
          }
        }
      }
      return own;
    }

    // loose figures need more in common
    private @Nullable String working(Claim claim, Claim operand, Claim anchor) {
      String span = span(claim, operand, anchor);
      if (span != null) {
        return span;
      }
      Derivation derivation = Derivation.of(claim, operand, anchor);
      if (derivation == null || isOtherShare(operand) || isOtherShare(anchor)) {
        return null;
      }
      int shared = shared(claim.context(), operand.context());
      return shared >= (derivation.sharp() ? 1 : 2) ? derivation.working() : null;
    }

    // a share is of what is named behind it, as in "half of that"
    private boolean isOtherShare(Claim claim) {
      if (!Change.isShare(claim)) {
        return false;
      }
      String text = other.source().text();
      int at = claim.span().end();
      while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
        at++;
      }
      return claim.kind() == Kind.RATIO && !text.startsWith("of", at);
    }

    /** From two figures of one sentence, neither of which this text tells. */
    private @Nullable Finding fromSentence(Claim claim) {
      if (isLong()) {
        return null;
      }
      for (int i = 0; i < other.claims().size(); i++) {
        for (int j = i + 1; j < other.claims().size() && j < i + TABLE; j++) {
          Claim a = other.claims().get(i);
          Claim b = other.claims().get(j);
          if (!a.context().sentence().equals(b.context().sentence())) {
            break;
          }
          Derivation derivation = Derivation.of(claim, a, b);
          if (derivation != null && derivation.sharp()) {
            int first = shared(claim.context(), a.context());
            int second = shared(claim.context(), b.context());
            Claim operand = isPaired(a) || (!isPaired(b) && second > first) ? b : a;
            if (!isPaired(operand) && Math.min(first, second) >= 3) {
              return finding(claim, operand, derivation.working());
            }
          }
        }
      }
      return null;
    }

    /** An age, an anniversary or a time of years, against the year when it began. */
    private @Nullable Finding years(Claim claim) {
      LocalDate now = one.source().publishedOn();
      now = now == null ? other.source().publishedOn() : now;
      Integer count = years(claim.value(), claim);
      if (now == null || count == null || count < 3 || isLong()) {
        return null;
      }
      Claim best = null;
      int most = 0;
      for (Claim date : other.claims()) {
        if (date.kind() == Kind.DATE
            && !isPaired(date)
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

    private static @Nullable Integer years(Object value, Claim claim) {
      boolean told =
          claim.kind() == Kind.AGE
              || (claim.kind() == Kind.DURATION && claim.unit().equals("year"))
              || (claim.kind() == Kind.ORDINAL && claim.unit().equals("anniversary"));
      return told && value instanceof Quantity && AuditText.isPoint(claim)
          ? Integer.valueOf((int) Math.round(AuditText.number(claim)))
          : null;
    }

    /** "four years" between the two years of the other text. */
    private static @Nullable String span(Claim claim, Claim from, Claim to) {
      Integer count = years(claim.value(), claim);
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

    private static Map<Integer, List<Claim>> bySentence(Reading reading) {
      Map<Integer, List<Claim>> out = new HashMap<>();
      for (Claim claim : reading.claims()) {
        out.computeIfAbsent(claim.context().sentenceIndex(), k -> new ArrayList<>()).add(claim);
      }
      return out;
    }

    /** The other claims of the sentence and its neighbours; none where they are a table. */
    private static List<Claim> near(Map<Integer, List<Claim>> sentences, Claim claim) {
      List<Claim> out = new ArrayList<>();
      int at = claim.context().sentenceIndex();
      for (int i = at - 1; i <= at + 1; i++) {
        out.addAll(sentences.getOrDefault(i, List.of()));
      }
      out.remove(claim);
      return out.size() > TABLE * 2 ? List.of() : out;
    }

    /** Texts with more claims are tables as a whole. */
    private boolean isLong() {
      return one.claims().size() > LONG || other.claims().size() > LONG;
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
