package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.claim.Stance;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The claims of all texts, numbered in the order of the texts, with what is known of pairs. */
final class Nodes {

  /** More claims than these before or after one are a table, and no surroundings. */
  private static final int NEAR = 24;

  /** How far from a bound a figure within it may lie and be meant by it. */
  private static final double NEAR_BOUND = 0.15;

  /** The value of a date or score. */
  private record Told(Kind kind, String text) {}

  /** What is counted or ranked. */
  private record Counted(Kind kind, String unit) {}

  private final Figure[] figures;
  private final Profile[] profiles;

  /** The number of the first claim of each text; behind the last text, that of all claims. */
  private final int[] firsts;

  /** The day of each text, if it is known. */
  private final @Nullable LocalDate[] published;

  private final int[] sources;
  private final int[] sentences;
  private final int[] sorts;
  private final int[] values;
  private final Map<Object, Integer> valueIds = new HashMap<>();

  /** The first claim of the same kind in the text of each, and the next one or -1. */
  private final int[] firstOfKind;

  private final int[] nextOfKind;

  /** The first claim of those that stand near each, and the one behind the last. */
  private final int[] nearFrom;

  private final int[] nearTo;
  private final PairTable ofSort = new PairTable();
  private final PairTable ofValue = new PairTable();
  private final int terms;
  private final int keys;

  Nodes(List<Reading> readings) {
    this(readings, false);
  }

  /**
   * Numbers the claims of all texts.
   *
   * @param passing whether those that are told in passing count too
   */
  Nodes(List<Reading> readings, boolean passing) {
    Set<String> ids = new HashSet<>();
    firsts = new int[readings.size() + 1];
    List<Claim> claims = new ArrayList<>();
    for (int s = 0; s < readings.size(); s++) {
      String id = readings.get(s).source().id();
      if (!ids.add(id)) {
        throw new IllegalArgumentException("two sources have the id \"" + id + "\"");
      }
      Statements.add(readings.get(s), passing, claims);
      firsts[s + 1] = claims.size();
    }
    Rarity rarity = new Rarity(claims, firsts);
    figures = new Figure[claims.size()];
    profiles = new Profile[figures.length];
    sources = new int[figures.length];
    sentences = new int[figures.length];
    sorts = new int[figures.length];
    values = new int[figures.length];
    firstOfKind = new int[figures.length];
    nextOfKind = new int[figures.length];
    Map<Object, Integer> sortIds = new HashMap<>();
    published = new @Nullable LocalDate[readings.size()];
    for (int s = 0; s < readings.size(); s++) {
      published[s] = readings.get(s).source().publishedOn();
      int[] lasts = new int[Kind.values().length];
      Arrays.fill(lasts, -1);
      for (int i = firsts[s]; i < firsts[s + 1]; i++) {
        Source source = readings.get(s).source();
        Claim claim = claims.get(i);
        Figure figure =
            new Figure(
                claim, Beside.of(source.text(), claim.span()), source.published().orElse(null));
        figures[i] = figure;
        profiles[i] = Profile.of(figure, rarity);
        sources[i] = s;
        sentences[i] = claims.get(i).context().sentenceIndex();
        sorts[i] = number(sortIds, sort(figure));
        values[i] = number(valueIds, value(figure));
        ofSort.add(s, sorts[i], 1);
        ofValue.put(s, values[i], 1);
        int last = lasts[figure.kind().ordinal()];
        firstOfKind[i] = last < 0 ? i : firstOfKind[last];
        nextOfKind[i] = -1;
        if (last >= 0) {
          nextOfKind[last] = i;
        }
        lasts[figure.kind().ordinal()] = i;
      }
    }
    nearFrom = new int[figures.length];
    nearTo = new int[figures.length];
    for (int i = 0; i < figures.length; i++) {
      nearFrom[i] = nearFromOf(i);
      nearTo[i] = nearToOf(i);
    }
    terms = rarity.size();
    keys = terms + valueIds.size();
  }

  private static <K> int number(Map<K, Integer> numbers, K key) {
    Integer number = numbers.putIfAbsent(key, numbers.size());
    return number == null ? numbers.size() - 1 : number;
  }

  /** What a claim measures, as far as the figure itself tells: its dimension or what it counts. */
  private static Object sort(Figure figure) {
    Quantity q = figure.quantity();
    Kind kind = figure.kind();
    if (q != null) {
      return kind == Kind.COUNT || kind == Kind.ORDINAL
          ? new Counted(kind, figure.unit())
          : q.unit().dimension();
    }
    return kind == Kind.TIME ? Kind.DATE.label() : kind.label();
  }

  private static Object value(Figure figure) {
    Quantity q = figure.quantity();
    if (q == null) {
      return new Told(figure.kind(), figure.claim().value().text());
    }
    return Amount.of(q);
  }

  /**
   * The number of the value that a figure without a unit has in the unit of one claim and the scale
   * of another ("from 4.2 million dollars to 5.1"); -1 if no text tells that value.
   */
  int lentValue(int bare, int unit, int scale) {
    Quantity small = figures[bare].quantity();
    Quantity whole = figures[unit].quantity();
    return small == null || whole == null
        ? -1
        : valueIds.getOrDefault(Amount.of(small, whole.unit(), figures[scale].scale()), -1);
  }

  int size() {
    return figures.length;
  }

  Claim claim(int node) {
    return figures[node].claim();
  }

  Figure figure(int node) {
    return figures[node];
  }

  int source(int node) {
    return sources[node];
  }

  boolean comparable(int a, int b) {
    return figures[a].isComparable(figures[b]);
  }

  Comparison compare(int a, int b) {
    return figures[a].compare(figures[b]);
  }

  /** The number of the value of a claim, equal for claims that denote the same. */
  int value(int node) {
    return values[node];
  }

  /** Whether two claims state the same, so that they compare alike with any third. */
  boolean isSameValue(int a, int b) {
    Claim x = claim(a);
    Claim y = claim(b);
    return x.kind() == y.kind()
        && x.value().equals(y.value())
        // a date of no known day is also compared as it is written
        && (!(x.value() instanceof CalendarTime t)
            || t.isResolved()
            || x.quote().equals(y.quote()));
  }

  /** What one claim is about. */
  Profile profile(int node) {
    return profiles[node];
  }

  /** What several claims are about. */
  Profile profile(int[] members) {
    return members.length == 1
        ? profiles[members[0]]
        : Profile.of(Arrays.stream(members).mapToObj(i -> profiles[i]).toList());
  }

  /** What claims may have in common, by numbers below {@link #keys()}: terms, and the value. */
  int[] keys(int node) {
    int[] some = profiles[node].terms();
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = terms + values[node];
    return all;
  }

  /** How many such numbers there are. */
  int keys() {
    return keys;
  }

  /** How many texts there are. */
  int texts() {
    return firsts.length - 1;
  }

  /** How many claims a text has. */
  int count(int source) {
    return firsts[source + 1] - firsts[source];
  }

  /** The number of the first claim of a text; for the number of texts, that of all claims. */
  int first(int source) {
    return firsts[source];
  }

  /** The number of the sentence that a claim stands in. */
  int sentence(int node) {
    return sentences[node];
  }

  /** The first place of a group, by the names of the texts. */
  String place(int[] group) {
    return Arrays.stream(group)
        .mapToObj(i -> claim(i).source() + " " + claim(i).span().start() + " ")
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** How many characters stand between two claims of a text. */
  int gap(int a, int b) {
    Span x = claim(a).span();
    Span y = claim(b).span();
    return Math.max(0, Math.max(x.start() - y.end(), y.start() - x.end()));
  }

  private int nearFromOf(int node) {
    int least = Math.max(firsts[sources[node]], node - NEAR);
    int from = node;
    while (from > least && Math.abs(sentences[from - 1] - sentences[node]) <= 1) {
      from--;
    }
    return from;
  }

  private int nearToOf(int node) {
    int most = Math.min(firsts[sources[node] + 1], node + NEAR + 1);
    int to = node + 1;
    while (to < most && Math.abs(sentences[to] - sentences[node]) <= 1) {
      to++;
    }
    return to;
  }

  /** The first claim of the sentence of a claim, of the one before and the one after. */
  int nearFrom(int node) {
    return nearFrom[node];
  }

  /** The one behind the last claim of the sentence of a claim, of the one before and after. */
  int nearTo(int node) {
    return nearTo[node];
  }

  /** How many claims the sentence of a claim has. */
  int inSentence(int node) {
    int count = 0;
    int to = nearTo(node);
    for (int i = nearFrom(node); i < to; i++) {
      count += sentences[i] == sentences[node] ? 1 : 0;
    }
    return count;
  }

  /** The first claim of the kind of a claim in its text. */
  int firstOfKind(int node) {
    return firstOfKind[node];
  }

  /** The next claim of the kind of a claim in its text, or -1. */
  int nextOfKind(int node) {
    return nextOfKind[node];
  }

  /** Whether the text of a date tells no other date of the same verb. */
  boolean isOnlyDate(int node) {
    String verb = claim(node).context().verb();
    for (int i = firstOfKind[node]; i >= 0; i = nextOfKind[i]) {
      if (values[i] != values[node] && verb.equals(claim(i).context().verb())) {
        return false;
      }
    }
    return true;
  }

  /** How many claims of the two texts could be meant. */
  int rivals(int a, int b) {
    return ofSort.get(sources[b], sorts[a]) + ofSort.get(sources[a], sorts[b]) - 1;
  }

  /** 1 if the text of the second states the value of the first anywhere, else 0. */
  int elsewhere(int a, int b) {
    return ofValue.get(sources[b], values[a]);
  }

  /** Whether two claims are dates like "last year" and "last quarter". */
  boolean isOfOtherUnit(int a, int b) {
    return claim(a).value() instanceof CalendarTime x
        && claim(b).value() instanceof CalendarTime y
        && Dates.areOfOtherUnits(x, y);
  }

  /** Whether the values of two claims go together, a bare one taken in the unit of the other. */
  boolean mayBeOne(int a, int b) {
    return compare(a, b).isCompatible()
        || (figures[a].isBare() != figures[b].isBare()
            && Comparison.ofBare(claim(a), claim(b)).isCompatible());
  }

  /**
   * Whether two values that go together are near each other: "less than 90" goes together with 20
   * as with anything below, which is no reason to think that the 20 is meant.
   */
  boolean isNear(int a, int b) {
    double x = Math.abs(figures[a].size());
    double y = Math.abs(figures[b].size());
    return Math.abs(x - y) <= NEAR_BOUND * Math.max(x, y);
  }

  /** Whether two claims are a toll that grows, told on two days. */
  boolean isToll(int a, int b) {
    LocalDate x = published[sources[a]];
    LocalDate y = published[sources[b]];
    return claim(a).context().counting()
        && claim(b).context().counting()
        && x != null
        && y != null
        && !x.equals(y);
  }

  /** Whether a claim says that something is not so. */
  boolean isDenied(int node) {
    return claim(node).context().stance() == Stance.DENIED;
  }

  /** Whether one of two claims is told in passing only. */
  boolean isInPassing(int a, int b) {
    return claim(a).mention().weak() || claim(b).mention().weak();
  }
}
