package dev.concordant.examples;

import dev.concordant.Concordant;
import dev.concordant.report.Report;
import dev.concordant.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command that filters standard input to standard output, line by line. */
@Command(
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:fine", "1:some lines could not be read", "2:misuse"})
abstract class LineFilterCommand implements Callable<Integer> {

  /** The id that the draft of a check has in its findings. */
  private static final String DRAFT = "draft";

  private final Streams streams;

  private LineFilterCommand(Streams streams) {
    this.streams = streams;
  }

  /** The word that calls the command. */
  abstract String name();

  /** The library as the command needs it. */
  Concordant library() {
    return Concordant.standard();
  }

  /** Writes the answer to a request. */
  abstract String answer(Concordant concordant, Request request) throws BadLineException;

  static LineFilterCommand extract(Streams streams) {
    return new Extract(streams);
  }

  static LineFilterCommand compare(Streams streams) {
    return new Compare(streams);
  }

  static LineFilterCommand check(Streams streams) {
    return new Check(streams);
  }

  @Override
  public Integer call() {
    Concordant concordant = library();
    LineFilter filter =
        new LineFilter(
            line -> answer(concordant, Request.of(line)),
            Runtime.getRuntime().availableProcessors());
    try {
      return filter.run(streams) == 0 ? Main.FINE : Main.FOUND;
    } catch (IOException e) {
      throw new CommandException("standard input or output: " + e.getMessage(), e);
    }
  }

  @Command(
      description = {
        "Finds the claims of each text.",
        "  in   {\"id\": \"x\", \"text\": \"...\", \"date\": \"2024-05-17\" or null}",
        "  out  {\"id\": \"x\", \"claims\": [...], \"notes\": [...]}"
      })
  private static final class Extract extends LineFilterCommand {

    @Option(
        names = "--every-time",
        description =
            "Also tell vague times beside figures, as TimeML does: \"now\" in \"now stands at 5 percent\".")
    private boolean everyTime;

    Extract(Streams streams) {
      super(streams);
    }

    @Override
    String name() {
      return "extract";
    }

    /** A TIMEX3 annotation has "now" and "recently" too. */
    @Override
    Concordant library() {
      return Concordant.builder().vagueTimes(true).build();
    }

    @Override
    String answer(Concordant concordant, Request request) throws BadLineException {
      return Answers.of(request.id(), concordant.read(request.self("text")), everyTime);
    }
  }

  @Command(
      description = {
        "Compares the texts of each line with each other.",
        "  in   {\"id\": \"x\", \"sources\": [{\"id\": \"a\", \"text\": \"...\", \"date\": ...}, ...]}",
        "  out  {\"id\": \"x\", \"findings\": [...], \"notes\": [...]}"
      })
  private static final class Compare extends LineFilterCommand {
    Compare(Streams streams) {
      super(streams);
    }

    @Override
    String name() {
      return "compare";
    }

    @Override
    String answer(Concordant concordant, Request request) throws BadLineException {
      return Answers.of(request.id(), concordant.compare(request.sources("sources", null)));
    }
  }

  @Command(
      description = {
        "Checks the draft of each line against its evidence.",
        "  in   {\"id\": \"x\", \"draft\": {\"text\": \"...\"}, \"evidence\": [{\"id\": \"a\","
            + " \"text\": \"...\"}, ...]}",
        "  out  {\"id\": \"x\", \"findings\": [...], \"notes\": [...]}"
      })
  private static final class Check extends LineFilterCommand {
    Check(Streams streams) {
      super(streams);
    }

    @Override
    String name() {
      return "check";
    }

    @Override
    String answer(Concordant concordant, Request request) throws BadLineException {
      Source draft = request.source("draft", DRAFT);
      List<Source> evidence = request.sources("evidence", DRAFT);
      Report report = concordant.check(draft).against(evidence);
      return Answers.of(request.id(), report);
    }
  }
}
