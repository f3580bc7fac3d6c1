package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Verdict;
import dev.concordant.report.Report;
import dev.concordant.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManySourcesTest {

  /** These tell another figure than the rest. */
  private static final Set<Integer> ODD = Set.of(7, 23, 41);

  @Test
  void a_fact_is_one_row_and_each_odd_one_is_found_however_many_tell_it() {
    List<Source> sources = sources();
    Report report = Concordant.standard().compare(sources);

    assertThat(report.facts())
        .filteredOn(fact -> fact.claims().stream().anyMatch(c -> c.quote().startsWith("86")))
        .singleElement()
        .satisfies(fact -> assertThat(fact.claims()).hasSize(60));
    Set<String> differing =
        report.findings().stream()
            .filter(finding -> finding.verdict() == Verdict.CONTRADICTS)
            .flatMap(ManySourcesTest::sources)
            .collect(Collectors.toSet());
    assertThat(differing).contains("paper7", "paper23", "paper41");
    assertThat(report.findings()).hasSizeLessThan(60 * 30);
  }

  @Test
  void each_claim_of_a_fact_is_put_to_another_and_each_odd_one_to_one_that_differs() {
    List<Reading> readings =
        sources().stream().map(source -> Concordant.standard().read(source)).toList();
    Alignment alignment = new Aligner().align(readings);
    Fact dead =
        alignment.facts().stream()
            .filter(fact -> fact.claims().stream().anyMatch(c -> c.quote().startsWith("86")))
            .findFirst()
            .orElseThrow();
    for (Claim claim : dead.claims()) {
      List<Pair> own =
          alignment.pairs().stream()
              .filter(p -> p.a().equals(claim) || p.b().equals(claim))
              .toList();
      Comparison expected = claim.quote().startsWith("86") ? Comparison.EQUAL : Comparison.DISJOINT;
      assertThat(own).as("%s", claim).anyMatch(p -> p.comparison() == expected);
    }
  }

  private static List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String dead = ODD.contains(i) ? "1" + i : "86";
      sources.add(
          Source.of(
              "paper" + i,
              "The ferry Maren sank off Skelby. The sinking of the Maren killed "
                  + dead
                  + " people. The Maren was built in 1974 for $3 million."));
    }
    return sources;
  }

  private static Stream<String> sources(Finding finding) {
    return Stream.concat(
        Stream.of(finding.a().source()), finding.second().map(b -> b.source()).stream());
  }
}
