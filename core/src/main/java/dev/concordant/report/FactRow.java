package dev.concordant.report;

import dev.concordant.alignment.Fact;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the facts-by-sources table.
 *
 * @param fact the fact
 * @param verdict the gravest verdict between two of its claims; null where none was given
 * @param cells one a text, in the order of the texts
 */
record FactRow(Fact fact, @Nullable Verdict verdict, List<Cell> cells) {

  /**
   * What one text says of the fact.
   *
   * @param source the id of the text
   * @param name what it is called where room is short
   * @param entries its claims, in the order of the text; empty if it does not speak of the fact
   */
  record Cell(String source, String name, List<Entry> entries) {}

  /**
   * A claim in the table.
   *
   * @param claim the claim
   * @param odd whether it differs from what most of the claims of the fact say
   */
  record Entry(Claim claim, boolean odd) {}

  private record Key(String source, Span span) {}

  /** The rows of a report, in the order of its facts. */
  static List<FactRow> of(Report report) {
    Map<Key, Integer> factOf = new HashMap<>();
    List<Fact> facts = report.facts();
    for (int i = 0; i < facts.size(); i++) {
      for (Claim claim : facts.get(i).claims()) {
        factOf.put(key(claim), i);
      }
    }
    List<List<Finding>> findings = new ArrayList<>();
    facts.forEach(fact -> findings.add(new ArrayList<>()));
    for (Finding finding : report.findings()) {
      Integer first = factOf.get(key(finding.a()));
      Place b = finding.b();
      if (first != null && (b == null || first.equals(factOf.get(key(b))))) {
        findings.get(first).add(finding);
      }
    }
    SourceNames names = new SourceNames(report);
    List<FactRow> rows = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      rows.add(row(report, names, facts.get(i), findings.get(i)));
    }
    return List.copyOf(rows);
  }

  private static FactRow row(Report report, SourceNames names, Fact fact, List<Finding> findings) {
    Verdict gravest = null;
    for (Finding finding : findings) {
      if (gravest == null || finding.verdict().compareTo(gravest) > 0) {
        gravest = finding.verdict();
      }
    }
    int[] group = groups(fact, findings, gravest);
    int most = most(group);
    boolean differs = gravest != null && gravest != Verdict.AGREES;
    Map<String, List<Entry>> entries = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      Claim claim = fact.claims().get(i);
      entries
          .computeIfAbsent(claim.source(), k -> new ArrayList<>())
          .add(new Entry(claim, differs && most >= 0 && group[i] != most));
    }
    List<Cell> cells = new ArrayList<>();
    for (Reading reading : report.readings()) {
      String id = reading.source().id();
      cells.add(new Cell(id, names.of(id), List.copyOf(entries.getOrDefault(id, List.of()))));
    }
    return new FactRow(fact, gravest, List.copyOf(cells));
  }

  /**
   * For each claim the number of the first claim on its side: where some contradict, those that
   * only drift from each other are on one side.
   */
  private static int[] groups(Fact fact, List<Finding> findings, @Nullable Verdict gravest) {
    int n = fact.claims().size();
    int[] group = new int[n];
    Map<Key, Integer> index = new HashMap<>();
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < n; i++) {
      Claim claim = fact.claims().get(i);
      index.put(key(claim), i);
      String same = claim.kind() + " " + claim.value().text() + " " + claim.unit();
      Integer before = values.putIfAbsent(same + " " + claim.bound() + claim.relation(), i);
      group[i] = before == null ? i : before;
    }
    for (Finding finding : findings) {
      Place b = finding.b();
      boolean joins =
          finding.verdict() == Verdict.AGREES
              || (finding.verdict() == Verdict.DRIFTS && gravest == Verdict.CONTRADICTS);
      if (joins && b != null) {
        Integer x = index.get(key(finding.a()));
        Integer y = index.get(key(b));
        if (x != null && y != null) {
          int first = first(group, x);
          int second = first(group, y);
          group[Math.max(first, second)] = Math.min(first, second);
        }
      }
    }
    for (int i = 0; i < n; i++) {
      group[i] = first(group, i);
    }
    return group;
  }

  // each claim names one before it on its side; the first names itself
  private static int first(int[] group, int claim) {
    int at = claim;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  /** The group that has more claims than any other, or -1 if there is no such. */
  private static int most(int[] group) {
    int[] size = new int[group.length];
    int best = -1;
    boolean tie = false;
    for (int g : group) {
      size[g]++;
    }
    for (int g = 0; g < size.length; g++) {
      if (size[g] > 0 && (best < 0 || size[g] >= size[best])) {
        tie = best >= 0 && size[g] == size[best];
        best = g;
      }
    }
    return tie ? -1 : best;
  }

  /** Whether two of its claims give different values. */
  boolean differs() {
    return verdict == Verdict.CONTRADICTS || verdict == Verdict.DRIFTS;
  }

  /** Whether no value has most of the claims on its side. */
  boolean hasNoOddOne() {
    return cells.stream().flatMap(cell -> cell.entries().stream()).noneMatch(Entry::odd);
  }

  private static Key key(Claim claim) {
    return new Key(claim.source(), claim.span());
  }

  private static Key key(Place place) {
    return new Key(place.source(), place.span());
  }
}
