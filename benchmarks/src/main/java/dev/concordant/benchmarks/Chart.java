package dev.concordant.benchmarks;

import java.util.List;
import java.util.Locale;

/** Panels of lines on logarithmic axes, as SVG. */
final class Chart {

  /** A line with its name. */
  record Line(String name, List<PowerLaw.Point> points) {}

  /** Lines that share axes. */
  record Panel(String title, String x, String y, List<Line> lines) {}

  private static final int WIDTH = 380;
  private static final int HEIGHT = 276;
  private static final int LEFT = 62;
  private static final int TOP = 34;
  private static final int PLOT_WIDTH = 290;
  private static final int PLOT_HEIGHT = 200;
  private static final String[] COLOURS = {"#1b6ca8", "#c4572e", "#3f8f4f"};

  private final StringBuilder svg = new StringBuilder();

  private Chart() {}

  /** Draws panels, side by side. */
  static String of(List<Panel> panels) {
    Chart chart = new Chart();
    chart.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"11\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
        WIDTH * panels.size(), HEIGHT);
    for (int i = 0; i < panels.size(); i++) {
      chart.add("<g transform=\"translate(%d 0)\">%n", WIDTH * i);
      chart.draw(panels.get(i));
      chart.add("</g>%n");
    }
    chart.add("</svg>%n");
    return chart.svg.toString();
  }

  private void draw(Panel panel) {
    Axis x =
        Axis.of(
            panel.lines().stream()
                .flatMap(l -> l.points().stream())
                .mapToDouble(PowerLaw.Point::x)
                .toArray());
    Axis y =
        Axis.of(
            panel.lines().stream()
                .flatMap(l -> l.points().stream())
                .mapToDouble(PowerLaw.Point::y)
                .toArray());
    add("<text x=\"%d\" y=\"18\" font-weight=\"bold\">%s</text>%n", LEFT, escaped(panel.title()));
    for (int decade = x.low; decade <= x.high; decade++) {
      int at = LEFT + x.place(Math.pow(10, decade), PLOT_WIDTH);
      add(
          "<path d=\"M%d %dv%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%d\""
              + " text-anchor=\"middle\">%s</text>%n",
          at, TOP, PLOT_HEIGHT, at, TOP + PLOT_HEIGHT + 15, power(decade));
    }
    for (int decade = y.low; decade <= y.high; decade++) {
      int at = TOP + PLOT_HEIGHT - y.place(Math.pow(10, decade), PLOT_HEIGHT);
      add(
          "<path d=\"M%d %dh%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%d\""
              + " text-anchor=\"end\">%s</text>%n",
          LEFT, at, PLOT_WIDTH, LEFT - 5, at + 4, power(decade));
    }
    add(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
        LEFT + PLOT_WIDTH / 2, TOP + PLOT_HEIGHT + 32, escaped(panel.x()));
    add(
        "<text transform=\"translate(14 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>%n",
        TOP + PLOT_HEIGHT / 2, escaped(panel.y()));
    for (int i = 0; i < panel.lines().size(); i++) {
      draw(panel.lines().get(i), COLOURS[i % COLOURS.length], i, x, y);
    }
  }

  private void draw(Line line, String colour, int index, Axis x, Axis y) {
    StringBuilder path = new StringBuilder();
    for (PowerLaw.Point p : line.points()) {
      int px = LEFT + x.place(p.x(), PLOT_WIDTH);
      int py = TOP + PLOT_HEIGHT - y.place(p.y(), PLOT_HEIGHT);
      path.append(path.isEmpty() ? "M" : "L").append(px).append(' ').append(py);
      add("<circle cx=\"%d\" cy=\"%d\" r=\"2.5\" fill=\"%s\"/>%n", px, py, colour);
    }
    add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>%n", path, colour);
    add(
        "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
        LEFT + 8, TOP + 14 + 14 * index, colour, escaped(line.name()));
  }

  private void add(String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments).replace(System.lineSeparator(), "\n"));
  }

  private static String power(int decade) {
    return decade >= 0 && decade <= 3
        ? String.valueOf((int) Math.pow(10, decade))
        : "10<tspan dy=\"-4\" font-size=\"8\">" + decade + "</tspan>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** An axis over whole decades. */
  private record Axis(int low, int high) {

    static Axis of(double[] values) {
      double least = Double.MAX_VALUE;
      double most = 0;
      for (double value : values) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
      int low = (int) Math.floor(Math.log10(least));
      return new Axis(low, Math.max(low + 1, (int) Math.ceil(Math.log10(most))));
    }

    int place(double value, int length) {
      return (int) Math.round((Math.log10(value) - low) / (high - low) * length);
    }
  }
}
