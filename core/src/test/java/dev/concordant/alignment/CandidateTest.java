package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What is weighed explains what is joined. */
class CandidateTest {

  private static final List<Reading> READINGS =
      List.of(
          read(
              "post",
              "The ferry Maren sank off Skelby with 48 people aboard. It was built in 1974."),
          read(
              "wire",
              "The Maren, a ferry built in 1974, had 84 people aboard when it sank off Skelby."),
          read("late", "The ferry Maren, built in 1974, carried 84 people when it sank."));

  @Test
  void all_that_lines_up_was_weighed() {
    List<Candidate> candidates = Candidate.among(READINGS);
    List<Pair> pairs = new Aligner().align(READINGS).pairs();

    assertThat(pairs).extracting(Pair::comparison).contains(Comparison.EQUAL, Comparison.DISJOINT);
    assertThat(pairs)
        .allSatisfy(
            pair ->
                assertThat(candidates)
                    .anySatisfy(
                        c -> {
                          assertThat(c.comparison()).isEqualTo(pair.comparison());
                          assertThat(c.confidence())
                              .isCloseTo(pair.confidence(), Offset.offset(1e-6));
                          assertThat(holds(c, pair)).isTrue();
                        }));
  }

  @Test
  void claims_that_agree_are_weighed_one_by_one_and_clashes_in_groups() {
    List<Candidate> candidates = Candidate.among(READINGS);
    assertThat(candidates)
        .filteredOn(c -> c.comparison().isCompatible())
        .isNotEmpty()
        .allSatisfy(
            c -> {
              assertThat(c.a()).hasSize(1);
              assertThat(c.b()).hasSize(1);
              assertThat(List.of("post", "wire", "late"))
                  .containsSubsequence(c.a().get(0).source(), c.b().get(0).source());
            });
    assertThat(candidates)
        .filteredOn(c -> c.comparison() == Comparison.DISJOINT)
        .anySatisfy(
            c -> {
              assertThat(quotes(c.a())).containsExactly("48");
              assertThat(quotes(c.b())).containsExactly("84", "84");
            });
  }

  @Test
  void each_number_of_the_evidence_has_a_name() {
    assertThat(Candidate.features()).doesNotHaveDuplicates().contains("NEIGHBOURS");
    assertThat(Candidate.among(READINGS))
        .allSatisfy(c -> assertThat(c.evidence()).hasSameSizeAs(Candidate.features()));
  }

  private static boolean holds(Candidate candidate, Pair pair) {
    return (candidate.a().contains(pair.a()) && candidate.b().contains(pair.b()))
        || (candidate.a().contains(pair.b()) && candidate.b().contains(pair.a()));
  }

  private static List<String> quotes(List<Claim> claims) {
    return claims.stream().map(Claim::quote).toList();
  }

  private static Reading read(String id, String text) {
    return Concordant.standard().read(Source.of(id, text));
  }
}
