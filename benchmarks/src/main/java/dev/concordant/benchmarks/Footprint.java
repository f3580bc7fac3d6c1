package dev.concordant.benchmarks;

import dev.concordant.Concordant;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What it takes of memory and of disk: the live heap with models, the heap that a text of ten
 * megabytes needs while it is read, and the sizes of jars.
 *
 * <pre>
 * java -Xmx4g -cp benchmarks/target/benchmarks.jar dev.concordant.benchmarks.Footprint [JAR ...]
 * </pre>
 */
public final class Footprint {

  private static final int TEXT = 10_000_000;

  /** In milliseconds. */
  private static final long LOOK_EVERY = 300;

  private static final List<String> PEERS = List.of("stanford", "heideltime", "natty");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  private Footprint() {}

  /** Runs the command; its arguments are more jars whose size to tell. */
  public static void main(String[] arguments) throws Exception {
    System.out.println("| live heap with models, after one report | MB |\n|---|---|");
    List<String> programs = new ArrayList<>(List.of(Extractors.CLAIMS));
    programs.addAll(Extractors.peers());
    for (String program : programs) {
      row(program, Double.parseDouble(FreshJvm.run(Heap.class, program).printed()));
    }
    System.out.println("\n| heap for a text of 10 MB | bytes a character |\n|---|---|");
    readLarge();
    System.out.println("\n| size, compressed | MB |\n|---|---|");
    for (Map.Entry<String, Long> part : parts().entrySet()) {
      row(part.getKey(), part.getValue() / 1e6);
    }
    for (String jar : arguments) {
      row(Path.of(jar).getFileName().toString(), Files.size(Path.of(jar)) / 1e6);
    }
  }

  private static void row(String name, double figure) {
    System.out.printf(Locale.ROOT, "| %s | %.2f |%n", name, figure);
  }

  /** Reads a large text while another thread collects garbage and looks what is left. */
  private static void readLarge() throws InterruptedException {
    Concordant concordant = Concordant.standard();
    concordant.read(Texts.prose().report(0));
    Source source = Source.of(Texts.prose().text(TEXT));
    long before = live();
    AtomicLong most = new AtomicLong(before);
    AtomicBoolean done = new AtomicBoolean();
    Thread watch = new Thread(() -> watch(done, most));
    watch.start();
    Reading reading = concordant.read(source);
    done.set(true);
    watch.join();
    long after = live();
    row("most while it is read", (double) (most.get() - before) / TEXT);
    row("kept for its " + reading.claims().size() + " claims", (double) (after - before) / TEXT);
  }

  private static void watch(AtomicBoolean done, AtomicLong most) {
    try {
      while (!done.get()) {
        most.accumulateAndGet(live(), Math::max);
        Thread.sleep(LOOK_EVERY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long live() {
    for (int i = 0; i < 2; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** What the parts of the benchmarks' own jar take in it. */
  private static Map<String, Long> parts() throws IOException {
    Map<String, Long> parts = new TreeMap<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (path.endsWith("benchmarks.jar")) {
        try (ZipFile zip = new ZipFile(path)) {
          zip.stream()
              .forEach(entry -> parts.merge(part(entry), entry.getCompressedSize(), Long::sum));
        }
      } else if (PEERS.stream().anyMatch(new File(path).getName()::startsWith)) {
        parts.put(new File(path).getName(), Files.size(Path.of(path)));
      }
    }
    parts.remove("");
    return parts;
  }

  private static String part(ZipEntry entry) {
    String name = entry.getName();
    if (name.endsWith(".bin")) {
      return name.contains("tokens") ? "" : "model " + name;
    }
    if (name.startsWith("dev/concordant/")) {
      return name.startsWith("dev/concordant/benchmarks") ? "" : "core (classes and tables)";
    }
    if (name.startsWith("opennlp/")) {
      return "OpenNLP";
    }
    if (name.startsWith("com/google/common/")) {
      return "Guava";
    }
    return name.startsWith("org/apache/commons/lang3/") ? "Commons Lang" : "";
  }

  /** Tells the live heap after one report. */
  public static final class Heap {

    private Heap() {}

    /** Prints megabytes and waits to be ended. */
    public static void main(String[] arguments) throws IOException {
      String report = Texts.prose().report(0).text();
      long before = live();
      Extractor extractor = Extractors.of(arguments[0]);
      int found = extractor.read(report, DAY);
      double used = (live() - before) / 1e6;
      if (found + extractor.read(report, DAY) == 0) {
        throw new IllegalStateException("nothing found");
      }
      System.out.println(used);
      System.out.flush();
      while (System.in.read() >= 0) {
        // until the one who started it has looked
      }
    }
  }
}
