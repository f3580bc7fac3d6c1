package dev.concordant.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Runs what the README shows: Java in its order, with the output below it; commands that take their
 * input from {@code echo}; of other commands, that their files and options exist. Run it with
 * {@code -Dgolden.write=true} to write the outputs anew.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");

  @Test
  void what_the_readme_shows_is_what_happens() throws IOException {
    List<String> page = Files.readAllLines(README);
    List<MarkdownBlock> blocks = MarkdownBlock.of(page);
    List<String> current = new ArrayList<>();
    int copied = 0;
    try (Snippets snippets = new Snippets()) {
      String printed = "";
      for (MarkdownBlock block : blocks) {
        if (block.isOutput()) {
          current.addAll(page.subList(copied, block.line() - 1));
          printed.lines().map(String::stripTrailing).forEach(current::add);
          copied = block.line() - 1 + (int) block.text().lines().count();
        } else {
          printed = outcome(block, snippets).strip();
        }
      }
    }
    current.addAll(page.subList(copied, page.size()));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(README, String.join("\n", current) + "\n");
    } else {
      assertThat(page).isEqualTo(current);
    }
  }

  private static String outcome(MarkdownBlock block, Snippets snippets) throws IOException {
    return switch (block.language()) {
      case "java" -> snippets.run(block.text());
      case "jshell" -> prompt(block.text());
      case "sh" -> commands(block);
      case "xml" -> coordinates(block.text());
      default ->
          throw new AssertionError(
              "line " + block.line() + ": a block of an unknown language " + block.language());
    };
  }

  /** What lines print at the prompt that the script prepares. */
  private static String prompt(String lines) throws IOException {
    try (Snippets prompt = new Snippets()) {
      for (String line : Files.readAllLines(Path.of("jshell/concordant.jsh"))) {
        prompt.run(line.startsWith("import") ? line + ";" : line);
      }
      return prompt.run(lines.replace("\n", ";\n"));
    }
  }

  private static String commands(MarkdownBlock block) {
    StringBuilder printed = new StringBuilder();
    for (ShellCommand command : ShellCommand.of(block.text())) {
      List<String> arguments = command.arguments().orElse(List.of());
      if (command.piped().isPresent()) {
        CommandLineRun run =
            CommandLineRun.of(command.piped().get(), arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        printed.append(run.out());
      } else {
        filesExist(command);
        optionsExist(arguments);
      }
    }
    return printed.toString();
  }

  private static void filesExist(ShellCommand command) {
    for (String word : command.words()) {
      if (word.contains("/") && !word.contains("target/")) {
        assertThat(ROOT.resolve(word)).exists();
      }
    }
  }

  private static void optionsExist(List<String> arguments) {
    if (!arguments.isEmpty()) {
      String help = CommandLineRun.of("", arguments.get(0), "--help").out();
      assertThat(help)
          .contains(arguments.stream().filter(each -> each.startsWith("--")).toList())
          .isNotEmpty();
    }
  }

  private static String coordinates(String xml) throws IOException {
    String pom = Files.readString(ROOT.resolve("core/pom.xml"));
    Matcher element = Pattern.compile("<(\\w+)>([^<]+)</\\1>").matcher(xml);
    while (element.find()) {
      assertThat(pom).contains(element.group());
    }
    return "";
  }
}
