package dev.concordant.examples;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.report.HtmlRenderer;
import dev.concordant.report.Report;
import dev.concordant.report.TextRenderer;
import dev.concordant.source.Source;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The library for a prompt: each method prints what it found, and gives it back for more. {@code
 * examples/jshell/concordant.jsh} imports them all.
 *
 * <p>They print, and do not only give back something that prints well, since JShell cuts long
 * values off.
 */
public final class Notebook {

  private static final Concordant CONCORDANT = Concordant.standard();

  private static final Path PAGE = Path.of("concordant-report.html");

  private Notebook() {}

  /**
   * A report that has been shown; a prompt prints its summary.
   *
   * @param report the report
   */
  public record Shown(Report report) {

    @Override
    public String toString() {
      return page(report).lines().findFirst().orElse("");
    }
  }

  /**
   * Claims that have been shown; a prompt prints their number.
   *
   * @param list the claims, in the order of the text
   */
  public record Claims(List<Claim> list) {

    /** Claims of one text. */
    public Claims {
      list = List.copyOf(list);
    }

    @Override
    public String toString() {
      return list.size() == 1 ? "1 claim" : list.size() + " claims";
    }
  }

  /** Prints the claims of a text: where each stands, its kind, value, unit, bound and subject. */
  public static Claims claims(String text) {
    return claims(Source.of(text));
  }

  /** Prints the claims of a text: where each stands, its kind, value, unit, bound and subject. */
  public static Claims claims(Source source) {
    Reading reading = CONCORDANT.read(source);
    out().println(ClaimTable.of(reading));
    return new Claims(reading.claims());
  }

  /** Compares texts, which are called "a", "b" and so on, and prints the report. */
  public static Shown compare(String... texts) {
    return shown(CONCORDANT.compare(texts));
  }

  /** Compares texts, and prints the report. */
  public static Shown compare(Source... texts) {
    return shown(CONCORDANT.compare(texts));
  }

  /** Checks a draft against its evidence, and prints the report. */
  public static Shown check(String draft, String... evidence) {
    return shown(CONCORDANT.check(draft).against(evidence));
  }

  /** Checks a draft against its evidence, and prints the report. */
  public static Shown check(Source draft, Source... evidence) {
    return shown(CONCORDANT.check(draft).against(evidence));
  }

  /** Looks for contradictions within one text, and prints the report. */
  public static Shown audit(String text) {
    return shown(CONCORDANT.audit(text));
  }

  /** Looks for contradictions within one text, and prints the report. */
  public static Shown audit(Source text) {
    return shown(CONCORDANT.audit(text));
  }

  /** Prints what was understood of a sentence, claim by claim. */
  public static void explain(String text) {
    out().print(CONCORDANT.explain(text));
  }

  /** Prints anything; a report as a table and its findings. */
  public static void show(Object thing) {
    if (thing instanceof Shown shown) {
      out().print(page(shown.report()));
    } else if (thing instanceof Report report) {
      out().print(page(report));
    } else {
      out().println(thing);
    }
  }

  /** Writes a report as the web page concordant-report.html, and prints where. */
  public static void html(Shown shown) {
    html(shown.report(), PAGE.toString());
  }

  /** Writes a report as the web page concordant-report.html, and prints where. */
  public static void html(Report report) {
    html(report, PAGE.toString());
  }

  /** Writes a report as a web page, and prints where. */
  public static void html(Shown shown, String file) {
    html(shown.report(), file);
  }

  /** Writes a report as a web page, and prints where. */
  public static void html(Report report, String file) {
    Path path = Path.of(file);
    TextFile.write(path, HtmlRenderer.standard().render(report));
    out().println("HTML page written to " + path.toAbsolutePath().normalize());
  }

  private static Shown shown(Report report) {
    out().print(page(report));
    return new Shown(report);
  }

  private static String page(Report report) {
    return TextRenderer.standard().render(report);
  }

  private static PrintStream out() {
    return System.out;
  }
}
