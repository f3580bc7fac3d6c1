package dev.concordant.examples;

import dev.concordant.Concordant;
import dev.concordant.report.Report;
import dev.concordant.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A draft and what it was written from.
 *
 * @param name the name of its folder
 * @param draft the draft
 * @param evidence what it was written from
 */
record Story(String name, Source draft, List<Source> evidence) {

  /** The stories of a folder: each a folder with {@code draft.txt} and other texts. */
  static List<Story> in(Path folder) throws IOException {
    List<Story> stories = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path each : folders.filter(Files::isDirectory).sorted().toList()) {
        stories.add(read(each));
      }
    }
    return stories;
  }

  private static Story read(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    List<Source> evidence = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (!file.endsWith("draft.txt")) {
          evidence.add(source(name, file));
        }
      }
    }
    return new Story(name, source(name, folder.resolve("draft.txt")), evidence);
  }

  private static Source source(String story, Path file) throws IOException {
    return Source.of(story + "/" + file.getFileName(), Files.readString(file));
  }

  Story withDraft(String text) {
    return new Story(name, Source.of(draft.id(), text), evidence);
  }

  Report check() {
    return Concordant.standard().check(draft).against(evidence);
  }
}
