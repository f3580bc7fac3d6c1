package dev.concordant.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a program in a JVM of its own printed first, and what it had taken by then. The program is
 * to wait for the end of its input after that.
 */
record FreshJvm(String printed, double wallSeconds, double cpuSeconds) {

  /** Starts a program; peers are on its class path only where it needs them. */
  static FreshJvm run(Class<?> program, String argument) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = List.of(java, "-cp", classPath(argument), program.getName(), argument);
    long before = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      double wall = (System.nanoTime() - before) / 1e9;
      if (line == null) {
        throw new IOException("printed nothing: " + command);
      }
      Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
      return new FreshJvm(line, wall, cpu.toNanos() / 1e9);
    } finally {
      process.destroy();
    }
  }

  private static String classPath(String argument) {
    if (Extractors.peers().contains(argument)) {
      return System.getProperty("java.class.path");
    }
    return Path.of(
            URI.create(
                FreshJvm.class.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}
