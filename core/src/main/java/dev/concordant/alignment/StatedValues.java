package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.value.Bound;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import dev.concordant.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What texts state, to be found by value: a figure is compared with those of about its size, with
 * those that are told by the same number and with the few that go together with figures far off. So
 * the work grows with the number of claims, not with its square. Not safe to share between threads.
 */
public final class StatedValues {

  /** How far "about" reaches, and how far a rounding, by size; a little more than they do. */
  private static final double ABOUT = 0.21;

  private static final double ROUNDED = 0.06;

  /** How figures are told: in a unit, to a last digit that counts so much, exactly or about. */
  private record Scale(double last, boolean about) {
    static Scale of(Quantity quantity) {
      return new Scale(
          Math.pow(10, quantity.precision().significant()) * quantity.unit().factor().doubleValue(),
          quantity.bound() == Bound.ABOUT || quantity.precision().words());
    }

    /** How far figures told in two ways may stand apart and go together still. */
    double reach(Scale other, double size) {
      return about || other.about
          ? ABOUT * size
          : Math.min(ROUNDED * size, Math.max(last, other.last));
    }
  }

  /** What decides how a claim compares; its words where they do. */
  private record Key(Kind kind, Value value, String quote) {
    static Key of(Claim claim) {
      // cents are told by words, and so are dates that are not known
      boolean quoted = claim.kind() == Kind.MONEY || claim.value() instanceof CalendarTime;
      return new Key(claim.kind(), claim.value(), quoted ? claim.quote() : "");
    }
  }

  private static final List<Integer> NONE = List.of();

  private final List<Figure> figures = new ArrayList<>();
  private final List<Integer> quantities = new ArrayList<>();
  private final List<Integer> others = new ArrayList<>();

  /** Figures that go together with some that are not near: bounds, ranges, multiples, cents. */
  private final List<Integer> loose = new ArrayList<>();

  private final Map<String, Map<Scale, TreeMap<Double, List<Integer>>>> bySize = new HashMap<>();
  private final Map<Double, List<Integer>> byNumber = new HashMap<>();
  private final Map<String, List<Integer>> byDigits = new HashMap<>();
  private final Map<Key, Integer> known = new HashMap<>();

  /** The values of all claims of some texts. */
  public StatedValues(List<Reading> readings) {
    for (Reading reading : readings) {
      reading.claims().forEach(this::add);
    }
  }

  private void add(Claim claim) {
    int at = figures.size();
    Figure figure = new Figure(claim);
    figures.add(figure);
    Quantity quantity = figure.quantity();
    if (quantity == null) {
      others.add(at);
      return;
    }
    quantities.add(at);
    if (isLoose(figure, quantity)) {
      loose.add(at);
    }
    bySize
        .computeIfAbsent(quantity.unit().dimension(), k -> new HashMap<>())
        .computeIfAbsent(Scale.of(quantity), k -> new TreeMap<>())
        .computeIfAbsent(figure.size(), k -> new ArrayList<>())
        .add(at);
    byNumber.computeIfAbsent(quantity.low().doubleValue(), k -> new ArrayList<>()).add(at);
    byDigits.computeIfAbsent(digits(figure), k -> new ArrayList<>()).add(at);
  }

  private static boolean isLoose(Figure figure, Quantity quantity) {
    String dimension = quantity.unit().dimension();
    return !figure.isPlain()
        || Comparison.inCents(figure.claim())
        || dimension.equals(Unit.TIMES.dimension())
        || dimension.equals("degree")
        || figure.kind() == Kind.ORDINAL && figure.unit().equals("anniversary");
  }

  private static String digits(Figure figure) {
    char[] digits = figure.written().toCharArray();
    Arrays.sort(digits);
    return new String(digits);
  }

  /** The first claim whose value goes together with that of a claim, or null. */
  public @Nullable Claim first(Claim claim) {
    int at = known.computeIfAbsent(Key.of(claim), k -> find(new Figure(claim)));
    return at == figures.size() ? null : figures.get(at).claim();
  }

  private int find(Figure figure) {
    Quantity quantity = figure.quantity();
    int none = figures.size();
    if (quantity == null) {
      return firstOf(others, figure, none);
    }
    if (isLoose(figure, quantity)) {
      return firstOf(quantities, figure, none);
    }
    int first = firstOf(byNumber.getOrDefault(figure.low(), NONE), figure, none);
    Scale own = Scale.of(quantity);
    for (Map.Entry<Scale, TreeMap<Double, List<Integer>>> told : ofDimension(quantity).entrySet()) {
      double reach = own.reach(told.getKey(), Math.abs(figure.size()));
      for (List<Integer> some : around(told.getValue(), figure, reach)) {
        first = firstOf(some, figure, first);
      }
    }
    return firstOf(loose, figure, first);
  }

  /** The first of some, in order, that goes together with a figure and stands before another. */
  private int firstOf(List<Integer> some, Figure figure, int before) {
    for (int at : some) {
      if (at >= before) {
        break;
      }
      if (figure.compare(figures.get(at)).isCompatible()) {
        return at;
      }
    }
    return before;
  }

  private Map<Scale, TreeMap<Double, List<Integer>>> ofDimension(Quantity quantity) {
    return bySize.getOrDefault(quantity.unit().dimension(), Map.of());
  }

  // a little more, for what rounding does to doubles
  private static Collection<List<Integer>> around(
      TreeMap<Double, List<Integer>> sizes, Figure figure, double reach) {
    double more = reach * (1 + 1e-9) + Math.abs(figure.size()) * 1e-12;
    return sizes.subMap(figure.size() - more, true, figure.size() + more, true).values();
  }

  /**
   * The claims that may have become the figure of another by a slip, in order: those of the same
   * digits or number ("1:12" is 72 seconds), and those no further away than its last digit.
   */
  public List<Claim> alike(Claim claim) {
    Figure figure = new Figure(claim);
    Quantity quantity = figure.quantity();
    if (quantity == null) {
      return List.of();
    }
    TreeSet<Integer> alike = new TreeSet<>(byDigits.getOrDefault(digits(figure), NONE));
    alike.addAll(byNumber.getOrDefault(figure.low(), NONE));
    double last = Scale.of(quantity).last();
    for (TreeMap<Double, List<Integer>> sizes : ofDimension(quantity).values()) {
      around(sizes, figure, last).forEach(alike::addAll);
    }
    return alike.stream().map(at -> figures.get(at).claim()).toList();
  }
}
