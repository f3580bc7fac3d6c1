package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordant.Concordant;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  @TempDir private Path folder;

  private final Report report = SampleReport.create();

  @Test
  void fingerprints_differ_and_do_not_depend_on_where_a_sentence_stands() {
    List<String> prints = Baseline.fingerprints(report);
    assertThat(prints).doesNotHaveDuplicates().hasSameSizeAs(report.findings());
    assertThat(Baseline.fingerprints(SampleReport.createAfter("A new line.\n\n")))
        .isEqualTo(prints);
  }

  @Test
  void fingerprints_do_not_depend_on_the_order_of_the_texts() {
    Source wire = Source.of("wire", "The pier cost $4 million. It is 300 metres long.");
    Source blog = Source.of("blog", "The pier cost $40 million. It is 320 metres long.");
    List<String> prints = Baseline.fingerprints(Concordant.standard().compare(wire, blog));
    assertThat(prints).hasSize(2);
    assertThat(Baseline.fingerprints(Concordant.standard().compare(blog, wire)))
        .containsExactlyInAnyOrderElementsOf(prints);
  }

  @Test
  void a_file_of_it_is_read_as_it_was_written() {
    Baseline baseline = Baseline.of(report);
    Path file = folder.resolve("baseline.txt");
    baseline.write(file);
    assertThat(Baseline.read(file)).isEqualTo(baseline);
    assertThat(baseline.text())
        .startsWith("# concordant-baseline 1\n")
        .contains("  contradicts (scale): draft \"$24 million\", wire \"$240 million\"\n");
  }

  @Test
  void what_it_knows_is_left_out_and_what_is_new_stays() {
    assertThat(Baseline.of(report).fresh(report).findings())
        .isEqualTo(report.findings(Verdict.AGREES));
    String first = Baseline.fingerprints(report).get(0);
    Report fresh = new Baseline(Map.of(first, "")).fresh(report);
    assertThat(fresh.findings()).isEqualTo(report.findings().subList(1, report.findings().size()));
    assertThat(fresh.facts()).isEqualTo(report.facts());
    assertThat(Baseline.EMPTY.fresh(report)).isEqualTo(report);
  }

  @Test
  void what_is_found_no_more_is_gone() {
    Baseline baseline = new Baseline(Map.of("0123456789abcdef:1", "mended"));
    assertThat(baseline.gone(List.of(report))).isEqualTo(baseline);
    assertThat(Baseline.of(report).gone(List.of(report))).isEqualTo(Baseline.EMPTY);
  }

  @Test
  void a_reader_may_leave_out_the_words_and_put_in_comments() throws IOException {
    Path file = folder.resolve("short.txt");
    Files.writeString(file, "# concordant-baseline 1\r\n\r\n# mine\r\n0123456789abcdef:2\r\n");
    assertThat(Baseline.read(file).known()).containsExactly(Map.entry("0123456789abcdef:2", ""));
  }

  @Test
  void a_bad_line_is_named_by_file_line_and_column() throws IOException {
    Path file = folder.resolve("bad.txt");
    Files.writeString(file, "# concordant-baseline 1\n0123456789abcdef:1 fine\n0123 short\n");
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ":3:1: expected a fingerprint such as db8b76ee117bb98d:1, not \"0123\"");
    Files.writeString(file, "# concordant-baseline 2\n");
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ":1:1: expected \"# concordant-baseline 1\"");
    assertThatThrownBy(() -> new Baseline(Map.of("x", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"x\"");
    assertThatThrownBy(() -> Baseline.read(folder.resolve("missing.txt")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("missing.txt");
  }
}
