package dev.concordant.examples;

import static dev.concordant.assertions.ConcordantAssertions.assertThatText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordant.report.Baseline;
import dev.concordant.report.Report;
import dev.concordant.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * An editorial tool's suite over a folder of drafts: findings that {@code baseline.txt} knows may
 * stand, new ones fail. Run it with {@code -Dgolden.write=true} to take what there is as known.
 */
class DraftsTest {

  private static final Path DRAFTS = Path.of("drafts");
  private static final Path BASELINE = DRAFTS.resolve("baseline.txt");

  @TestFactory
  Stream<DynamicTest> drafts_hold_nothing_new() throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Baseline.of(reports()).write(BASELINE);
    }
    Baseline baseline = Baseline.read(BASELINE);
    return Story.in(DRAFTS).stream()
        .map(story -> DynamicTest.dynamicTest(story.name(), () -> check(story, baseline)));
  }

  private static void check(Story story, Baseline baseline) {
    assertThatText(story.draft())
        .as(story.name())
        .allowing(baseline)
        .isSupportedBy(story.evidence().toArray(Source[]::new));
  }

  @Test
  void the_baseline_holds_nothing_that_was_mended() throws IOException {
    assertThat(Baseline.read(BASELINE).gone(reports()).known()).isEmpty();
  }

  @Test
  void a_new_mistake_in_a_draft_is_found_beside_the_known_ones() throws IOException {
    Baseline baseline = Baseline.read(BASELINE);
    Story ferry = Story.in(DRAFTS).get(0);
    Story worse = ferry.withDraft(ferry.draft().text().replace("£6.5 million", "£65 million"));
    assertThatThrownBy(() -> check(worse, baseline))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("£65 million")
        .hasMessageContaining("1 contradiction");
  }

  private static List<Report> reports() throws IOException {
    return Story.in(DRAFTS).stream().map(Story::check).toList();
  }
}
