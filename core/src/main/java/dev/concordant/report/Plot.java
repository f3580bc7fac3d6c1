package dev.concordant.report;

import dev.concordant.claim.Claim;
import dev.concordant.value.Bound;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Quantity;
import dev.concordant.value.Relation;
import dev.concordant.value.Unit;
import dev.concordant.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a fact on one scale, a row a claim, as SVG; a time line where they are dates. */
final class Plot {
  private static final double LEFT = 122;
  private static final double RIGHT = 388;
  private static final double ROW = 19;

  /** Values this many times apart are shown on a logarithmic scale. */
  private static final double LOGARITHMIC_FROM = 50;

  /**
   * A claim.
   *
   * @param source what its text is called
   * @param claim the claim
   * @param odd whether it differs from what most of the claims say
   */
  private record Told(String source, Claim claim, boolean odd) {}

  /**
   * A row of the plot.
   *
   * @param told the claim
   * @param low the low end on the scale
   * @param high the high end on the scale
   * @param mark how the ends are drawn
   */
  private record Row(Told told, double low, double high, Mark mark) {

    boolean looksLike(Row other) {
      return told.source.equals(other.told.source)
          && told.odd == other.told.odd
          && low == other.low
          && high == other.high
          && mark == other.mark;
    }
  }

  private enum Mark {
    POINT,
    ABOUT,
    SPAN,
    FROM,
    AFTER,
    UP_TO,
    BELOW
  }

  private final FactRow fact;
  private final List<Row> rows;
  private final Axis axis;
  private final String unit;

  /** Where a value stands, and how the two ends of the scale are called. */
  private record Axis(double low, double high, boolean logarithmic, String first, String last) {
    double x(double value) {
      double at =
          logarithmic
              ? (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))
              : (value - low) / (high - low);
      return LEFT + 12 + at * (RIGHT - LEFT - 24);
    }
  }

  private Plot(FactRow fact, List<Row> rows, Axis axis, String unit) {
    this.fact = fact;
    this.rows = rows;
    this.axis = axis;
    this.unit = unit;
  }

  /** A plot of a fact whose values differ and share a scale; empty for others. */
  static Optional<Plot> of(FactRow fact) {
    if (!fact.differs()) {
      return Optional.empty();
    }
    List<Told> all = new ArrayList<>();
    for (FactRow.Cell cell : fact.cells()) {
      cell.entries().forEach(each -> all.add(new Told(cell.name(), each.claim(), each.odd())));
    }
    if (all.size() < 2) {
      return Optional.empty();
    }
    Value first = all.get(0).claim().value();
    if (first instanceof Quantity quantity) {
      return quantities(fact, all, quantity.unit());
    }
    return first instanceof CalendarTime ? dates(fact, all) : Optional.empty();
  }

  private static Optional<Plot> quantities(FactRow fact, List<Told> all, Unit unit) {
    List<Row> rows = new ArrayList<>();
    for (Told told : all) {
      if (!(told.claim().value() instanceof Quantity q)
          || !q.unit().dimension().equals(unit.dimension())) {
        return Optional.empty();
      }
      double low = q.baseLow().doubleValue() / unit.factor().doubleValue();
      double high = q.baseHigh().doubleValue() / unit.factor().doubleValue();
      if (!Double.isFinite(low) || !Double.isFinite(high)) {
        return Optional.empty();
      }
      add(rows, new Row(told, low, high, mark(q.bound())));
    }
    double least = rows.stream().mapToDouble(Row::low).min().orElseThrow();
    double most = rows.stream().mapToDouble(Row::high).max().orElseThrow();
    boolean logarithmic = least > 0 && most / least >= LOGARITHMIC_FROM;
    if (least >= most || !Double.isFinite(most - least)) {
      // One value with several bounds: the scale has to reach beyond it.
      double room = Math.max(Math.abs(least) / 10, 1);
      if (!Double.isFinite(most + room)) {
        return Optional.empty();
      }
      Axis axis =
          new Axis(least - room, most + room, false, number(least - room), number(most + room));
      return Optional.of(new Plot(fact, rows, axis, unit.text()));
    }
    Axis axis = new Axis(least, most, logarithmic, number(least), number(most));
    return Optional.of(new Plot(fact, rows, axis, unit.text()));
  }

  private static Optional<Plot> dates(FactRow fact, List<Told> all) {
    List<Row> rows = new ArrayList<>();
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Told told : all) {
      if (!(told.claim().value() instanceof CalendarTime time)) {
        return Optional.empty();
      }
      LocalDate from = time.from();
      LocalDate to = time.to();
      if (from == null || to == null) {
        return Optional.empty();
      }
      first = from.isBefore(first) ? from : first;
      last = to.isAfter(last) ? to : last;
      add(rows, new Row(told, from.toEpochDay(), to.toEpochDay(), mark(time.relation())));
    }
    Axis axis =
        new Axis(
            first.toEpochDay(),
            last.toEpochDay(),
            false,
            label(first, first, last.minusDays(1)),
            label(last.minusDays(1), first, last.minusDays(1)));
    return Optional.of(new Plot(fact, rows, axis, ""));
  }

  // "1989", not "1989-01-01", where the scale is of whole years
  private static String label(LocalDate day, LocalDate first, LocalDate last) {
    String text = day.toString();
    boolean wholeYears = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
    return wholeYears && first.getYear() != last.getYear()
        ? text.substring(0, text.length() - "-01-01".length())
        : text;
  }

  /** A text that repeats a figure has one row for it. */
  private static void add(List<Row> rows, Row row) {
    if (rows.stream().noneMatch(row::looksLike)) {
      rows.add(row);
    }
  }

  private static Mark mark(Bound bound) {
    return switch (bound) {
      case EXACT -> Mark.POINT;
      case ABOUT -> Mark.ABOUT;
      case RANGE -> Mark.SPAN;
      case AT_LEAST -> Mark.FROM;
      case MORE_THAN -> Mark.AFTER;
      case AT_MOST -> Mark.UP_TO;
      case LESS_THAN -> Mark.BELOW;
    };
  }

  private static Mark mark(@Nullable Relation relation) {
    if (relation == null) {
      return Mark.SPAN;
    }
    return switch (relation) {
      case BEFORE -> Mark.BELOW;
      case BY, UNTIL -> Mark.UP_TO;
      case AFTER -> Mark.AFTER;
      case SINCE -> Mark.FROM;
    };
  }

  /** Draws it. */
  void write(HtmlWriter html) {
    double height = rows.size() * ROW + 26;
    html.open(
        "svg",
        "class",
        "plot",
        "viewBox",
        "0 0 400 " + at(height),
        "role",
        "img",
        "aria-label",
        description());
    double base = rows.size() * ROW + 4;
    line(html, "axis", LEFT, base, RIGHT, base);
    for (int i = 0; i < rows.size(); i++) {
      row(html, rows.get(i), i * ROW + ROW / 2);
    }
    label(html, axis.first(), axis.x(axis.low()), base + 15, "start");
    String scale = axis.logarithmic() ? "log scale" : "";
    String middle = unit.isEmpty() ? scale : scale.isEmpty() ? unit : unit + ", " + scale;
    label(html, middle, (LEFT + RIGHT) / 2, base + 15, "middle");
    label(html, axis.last(), axis.x(axis.high()), base + 15, "end");
    html.close("svg");
  }

  private String description() {
    StringBuilder out = new StringBuilder(fact.fact().label()).append(", on one scale: ");
    for (int i = 0; i < rows.size(); i++) {
      Told told = rows.get(i).told();
      out.append(i == 0 ? "" : "; ").append(told.source()).append(' ').append(told.claim().quote());
    }
    return DisplayText.squeeze(out.toString());
  }

  private void row(HtmlWriter html, Row row, double y) {
    boolean odd = row.told().odd();
    String name = DisplayText.squeeze(row.told().source());
    String shown =
        name.codePointCount(0, name.length()) > 13 ? DisplayText.head(name, 12) + "…" : name;
    html.open("g", "class", odd ? "odd" : "usual");
    html.element(
        "text",
        (odd ? Wording.sign(fact.verdict()) + " " : "") + shown,
        "x",
        at(LEFT - 8),
        "y",
        at(y + 4),
        "text-anchor",
        "end");
    line(html, "grid", LEFT, y, RIGHT, y);
    double low = axis.x(row.low());
    double high = axis.x(row.high());
    switch (row.mark()) {
      case POINT -> circle(html, "dot", low, y);
      case ABOUT -> {
        line(html, "span", low - 11, y, low + 11, y);
        circle(html, "ring", low, y);
      }
      case SPAN -> bar(html, low, high, y);
      case FROM -> arrow(html, "dot", low, RIGHT, y);
      case AFTER -> arrow(html, "ring", low, RIGHT, y);
      case UP_TO -> arrow(html, "dot", high, LEFT, y);
      case BELOW -> arrow(html, "ring", high, LEFT, y);
    }
    html.close("g");
  }

  private static void bar(HtmlWriter html, double low, double high, double y) {
    double width = Math.max(6, high - low);
    html.open(
            "rect", "class", "bar", "x", at(low), "y", at(y - 5), "width", at(width), "height",
            "10", "rx", "2")
        .close("rect");
  }

  private static void arrow(HtmlWriter html, String end, double from, double to, double y) {
    double tip = to > from ? -6 : 6;
    line(html, "span", from, y, to, y);
    line(html, "span", to, y, to + tip, y - 4);
    line(html, "span", to, y, to + tip, y + 4);
    circle(html, end, from, y);
  }

  private static void circle(HtmlWriter html, String kind, double x, double y) {
    html.open("circle", "class", kind, "cx", at(x), "cy", at(y), "r", "5").close("circle");
  }

  private static void line(HtmlWriter html, String kind, double x, double y, double x2, double y2) {
    html.open("line", "class", kind, "x1", at(x), "y1", at(y), "x2", at(x2), "y2", at(y2))
        .close("line");
  }

  private static void label(HtmlWriter html, String text, double x, double y, String anchor) {
    if (!text.isEmpty()) {
      html.element("text", text, "class", "tick", "x", at(x), "y", at(y), "text-anchor", anchor);
    }
  }

  private static String at(double x) {
    return String.format(Locale.ROOT, "%.1f", x);
  }

  /** A number for people: whole, or four significant digits; millions and up in words. */
  private static String number(double value) {
    double size = Math.abs(value);
    if (size >= 1e15) {
      return String.format(Locale.ROOT, "%.2e", value);
    }
    String[] names = {"", " million", " billion", " trillion"};
    int step = size >= 1e12 ? 3 : size >= 1e9 ? 2 : size >= 1e6 ? 1 : 0;
    double shown = step == 0 ? value : value / Math.pow(1000, step + 1);
    boolean whole = step == 0 && shown == Math.rint(shown);
    BigDecimal rounded = new BigDecimal(shown).round(new MathContext(whole ? 7 : 4));
    String digits = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    return group(digits) + names[step];
  }

  private static String group(String digits) {
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder out = new StringBuilder(digits);
    for (int i = point - 3; i > (digits.startsWith("-") ? 1 : 0); i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }
}
