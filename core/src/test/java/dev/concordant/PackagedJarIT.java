package dev.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar as an application meets it: a small program is compiled against it and run in a process
 * of its own, with the library's runtime dependencies and nothing else, as a module and on the
 * class path. The build passes the jar and the dependencies as system properties.
 */
class PackagedJarIT {

  private static final String PROGRAM =
      """
      package app;

      import dev.concordant.Concordant;

      public final class Main {
        public static void main(String[] args) {
          var report =
              Concordant.standard()
                  .compare("The repairs cost $12 million.", "The repairs cost $12 billion.");
          System.out.println(
              Concordant.class.getModule().getName() + " " + report.findings().get(0).verdict());
        }
      }
      """;

  @TempDir Path folder;

  private String libraries;

  @BeforeEach
  void find_the_jars() throws IOException {
    String jar = property("concordant.jar");
    assertThat(Path.of(jar)).isRegularFile();
    libraries = jar + File.pathSeparator + property("concordant.dependencies");
    Files.createDirectories(folder.resolve("src/app"));
    Files.writeString(folder.resolve("src/app/Main.java"), PROGRAM);
  }

  @Test
  void runs_as_a_module_without_a_word_on_standard_error() throws Exception {
    Files.writeString(
        folder.resolve("src/module-info.java"), "module app { requires dev.concordant.core; }");
    compile(List.of("--module-path", libraries), "module-info.java", "app/Main.java");
    Run run =
        java(
            "--module-path",
            libraries + File.pathSeparator + folder.resolve("out"),
            "--module",
            "app/app.Main");
    assertThat(run).isEqualTo(new Run(0, "dev.concordant.core CONTRADICTS\n", ""));
  }

  @Test
  void runs_on_the_class_path_without_a_word_on_standard_error() throws Exception {
    compile(List.of("--class-path", libraries), "app/Main.java");
    Run run = java("--class-path", classPath(), "app.Main");
    assertThat(run).isEqualTo(new Run(0, "null CONTRADICTS\n", ""));
  }

  @Test
  void does_not_start_the_logging_that_OpenNLP_would_write_to() throws Exception {
    compile(List.of("--class-path", libraries), "app/Main.java");
    Run run = java("-Dslf4j.internal.verbosity=DEBUG", "--class-path", classPath(), "app.Main");
    assertThat(run).isEqualTo(new Run(0, "null CONTRADICTS\n", ""));
  }

  @Test
  void the_module_hides_the_language_tools_and_nothing_else() {
    ModuleDescriptor module =
        ModuleFinder.of(Path.of(property("concordant.jar")))
            .find("dev.concordant.core")
            .orElseThrow()
            .descriptor();
    Set<String> hidden = new TreeSet<>(module.packages());
    module.exports().forEach(exported -> hidden.remove(exported.source()));
    assertThat(hidden)
        .filteredOn(name -> !name.startsWith("dev.concordant.lexicon."))
        .containsExactly("dev.concordant.language");
  }

  private String classPath() {
    return libraries + File.pathSeparator + folder.resolve("out");
  }

  private void compile(List<String> options, String... files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", folder.resolve("out").toString(), "-proc:none"));
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<Path> sources = new ArrayList<>();
      for (String file : files) {
        sources.add(folder.resolve("src").resolve(file));
      }
      boolean compiled =
          compiler
              .getTask(
                  messages, manager, null, all, null, manager.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private Run java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    // With these set, a JVM announces them on standard error.
    environment.remove("JAVA_TOOL_OPTIONS");
    environment.remove("JDK_JAVA_OPTIONS");
    environment.remove("_JAVA_OPTIONS");
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the program hangs: " + command);
    }
    return new Run(
        process.exitValue(),
        Files.readString(out).replace(System.lineSeparator(), "\n"),
        Files.readString(err));
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    assertThat(value).as("system property %s, which the build sets", name).isNotNull();
    return value;
  }

  private record Run(int status, String out, String err) {}
}
