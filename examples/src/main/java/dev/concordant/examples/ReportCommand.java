package dev.concordant.examples;

import dev.concordant.Concordant;
import dev.concordant.finding.Verdict;
import dev.concordant.report.Baseline;
import dev.concordant.report.HtmlRenderer;
import dev.concordant.report.JsonRenderer;
import dev.concordant.report.Report;
import dev.concordant.report.SarifRenderer;
import dev.concordant.report.TextRenderer;
import dev.concordant.source.Source;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command for people: compares files and prints a report. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Compares files of text with each other and prints a report.",
      "One file alone is searched for figures that do not fit each other."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:fine",
      "1:findings of the kind asked for with --fail-on",
      "2:misuse, or a file that could not be read or written"
    })
final class ReportCommand implements Callable<Integer> {

  /** The verdicts that can make the command fail. */
  enum FailOn {
    CONTRADICTS(Verdict.CONTRADICTS),
    DRIFTS(Verdict.DRIFTS),
    UNSUPPORTED(Verdict.UNSUPPORTED);

    private final Verdict verdict;

    FailOn(Verdict verdict) {
      this.verdict = verdict;
    }

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of text in UTF-8.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--draft",
      paramLabel = "DRAFT",
      description = "Check this file against the others, instead of all with each other.")
  private @Nullable Path draft;

  @Option(
      names = "--date",
      paramLabel = "FILE=YYYY-MM-DD",
      description = "The day a file was published, from which its \"last year\" counts.")
  private List<String> dates = new ArrayList<>();

  @Option(names = "--html", paramLabel = "OUT", description = "Write the report as a web page.")
  private @Nullable Path html;

  @Option(names = "--json", paramLabel = "OUT", description = "Write the report as JSON.")
  private @Nullable Path json;

  @Option(names = "--sarif", paramLabel = "OUT", description = "Write the findings as SARIF 2.1.0.")
  private @Nullable Path sarif;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      defaultValue = "100",
      description = "The width of the terminal, from 40: ${DEFAULT-VALUE} unless given.")
  private int width;

  @Option(names = "--colour", description = "Colour the verdicts by ANSI escape sequences.")
  private boolean colour;

  @Option(
      names = "--baseline",
      paramLabel = "IN",
      description = "Leave out the findings that this file knows; in SARIF they are suppressed.")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "OUT",
      description = "Write all findings but the agreements as a baseline.")
  private @Nullable Path writeBaseline;

  @Option(
      names = "--fail-on",
      split = ",",
      paramLabel = "VERDICT",
      description = {
        "Exit with status 1 if there are findings of this kind that no baseline knows:",
        "${COMPLETION-CANDIDATES}. May be repeated."
      })
  private List<FailOn> failOn = new ArrayList<>();

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (width < 40) {
      throw misuse("--width must be at least 40, not " + width);
    }
    List<Path> paths = new ArrayList<>(files);
    if (draft != null) {
      paths.add(0, draft);
    }
    Map<Path, LocalDate> published = published(paths);
    List<Source> sources = new ArrayList<>();
    for (Path file : paths) {
      String id = file.toString();
      if (sources.stream().anyMatch(source -> source.id().equals(id))) {
        throw misuse(file + ": given twice");
      }
      sources.add(new Source(id, TextFile.read(file), published.get(file)));
    }

    Report all = report(sources);
    Baseline known = baseline == null ? Baseline.EMPTY : known(baseline);
    Report report = known.fresh(all);
    PrintWriter out = new PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
    out.print(TextRenderer.builder().width(width).colour(colour).build().render(report));
    if (baseline != null) {
      int left = all.findings().size() - report.findings().size();
      int gone = known.gone(List.of(all)).known().size();
      out.println();
      out.println(
          "Left out: %d of the %d findings that %s knows; %d found no more"
              .formatted(left, known.known().size(), baseline, gone));
    }
    write(out, "HTML page", HtmlRenderer.standard().render(report), html);
    write(out, "JSON", JsonRenderer.standard().render(report), json);
    SarifRenderer findings =
        baseline == null
            ? SarifRenderer.standard()
            : SarifRenderer.builder().baseline(known).build();
    write(out, "SARIF", findings.render(all), sarif);
    write(out, "Baseline", Baseline.of(all).text(), writeBaseline);
    out.flush();

    boolean failed =
        report.findings().stream()
            .anyMatch(
                finding -> failOn.stream().anyMatch(kind -> kind.verdict == finding.verdict()));
    return failed ? Main.FOUND : Main.FINE;
  }

  private Report report(List<Source> sources) {
    Concordant concordant = Concordant.standard();
    if (draft != null) {
      return concordant.check(sources.get(0)).against(sources.subList(1, sources.size()));
    }
    return sources.size() == 1 ? concordant.audit(sources.get(0)) : concordant.compare(sources);
  }

  private Baseline known(Path file) {
    try {
      TextFile.read(file);
      return Baseline.read(file);
    } catch (IllegalArgumentException e) {
      throw misuse(String.valueOf(e.getMessage()));
    }
  }

  private static void write(PrintWriter out, String what, String text, @Nullable Path file) {
    if (file != null) {
      TextFile.write(file, text);
      out.println(what + " written to " + file.toAbsolutePath().normalize());
    }
  }

  private Map<Path, LocalDate> published(List<Path> all) {
    Map<Path, LocalDate> published = new LinkedHashMap<>();
    for (String date : dates) {
      int equals = date.lastIndexOf('=');
      if (equals < 0) {
        throw misuse("--date must be FILE=YYYY-MM-DD, not \"" + date + "\"");
      }
      String name = date.substring(0, equals);
      Path file =
          all.stream()
              .filter(each -> each.toString().equals(name) || each.endsWith(name))
              .findFirst()
              .orElseThrow(() -> misuse("--date names a file that is not compared: " + name));
      try {
        published.put(file, LocalDate.parse(date.substring(equals + 1)));
      } catch (DateTimeParseException e) {
        throw misuse("--date must be a day like 2024-05-17, not \"" + date + "\"");
      }
    }
    return published;
  }

  private RuntimeException misuse(String message) {
    return spec == null
        ? new CommandException(message)
        : new ParameterException(spec.commandLine(), message);
  }
}
