package dev.concordant.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the prompt, run by the JDK's jshell in a process of its own. */
class JShellTest {

  private static final Path SCRIPT = Path.of("jshell/concordant.jsh");

  @TempDir Path folder;

  @Test
  void every_line_of_the_script_runs_and_what_it_promises_is_there() throws Exception {
    Path page = folder.resolve("report.html");
    String out =
        jshell(
            """
            claims("Repairs cost over £6.5 million.")
            var r = compare("Repairs to the ferry cost £6.5 million.", "Repairs to the ferry cost £65 million.")
            check("The tower has 77 lifts.", "The tower was built in 1998.")
            audit("The inquiry began on Monday, 12 May 2026.")
            explain("Trade rose to over $240 billion.")
            show(r)
            html(r, "%s")
            List<Finding> findings = r.report().findings()
            show(findings.get(0).verdict() == Verdict.CONTRADICTS ? "as expected" : findings)
            """
                .formatted(page));
    assertThat(out)
        .doesNotContain("Error", "Exception", "not found", "cannot find symbol")
        .containsSubsequence(
            "1:14  \"over £6.5 million\"  money  6500000  GBP  more-than",
            "contradicts",
            "unsupported",
            "weekday",
            "value      240000000000",
            "contradicts",
            "HTML page written to " + page,
            "as expected");
    assertThat(page).content().contains("<html");
  }

  @Test
  void a_line_that_fails_is_seen() throws Exception {
    assertThat(jshell("claim(\"a typing error\")\n")).contains("Error");
  }

  private String jshell(String lines) throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("in.jsh"), lines + "/exit\n");
    Path nothing = Files.writeString(folder.resolve("nothing"), "");
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "jshell").toString(),
                    "--feedback",
                    "concise",
                    "-R-Dfile.encoding=UTF-8",
                    "-J-Dfile.encoding=UTF-8",
                    "-J-Duser.language=en",
                    "--class-path",
                    System.getProperty("java.class.path"),
                    SCRIPT.toString(),
                    in.toString()))
            .redirectErrorStream(true)
            .redirectInput(nothing.toFile())
            .redirectOutput(out.toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("jshell did not end: " + Files.readString(out));
    }
    return Files.readString(out);
  }
}
