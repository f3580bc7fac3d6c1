package dev.concordant.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.report.Report;
import dev.concordant.report.TextRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
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
      write();
    }
    Baseline baseline = Baseline.read(BASELINE);
    return Story.in(DRAFTS).stream()
        .map(story -> DynamicTest.dynamicTest(story.name(), () -> check(story, baseline)));
  }

  private static void check(Story story, Baseline baseline) {
    Report fresh = Story.without(story.check(), baseline.fingerprints());
    assertThat(fresh.findings()).as(TextRenderer.standard().render(fresh)).isEmpty();
  }

  @Test
  void the_baseline_holds_nothing_that_was_mended() throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (Story story : Story.in(DRAFTS)) {
      found.addAll(Story.problems(story.check()).keySet());
    }
    assertThat(found).containsAll(Baseline.read(BASELINE).fingerprints());
  }

  @Test
  void a_new_mistake_in_a_draft_is_found_beside_the_known_ones() throws IOException {
    Baseline baseline = Baseline.read(BASELINE);
    Story ferry = Story.in(DRAFTS).get(0);
    Story worse = ferry.withDraft(ferry.draft().text().replace("£6.5 million", "£65 million"));
    Report fresh = Story.without(worse.check(), baseline.fingerprints());
    assertThat(fresh.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.a().quote()).isEqualTo("£65 million"));
  }

  private static void write() throws IOException {
    Map<String, String> known = new LinkedHashMap<>();
    for (Story story : Story.in(DRAFTS)) {
      Story.problems(story.check())
          .forEach(
              (print, finding) ->
                  known.put(
                      print,
                      story.name()
                          + ": "
                          + finding.verdict().label()
                          + ": "
                          + finding.explanation()));
    }
    new Baseline(known).write(BASELINE);
  }
}
