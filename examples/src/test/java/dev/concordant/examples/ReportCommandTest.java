package dev.concordant.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  private static final String SIX = "The repairs of the ferry cost $6 million.";
  private static final String SIXTY = "The repairs of the ferry cost $60 million.";

  @TempDir Path folder;

  @Test
  void prints_a_report_and_says_where_the_files_went() throws IOException {
    Path html = folder.resolve("out/report.html");
    Path json = folder.resolve("out/report.json");
    Path sarif = folder.resolve("out/report.sarif");
    CommandLineRun run =
        CommandLineRun.of(
            "",
            "report",
            file("a.txt", SIX),
            file("b.txt", SIXTY),
            "--html",
            html.toString(),
            "--json",
            json.toString(),
            "--sarif",
            sarif.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("contradicts", "a.txt", "b.txt")
        .contains("HTML page written to " + html)
        .contains("JSON written to " + json)
        .contains("SARIF written to " + sarif);
    assertThat(html).content().contains("<html", "contradicts");
    assertThat(JsonParser.parseString(Files.readString(json)).isJsonObject()).isTrue();
    assertThat(
            JsonParser.parseString(Files.readString(sarif))
                .getAsJsonObject()
                .get("version")
                .getAsString())
        .isEqualTo("2.1.0");
  }

  @Test
  void fails_on_the_findings_asked_for_and_on_no_others() throws IOException {
    String a = file("a.txt", SIX);
    String b = file("b.txt", SIXTY);
    assertThat(CommandLineRun.of("", "report", a, b).status()).isZero();
    assertThat(CommandLineRun.of("", "report", a, b, "--fail-on", "contradicts").status())
        .isEqualTo(1);
    assertThat(CommandLineRun.of("", "report", a, b, "--fail-on", "drifts").status()).isZero();
    assertThat(
            CommandLineRun.of("", "report", a, b, "--fail-on", "unsupported,contradicts").status())
        .isEqualTo(1);
  }

  @Test
  void a_baseline_silences_what_it_knows() throws IOException {
    String a = file("a.txt", SIX);
    String b = file("b.txt", SIXTY);
    String baseline = folder.resolve("baseline.txt").toString();
    String sarif = folder.resolve("report.sarif").toString();
    CommandLineRun first =
        CommandLineRun.of("", "report", a, b, "--write-baseline", baseline, "--fail-on=drifts");
    assertThat(first.status()).isZero();
    assertThat(first.out()).contains("Baseline written to " + baseline);

    CommandLineRun second =
        CommandLineRun.of(
            "", "report", a, b, "--baseline", baseline, "--fail-on=contradicts", "--sarif", sarif);
    assertThat(second.status()).isZero();
    assertThat(second.out())
        .doesNotContain("1. !")
        .contains("Left out: 1 of the 1 findings that " + baseline + " knows; 0 found no more");
    assertThat(Path.of(sarif)).content().contains("\"suppressions\"", "\"unchanged\"");

    String c = file("b.txt", SIXTY.replace("$60", "$61"));
    CommandLineRun third =
        CommandLineRun.of("", "report", a, c, "--baseline", baseline, "--fail-on=contradicts");
    assertThat(third.status()).isEqualTo(1);
    assertThat(third.out()).contains("1. !").contains("Left out: 0 of the 1").contains("; 1 found");

    Files.writeString(Path.of(baseline), "# concordant-baseline 1\nnonsense\n");
    assertMisuse(baseline + ":2:1: expected a fingerprint", a, b, "--baseline", baseline);
    assertMisuse(baseline + "x: no such file", a, b, "--baseline", baseline + "x");
  }

  @Test
  void checks_a_draft_against_the_other_files() throws IOException {
    String draft = file("draft.txt", "The tower has 77 lifts.");
    String wire = file("wire.txt", "The tower is 81 metres high.");
    assertThat(
            CommandLineRun.of("", "report", "--draft", draft, wire, "--fail-on", "unsupported")
                .status())
        .isEqualTo(1);
  }

  @Test
  void a_file_that_cannot_be_read_is_named() throws IOException {
    String good = file("good.txt", SIX);
    Path zero = folder.resolve("zero.txt");
    Files.write(zero, new byte[] {'a', 0, 'b'});
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, new byte[] {'c', 'a', 'f', (byte) 0xE9, '.'});
    Path missing = folder.resolve("missing.txt");

    assertMisuse(missing + ": no such file", good, missing.toString());
    assertMisuse(zero + ": is not text: a zero byte at offset 1", good, zero.toString());
    assertMisuse(latin + ": is not UTF-8: a wrong byte at offset 3", good, latin.toString());
    assertMisuse(folder + ": is a directory, not a file of text", good, folder.toString());
    assertMisuse(good + ": given twice", good, good);
  }

  @Test
  void a_file_that_cannot_be_written_is_named() throws IOException {
    String taken = file("taken", "");
    CommandLineRun run =
        CommandLineRun.of("", "report", file("a.txt", SIX), "--html", taken + "/x.html");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("concordant: " + taken + "/x.html: cannot be written");
  }

  @Test
  void dates_are_for_files_that_are_compared() throws IOException {
    String a = file("a.txt", SIX);
    assertThat(CommandLineRun.of("", "report", a, "--date", "a.txt=2026-05-12").status()).isZero();
    assertMisuse(
        "--date names a file that is not compared: c.txt", a, "--date", "c.txt=2026-05-12");
    assertMisuse(
        "--date must be a day like 2024-05-17, not \"a.txt=12 May\"", a, "--date", "a.txt=12 May");
    assertMisuse("--date must be FILE=YYYY-MM-DD, not \"a.txt\"", a, "--date", "a.txt");
  }

  @Test
  void fits_the_terminal_and_colours_where_asked() throws IOException {
    String a = file("a.txt", SIX.repeat(3));
    String b = file("b.txt", SIXTY);
    String plain = CommandLineRun.of("", "report", a, b, "--width=60").out();
    assertThat(plain).doesNotContain("\u001b");
    assertThat(plain.lines()).noneMatch(line -> line.length() > 60);
    assertThat(CommandLineRun.of("", "report", a, b, "--colour").out()).contains("\u001b[");
    assertMisuse("--width must be at least 40, not 39", a, b, "--width=39");
  }

  @Test
  void usage_tells_the_exit_statuses() {
    CommandLineRun help = CommandLineRun.of("", "report", "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("Exit status:", "--fail-on", "--date", "--html");
    assertThat(CommandLineRun.of("", "--help").out()).contains("extract", "compare", "check");
  }

  @Test
  void misuse_is_status_2() {
    assertThat(CommandLineRun.of("").status()).isEqualTo(2);
    assertThat(CommandLineRun.of("", "report").status()).isEqualTo(2);
    assertThat(CommandLineRun.of("", "rapport").err()).contains("'rapport'");
    assertThat(CommandLineRun.of("", "extract", "file.jsonl").status()).isEqualTo(2);
  }

  private void assertMisuse(String message, String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "report";
    System.arraycopy(args, 0, all, 1, args.length);
    CommandLineRun run = CommandLineRun.of("", all);
    assertThat(run.err()).startsWith("concordant: " + message);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }
}
