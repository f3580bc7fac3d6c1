package dev.concordant.report;

import dev.concordant.alignment.Fact;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.source.Span;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for the claims that no fact holds and no finding speaks of, and says why. */
final class Unjudged {

  /** So many figures that could be the same are named. */
  private static final int NAMED = 3;

  private record Key(String source, Span span) {}

  /** What a claim says, apart from its words. */
  private record Said(Kind kind, Bound bound, String value, String unit) {
    static Said of(Claim claim) {
      return new Said(claim.kind(), claim.bound(), claim.value().text(), claim.unit());
    }
  }

  /** What a text says somewhere. */
  private record Valued(String source, Said said) {
    static Valued of(Claim claim) {
      return new Valued(claim.source(), Said.of(claim));
    }
  }

  /** Figures of one sort that are told in one dimension: what could be compared at all. */
  private record Scale(String sort, String dimension) {}

  /** A scale, and the noun that the figures on it are about. */
  private record Topic(Scale scale, String noun) {}

  private final int texts;
  private final Set<Key> judged = new HashSet<>();
  private final Set<Valued> comparedValues = new HashSet<>();
  private final Map<String, Set<String>> sourcesOfSort = new HashMap<>();
  private final Map<Scale, Set<String>> sourcesOfScale = new HashMap<>();
  private final Map<Topic, List<Claim>> claims = new HashMap<>();

  /** What may be named of the topics that were asked for, which are few of all. */
  private final Map<Topic, List<Claim>> named = new HashMap<>();

  Unjudged(List<Reading> readings, List<Fact> facts, List<Finding> findings) {
    texts = readings.size();
    for (Fact fact : facts) {
      for (Claim claim : fact.claims()) {
        judged.add(new Key(claim.source(), claim.span()));
        comparedValues.add(Valued.of(claim));
      }
    }
    for (Finding finding : findings) {
      judged.add(key(finding.a()));
      finding.second().ifPresent(b -> judged.add(key(b)));
    }
    for (Reading reading : readings) {
      for (Claim claim : reading.claims()) {
        if (!claim.mention().weak()) {
          index(claim);
        }
      }
    }
  }

  private void index(Claim claim) {
    Scale scale = scale(claim);
    sourcesOfSort.computeIfAbsent(scale.sort(), k -> new HashSet<>()).add(claim.source());
    sourcesOfScale.computeIfAbsent(scale, k -> new HashSet<>()).add(claim.source());
    for (String noun : nouns(claim)) {
      claims.computeIfAbsent(new Topic(scale, noun), k -> new ArrayList<>()).add(claim);
    }
  }

  /** The claims of these texts that were left without a verdict, in their order. */
  List<Report.NotCompared> in(List<Reading> readings) {
    List<Report.NotCompared> left = new ArrayList<>();
    for (Reading reading : readings) {
      for (Claim claim : reading.claims()) {
        if (!judged.contains(new Key(claim.source(), claim.span()))) {
          Place place = new Place(claim.source(), claim.span(), claim.quote());
          left.add(new Report.NotCompared(place, why(claim)));
        }
      }
    }
    return left;
  }

  private String why(Claim claim) {
    if (claim.mention().weak()) {
      return "it points back, and states no figure of its own";
    }
    if (comparedValues.contains(Valued.of(claim))) {
      return "its text states the value elsewhere, too, where it was compared";
    }
    if (texts < 2) {
      return "there is no other text";
    }
    Scale scale = scale(claim);
    if (isOnlyIn(claim.source(), sourcesOfSort.getOrDefault(scale.sort(), Set.of()))) {
      return "no other text states a figure of its kind: " + claim.kind().label();
    }
    if (isOnlyIn(claim.source(), sourcesOfScale.getOrDefault(scale, Set.of()))) {
      return "no other text states its kind of figure in a unit that compares";
    }
    // by their values: ten times the same figure is one candidate
    Map<Said, Claim> others = new LinkedHashMap<>();
    for (String noun : nouns(claim)) {
      for (Claim other : named(new Topic(scale, noun))) {
        if (others.size() > NAMED) {
          break;
        }
        if (!other.source().equals(claim.source())) {
          others.putIfAbsent(Said.of(other), other);
        }
      }
    }
    if (others.isEmpty()) {
      return "nothing in the other texts seems to speak of the same thing";
    }
    return others.size() == 1
        ? "too little speaks for its being the same as " + quotes(others)
        : "what it may be compared with differs: " + quotes(others);
  }

  private List<Claim> named(Topic topic) {
    return named.computeIfAbsent(topic, t -> few(claims.getOrDefault(t, List.of())));
  }

  /** Of each text the first few claims, of each value the first two texts. */
  private static List<Claim> few(List<Claim> claims) {
    List<Claim> few = new ArrayList<>();
    Map<String, Integer> ofText = new HashMap<>();
    Map<Said, Set<String>> texts = new HashMap<>();
    for (Claim claim : claims) {
      Set<String> some = texts.computeIfAbsent(Said.of(claim), k -> new HashSet<>());
      if (some.size() < 2
          && ofText.getOrDefault(claim.source(), 0) <= NAMED
          && some.add(claim.source())) {
        ofText.merge(claim.source(), 1, Integer::sum);
        few.add(claim);
      }
    }
    return few;
  }

  private static String quotes(Map<Said, Claim> claims) {
    List<String> quotes =
        claims.values().stream()
            .limit(NAMED)
            .map(claim -> "\"" + claim.quote() + "\" of " + claim.source())
            .toList();
    return String.join(", ", quotes) + (claims.size() > NAMED ? " and others" : "");
  }

  private static boolean isOnlyIn(String source, Set<String> sources) {
    return sources.size() == 1 && sources.contains(source);
  }

  private static List<String> nouns(Claim claim) {
    String head = claim.context().head();
    boolean counted = claim.kind() == Kind.COUNT || claim.kind() == Kind.ORDINAL;
    String unit = counted ? claim.unit() : "";
    if (unit.isEmpty() || unit.equals(head)) {
      return head.isEmpty() ? List.of() : List.of(head);
    }
    return head.isEmpty() ? List.of(unit) : List.of(head, unit);
  }

  private static Scale scale(Claim claim) {
    String dimension = claim.value() instanceof Quantity q ? q.unit().dimension() : "";
    return new Scale(sort(claim.kind()), dimension);
  }

  private static String sort(Kind kind) {
    return switch (kind) {
      case PERCENT, PERCENTAGE_POINTS, RATIO -> "share";
      case DATE, TIME -> "date";
      default -> kind.label();
    };
  }

  private static Key key(Place place) {
    return new Key(place.source(), place.span());
  }
}
