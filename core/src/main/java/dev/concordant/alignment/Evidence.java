package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Direction;
import dev.concordant.claim.Role;
import dev.concordant.claim.Stance;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The evidence that two claims, or two groups of agreeing claims, speak of the same thing. */
final class Evidence {

  /** The features, in the order of the numbers. */
  enum Feature {
    /** Always 1. */
    BASE,
    /** How alike the words close to the figures are, from 0 to 1. */
    WORDS,
    /** How alike the sentences as a whole are, from 0 to 1. */
    SENTENCE,
    /** How much of the words close to the figures the two share, however much else is told. */
    SHARED,
    /** The same of the sentences as a whole. */
    SHARED_SENTENCE,
    /** The noun counted or measured is the same. */
    HEAD,
    /** Both have such a noun, and the two differ. */
    OTHER_HEAD,
    /** One is somebody's own, and the other is not: "his 26th race", "the 41st race". */
    OTHER_OWNER,
    /** They tell different things of a sort that exclude each other: the dead, the injured. */
    OTHER_ASPECT,
    /** They tell the same of such things. */
    SAME_ASPECT,
    /** The noun of one stands near the other. */
    HEAD_NEAR,
    /** The verb is the same. */
    VERB,
    /** Dates of the same verb: "built in 1998", "built in March 1989". */
    EVENT,
    /** They share a name. */
    NAME,
    /** Both have names, and share none. */
    OTHER_NAME,
    /** One is a change, or a former figure, and the other is not. */
    OTHER_ROLE,
    /** They move in different directions. */
    OTHER_DIRECTION,
    /** They move in the same direction. */
    SAME_DIRECTION,
    /** One is expected or denied, the other asserted. */
    OTHER_STANCE,
    /** Both tell a time, and the times have nothing in common. */
    OTHER_PERIOD,
    /** Both tell a time, and they have one in common. */
    SAME_PERIOD,
    /** Both are dates that something began, ended or lay before: "since 2009", "since 2011". */
    SAME_RELATION,
    /** The unit is written the same. */
    UNIT,
    /** The kinds differ: a rank and a count. */
    OTHER_KIND,
    /** One is the other, and only about so. */
    HEDGED,
    /** One lies within the bound that the other gives. */
    BOUNDED,
    /** One covers the other. */
    COARSER,
    /** How many other figures of the two sentences agree, up to 3. */
    NEIGHBOURS,
    /** How many figures of the sentences before and after agree, up to 3. */
    NEARBY,
    /** How many of the two texts have the value of the other somewhere. */
    ELSEWHERE,
    /** The same digits in another scale or unit. */
    SCALED,
    /** The same digits in another order. */
    SWAPPED,
    /** One digit is changed, lost or added. */
    SLIPPED,
    /** How far apart the values are, from 0 to 1. */
    DISTANCE,
    /** How far apart two dates are, from 0 to 1: 27 years. */
    TIME_BETWEEN,
    /** The figure is rare: not a small whole number. */
    TELLING,
    /** How many claims of the kind there are to choose from, as a logarithm. */
    RIVALS,
    /** How many further texts agree with one of the two, up to 2. */
    SUPPORT,
    /** How many digits the two have in common, where one looks like a slip for the other. */
    TOLD_DIGITS,
    /** How many claims of the kind agree with nothing in the other text, as a logarithm. */
    LEFT,
    /** How sure it is that some text states both. */
    BOTH,
    /** How sure it is that the text which alone tells a figure also tells the other. */
    OWN,
    /** The share of the claims of both groups that go together with some of the other. */
    BRIDGED,
    /** The share of their figures that the two texts agree on. */
    CLOSENESS,
    /** How much closer the two are in words than either is to another claim of the kind. */
    MARGIN,
    /** How many more texts tell the one than the other, up to 3. */
    MAJORITY,
    /** Of three texts or more, each tells the one or the other. */
    ALL_TELL,
    /** How closely both stand to figures that agree, up to 2. */
    ANCHORED,
    /** One tells a time long before its text, and the other does not. */
    OLD_PERIOD,
    /** One tells a time, and the other none. */
    ONE_PERIOD,
    /** Both count things, and the things counted differ. */
    OTHER_COUNTED,
    /** Both have a verb, and the two differ. */
    OTHER_VERB,
    /** Both are dates of one grain: two years, two days. */
    SAME_GRAIN,
    DATE,
    AGE,
    FREQUENCY,
    ORDINAL,
    DURATION,
    COUNT,
    SHARE,
    MONEY
  }

  private static final int FEATURES = Feature.values().length;

  // the features that two claims of two groups are asked for, of each all or any
  private static final int OTHER_ASPECT = 1;
  private static final int SAME_ASPECT = 1 << 1;
  private static final int OTHER_ROLE = 1 << 2;
  private static final int OTHER_DIRECTION = 1 << 3;
  private static final int SAME_DIRECTION = 1 << 4;
  private static final int OTHER_STANCE = 1 << 5;
  private static final int OTHER_PERIOD = 1 << 6;
  private static final int SAME_PERIOD = 1 << 7;
  private static final int ONE_PERIOD = 1 << 8;
  private static final int OLD_PERIOD = 1 << 9;
  private static final int SAME_RELATION = 1 << 10;
  private static final int OTHER_COUNTED = 1 << 11;

  private Evidence() {}

  /**
   * What the texts tell of two groups beyond their own sentences; the features say what each number
   * means.
   */
  record Surroundings(
      Comparison comparison,
      int neighbours,
      int nearby,
      int elsewhere,
      int rivals,
      int support,
      int left,
      double both,
      double own,
      double bridged,
      double closeness,
      double margin,
      int majority,
      boolean allTell,
      double anchored) {

    static Surroundings ofPair(
        Comparison comparison, int neighbours, int nearby, int rivals, double anchored) {
      return new Surroundings(
          comparison, neighbours, nearby, 0, rivals, 0, 1, 0, 0, 0, 0, 0, 0, false, anchored);
    }
  }

  static double[] of(Profile a, Profile b, Surroundings around) {
    return of(a, b, a.first(), b.first(), around);
  }

  static double[] of(Profile a, Profile b, Figure p, Figure q, Surroundings around) {
    double[] x = new double[FEATURES];
    set(x, Feature.BASE, 1);
    Profile.Overlap overlap = a.overlap(b);
    // what holds of each two claims of them, and what of any two
    int all = ~0;
    int any = 0;
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        int told = told(a.claim(i), b.claim(j));
        all &= told;
        any |= told;
      }
    }
    set(x, Feature.WORDS, overlap.likeness());
    set(x, Feature.SENTENCE, overlap.sentenceLikeness());
    set(x, Feature.SHARED, Math.min(2, overlap.shared()));
    set(x, Feature.SHARED_SENTENCE, Math.min(4, overlap.sentenceShared()));
    boolean sameHead = a.sharesHead(b);
    set(x, Feature.HEAD, flag(sameHead));
    set(x, Feature.OTHER_HEAD, flag(!sameHead && a.hasHead() && b.hasHead()));
    set(x, Feature.OTHER_OWNER, flag(p.isOwned() != q.isOwned()));
    set(x, Feature.OTHER_ASPECT, flag(all, OTHER_ASPECT));
    set(x, Feature.SAME_ASPECT, flag(any, SAME_ASPECT));
    set(x, Feature.HEAD_NEAR, Math.max(a.nearness(b), b.nearness(a)));
    boolean sameVerb = a.sharesVerb(b);
    set(x, Feature.VERB, flag(sameVerb));
    set(x, Feature.EVENT, flag(sameVerb && p.isDate() && q.isDate()));
    boolean sharedName = a.sharesName(b);
    set(x, Feature.NAME, flag(sharedName));
    set(x, Feature.OTHER_NAME, flag(!sharedName && a.hasName() && b.hasName()));
    set(x, Feature.OTHER_ROLE, flag(all, OTHER_ROLE));
    set(x, Feature.OTHER_DIRECTION, flag(all, OTHER_DIRECTION));
    set(x, Feature.SAME_DIRECTION, flag(any, SAME_DIRECTION));
    set(x, Feature.OTHER_STANCE, flag(all, OTHER_STANCE));
    set(x, Feature.OTHER_PERIOD, flag(all, OTHER_PERIOD));
    set(x, Feature.SAME_PERIOD, flag(any, SAME_PERIOD));
    set(x, Feature.SAME_RELATION, flag(any, SAME_RELATION));
    set(x, Feature.UNIT, flag(p.unit().equals(q.unit())));
    set(x, Feature.HEDGED, flag(around.comparison() == Comparison.HEDGED));
    set(x, Feature.BOUNDED, flag(around.comparison() == Comparison.BOUNDED));
    set(x, Feature.COARSER, flag(around.comparison() == Comparison.COARSER));
    set(x, Feature.OTHER_KIND, flag(p.kind() != q.kind() && !(p.isHowOften() && q.isHowOften())));
    set(x, Feature.NEIGHBOURS, Math.min(3, around.neighbours()));
    set(x, Feature.NEARBY, Math.min(3, around.nearby()));
    set(x, Feature.ELSEWHERE, Math.min(2, around.elsewhere()));
    set(x, Feature.SCALED, flag(Digits.scaled(p, q)));
    set(x, Feature.SWAPPED, flag(Digits.swapped(p, q)));
    set(x, Feature.SLIPPED, flag(Digits.slipped(p, q)));
    boolean dates = p.quantity() == null && q.quantity() == null;
    set(x, Feature.DISTANCE, dates ? 0 : distance(p, q));
    set(x, Feature.TIME_BETWEEN, dates ? distance(p, q) : 0);
    set(x, Feature.TELLING, flag(p.isTelling() && q.isTelling()));
    set(x, Feature.RIVALS, Math.log(Math.max(1, around.rivals())));
    set(x, Feature.SUPPORT, Math.min(2, around.support()));
    set(x, Feature.TOLD_DIGITS, Digits.told(p, q));
    set(x, Feature.LEFT, Math.log(around.left()));
    set(x, Feature.BOTH, around.both());
    set(x, Feature.OWN, around.own());
    set(x, Feature.BRIDGED, around.bridged());
    set(x, Feature.CLOSENESS, around.closeness());
    set(x, Feature.MARGIN, around.margin());
    set(x, Feature.MAJORITY, Math.min(3, around.majority()));
    set(x, Feature.ALL_TELL, flag(around.allTell()));
    set(x, Feature.ANCHORED, Math.min(2, around.anchored()));
    set(x, Feature.OLD_PERIOD, flag(all, OLD_PERIOD));
    set(x, Feature.ONE_PERIOD, flag(all, ONE_PERIOD));
    set(x, Feature.OTHER_COUNTED, sameHead ? 0 : flag(all, OTHER_COUNTED));
    set(x, Feature.OTHER_VERB, flag(!sameVerb && a.hasVerb() && b.hasVerb()));
    set(x, Feature.SAME_GRAIN, flag(sameGrain(p, q)));
    Feature kind = kind(p.kind());
    if (kind != null) {
      set(x, kind, 1);
    }
    return x;
  }

  /** Whether each two claims of them tell different things of a sort that exclude each other. */
  static boolean areOfOtherAspects(Profile a, Profile b) {
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        if (!otherAspect(a.claim(i), b.claim(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether of each two claims of them one tells how far a thing is from another, one a size. */
  static boolean areOfSizeAndDifference(Profile a, Profile b) {
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        if ((a.claim(i).role() == Role.BY) == (b.claim(j).role() == Role.BY)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether of each two claims of them one tells a time long before its text. */
  static boolean areOfOldAndNew(Profile a, Profile b) {
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        if (!oldPeriod(a.claim(i), b.claim(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static @Nullable Feature kind(Kind kind) {
    return switch (kind) {
      case DATE, TIME -> Feature.DATE;
      case AGE -> Feature.AGE;
      case FREQUENCY -> Feature.FREQUENCY;
      case ORDINAL -> Feature.ORDINAL;
      case DURATION -> Feature.DURATION;
      case COUNT -> Feature.COUNT;
      case PERCENT, PERCENTAGE_POINTS, RATIO -> Feature.SHARE;
      case MONEY -> Feature.MONEY;
      case MEASURE, SCORE -> null;
    };
  }

  private static void set(double[] x, Feature feature, double value) {
    x[feature.ordinal()] = value;
  }

  private static double flag(boolean on) {
    return on ? 1 : 0;
  }

  private static double flag(int set, int bit) {
    return flag((set & bit) != 0);
  }

  /** What two claims tell of each other beyond their words and figures, one bit for each answer. */
  private static int told(Claim a, Claim b) {
    return bit(OTHER_ASPECT, otherAspect(a, b))
        | bit(SAME_ASPECT, sameAspect(a, b))
        | bit(OTHER_ROLE, otherRole(a, b))
        | bit(OTHER_DIRECTION, otherDirection(a, b))
        | bit(SAME_DIRECTION, sameDirection(a, b))
        | bit(OTHER_STANCE, otherStance(a, b))
        | bit(OTHER_PERIOD, otherPeriod(a, b))
        | bit(SAME_PERIOD, samePeriod(a, b))
        | bit(ONE_PERIOD, onePeriod(a, b))
        | bit(OLD_PERIOD, oldPeriod(a, b))
        | bit(SAME_RELATION, sameRelation(a, b))
        | bit(OTHER_COUNTED, otherCounted(a, b));
  }

  private static int bit(int bit, boolean on) {
    return on ? bit : 0;
  }

  private static boolean sameDirection(Claim a, Claim b) {
    return a.context().direction() == b.context().direction()
        && a.context().direction() != Direction.NONE;
  }

  private static boolean sameRelation(Claim a, Claim b) {
    return a.relation().isPresent() && a.relation().equals(b.relation());
  }

  private static boolean otherCounted(Claim a, Claim b) {
    return a.kind() == Kind.COUNT
        && b.kind() == Kind.COUNT
        && !a.unit().isEmpty()
        && !b.unit().isEmpty()
        && !a.unit().equals(b.unit())
        && !a.context().head().isEmpty()
        && !b.context().head().isEmpty();
  }

  private static boolean otherAspect(Claim a, Claim b) {
    Map<String, String> other = b.context().aspects();
    if (other.isEmpty()) {
      return false;
    }
    for (Map.Entry<String, String> aspect : a.context().aspects().entrySet()) {
      String told = other.get(aspect.getKey());
      if (told != null && !told.equals(aspect.getValue())) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameAspect(Claim a, Claim b) {
    Map<String, String> other = b.context().aspects();
    if (other.isEmpty()) {
      return false;
    }
    for (Map.Entry<String, String> aspect : a.context().aspects().entrySet()) {
      if (aspect.getValue().equals(other.get(aspect.getKey()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean onePeriod(Claim a, Claim b) {
    return a.context().periods().isEmpty() != b.context().periods().isEmpty();
  }

  private static boolean oldPeriod(Claim a, Claim b) {
    return a.context().past() != b.context().past();
  }

  private static boolean sameGrain(Figure a, Figure b) {
    return a.claim().value() instanceof CalendarTime x
        && b.claim().value() instanceof CalendarTime y
        && x.timex().length() == y.timex().length();
  }

  private static boolean samePeriod(Claim a, Claim b) {
    return !a.context().periods().isEmpty()
        && !b.context().periods().isEmpty()
        && !otherPeriod(a, b);
  }

  private static boolean otherRole(Claim a, Claim b) {
    return group(a.role()) != group(b.role());
  }

  private static int group(Role role) {
    return switch (role) {
      case BY -> 1;
      case FROM, PREVIOUS -> 2;
      case TARGET -> 3;
      case LIMIT -> 4;
      case FURTHER -> 5;
      default -> 0;
    };
  }

  private static boolean otherDirection(Claim a, Claim b) {
    Direction x = a.context().direction();
    Direction y = b.context().direction();
    return x != y && x != Direction.NONE && y != Direction.NONE;
  }

  private static boolean otherStance(Claim a, Claim b) {
    Stance x = a.context().stance();
    Stance y = b.context().stance();
    return x != y;
  }

  private static boolean otherPeriod(Claim a, Claim b) {
    List<String> x = a.context().periods();
    List<String> y = b.context().periods();
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    for (String p : x) {
      for (String q : y) {
        if (p.startsWith(q) || q.startsWith(p)) {
          return false;
        }
      }
    }
    return true;
  }

  private static double distance(Figure a, Figure b) {
    if (Beginning.isToldBothWays(a, b)) {
      return Math.min(1, Math.abs(Math.log10(Beginning.ratio(a, b))));
    }
    if (a.quantity() != null && b.quantity() != null) {
      // a 75th anniversary and 60 years: the numbers count, not the seconds
      boolean numbers = is(a, b, Kind.ORDINAL) || is(a, b, Kind.FREQUENCY);
      double p = Math.abs(numbers ? a.low() : a.size());
      double q = Math.abs(numbers ? b.low() : b.size());
      if (p == 0 || q == 0) {
        return p == q ? 0 : 1;
      }
      return Math.min(1, Math.abs(Math.log10(p / q)));
    }
    if (a.claim().value() instanceof CalendarTime x
        && b.claim().value() instanceof CalendarTime y) {
      LocalDate from = x.from();
      LocalDate other = y.from();
      if (from != null && other != null) {
        return apart(ChronoUnit.DAYS.between(from, other));
      }
    }
    return 0.5;
  }

  private static boolean is(Figure a, Figure b, Kind kind) {
    return (a.kind() == kind) != (b.kind() == kind);
  }

  private static double apart(long days) {
    return Math.min(1, Math.log10(1 + Math.abs(days)) / 4);
  }
}
