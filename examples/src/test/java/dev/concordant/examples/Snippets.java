package dev.concordant.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Runs pieces of Java one after the other, as a reader would, each with what the ones before it
 * left.
 */
final class Snippets implements AutoCloseable {

  private static final Pattern CLASS = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)");
  private static final Pattern TEST = Pattern.compile("@Test\\s+void (\\w+)\\(\\)");

  private final JShell shell =
      JShell.builder()
          .executionEngine("local")
          .compilerOptions("--class-path", System.getProperty("java.class.path"))
          .build();

  /** Runs a piece, and gives what it prints. Tests of a class run, and their failures print. */
  String run(String java) {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      evaluate(java);
      for (String call : tests(java)) {
        evaluate(call);
      }
    } finally {
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static List<String> tests(String java) {
    List<String> calls = new ArrayList<>();
    Matcher type = CLASS.matcher(java);
    if (type.find()) {
      Matcher test = TEST.matcher(java);
      while (test.find()) {
        calls.add(
            "try { new %s().%s(); } catch (AssertionError e) { System.out.println(e.getMessage()); }"
                .formatted(type.group(1), test.group(1)));
      }
    }
    return calls;
  }

  private void evaluate(String java) {
    String left = java;
    while (!left.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(left);
      String source = next.source();
      if (source == null || source.isBlank()) {
        if (next.completeness().isComplete()) {
          return;
        }
        throw new AssertionError("not a whole statement: " + left);
      }
      for (SnippetEvent event : shell.eval(source)) {
        check(event, source);
      }
      left = next.remaining();
    }
  }

  private void check(SnippetEvent event, String source) {
    if (event.status() == Snippet.Status.REJECTED) {
      StringBuilder why = new StringBuilder(source);
      shell
          .diagnostics(event.snippet())
          .forEach(each -> why.append('\n').append(each.getMessage(java.util.Locale.ROOT)));
      throw new AssertionError(why.toString());
    }
    JShellException thrown = event.exception();
    if (thrown != null) {
      throw new AssertionError(source, thrown);
    }
  }

  @Override
  public void close() {
    shell.close();
  }
}
