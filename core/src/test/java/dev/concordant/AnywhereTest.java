package dev.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.report.JsonRenderer;
import dev.concordant.report.Report;
import dev.concordant.source.Source;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same texts give the same report on any machine, and take a bounded share of its memory. */
class AnywhereTest {

  private static final String FIRST =
      "ORR, May 17, 2024 \u2013 THE MILL IS THIRTY-FIVE YEARS OLD. Its I\u0307stanbul office said on"
          + " Thursday night that profit rose 12.5% to $3.4 million last year, from \u00A32.9m in 2022."
          + " It is 1,200 km away, and opens at 10:30 a.m. on 03/04/2025.";

  private static final String SECOND =
      "The mill, thirty-six years old, lost 12,5 million dollars. Profit rose by 13% to $3.6 million"
          + " in the year to May 16. The Istanbul office, 750 miles away, opens in the 4th quarter.";

  @TempDir private Path folder;

  /** Run in a process of its own: writes the report of the two texts to a file. */
  static final class Compare {
    public static void main(String[] args) throws IOException {
      System.err.println(
          Locale.getDefault()
              + " "
              + TimeZone.getDefault().getID()
              + " "
              + Charset.defaultCharset());
      Files.write(Path.of(args[0]), report().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Run in a process of its own, with so little memory: reads the claims of a long text. */
  static final class Read {
    public static void main(String[] args) {
      int length = Integer.parseInt(args[0]);
      System.err.println(Concordant.standard().claims(news(length)).size());
    }
  }

  @Test
  void locale_time_zone_and_charset_change_nothing() throws Exception {
    Path out = folder.resolve("report.json");
    String told =
        run(
            Compare.class,
            List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=US-ASCII"),
            out.toString());
    assertThat(told).contains("tr_TR Pacific/Kiritimati US-ASCII");
    assertThat(Files.readString(out)).isEqualTo(report()).contains("contradicts");
  }

  /** Sixty bytes a character, and what the virtual machine and the models take before any text. */
  @Test
  void a_text_takes_memory_in_proportion_to_its_length() throws Exception {
    int length = 4_000_000;
    long megabytes = 96 + 60L * length / 1_000_000;
    String told =
        run(Read.class, List.of("-Xmx" + megabytes + "m"), String.valueOf(length)).strip();
    assertThat(Integer.parseInt(told)).isGreaterThan(length / 200);
  }

  private static String report() {
    Report report =
        Concordant.standard()
            .compare(
                Source.of("a", FIRST).publishedOn(LocalDate.of(2024, 5, 18)),
                Source.of("b", SECOND));
    return JsonRenderer.standard().render(report);
  }

  /** Sentences of which one in three has a figure; no two are equal. */
  private static String news(int length) {
    List<String> things = List.of("mill", "quarry", "harbour", "brewery", "choir", "viaduct");
    List<String> doings = List.of("was praised by", "lies north of", "has no need of", "outlived");
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      String thing = things.get(random.nextInt(things.size()));
      text.append("The ").append(thing).append(" at ").append(name(random));
      if (random.nextInt(3) == 0) {
        text.append(" cost its owners $").append(random.nextInt(10_000)).append(" million");
      } else {
        text.append(' ').append(doings.get(random.nextInt(doings.size())));
        text.append(" the people of ").append(name(random));
      }
      text.append(random.nextInt(6) == 0 ? ".\n\n" : ". ");
    }
    return text.toString();
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      name.append((char) ((i == 0 ? 'A' : 'a') + random.nextInt(26)));
    }
    return name.toString();
  }

  private String run(Class<?> program, List<String> options, String argument)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    String path = System.getProperty("surefire.test.class.path", "");
    path = path.isEmpty() ? System.getProperty("java.class.path") : path;
    command.addAll(List.of("-cp", absolute(path), program.getName(), argument));
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile());
    // With these set, a JVM announces them on standard error.
    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
        .forEach(builder.environment()::remove);
    Process process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the program hangs: " + command);
    }
    String told = Files.readString(err);
    assertThat(process.exitValue()).as(told).isZero();
    return told;
  }

  private static String absolute(String classPath) {
    List<String> entries = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }
}
