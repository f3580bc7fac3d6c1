package dev.concordant.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command line of a Markdown page, cut into words as a shell does; of its syntax single quotes,
 * {@code |}, {@code &&} and lines that go on are known.
 *
 * @param words its words
 */
record ShellCommand(List<String> words) {

  private static final String JAR = "examples/target/concordant-examples.jar";

  static List<ShellCommand> of(String text) {
    List<ShellCommand> commands = new ArrayList<>();
    for (String line : text.replace("\\\n", " ").split("\n", -1)) {
      if (!line.isBlank()) {
        commands.add(new ShellCommand(cut(line)));
      }
    }
    return commands;
  }

  private static List<String> cut(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + " ").toCharArray()) {
      if (c == '\'') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        if (!word.isEmpty()) {
          words.add(word.toString());
        }
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    return words;
  }

  /** What follows {@code java -jar} and the name of the jar, if the command has that. */
  Optional<List<String>> arguments() {
    int jar = words.indexOf(JAR);
    boolean runs = jar >= 2 && words.subList(jar - 2, jar).equals(List.of("java", "-jar"));
    return runs ? Optional.of(words.subList(jar + 1, words.size())) : Optional.empty();
  }

  /** What {@code echo} pipes into it, if it does. */
  Optional<String> piped() {
    boolean echo = words.size() > 2 && words.get(0).equals("echo") && words.get(2).equals("|");
    return echo ? Optional.of(words.get(1) + "\n") : Optional.empty();
  }
}
