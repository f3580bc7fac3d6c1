package dev.concordant.benchmarks;

import java.util.List;

/**
 * How a cost grows: {@code factor * x^exponent}, the straight line through the logarithms by least
 * squares.
 */
record PowerLaw(double exponent, double factor) {

  /** What one size costs. */
  record Point(double x, double y) {

    Point {
      if (!(x > 0 && y > 0)) {
        throw new IllegalArgumentException("x and y must be above 0: " + x + ", " + y);
      }
    }
  }

  /** Fits it to some points of at least two sizes. */
  static PowerLaw fit(List<Point> points) {
    double meanX = points.stream().mapToDouble(p -> Math.log(p.x())).average().orElse(0);
    double meanY = points.stream().mapToDouble(p -> Math.log(p.y())).average().orElse(0);
    double xy = 0;
    double xx = 0;
    for (Point p : points) {
      double dx = Math.log(p.x()) - meanX;
      xy += dx * (Math.log(p.y()) - meanY);
      xx += dx * dx;
    }
    if (xx == 0) {
      throw new IllegalArgumentException("points must be of two sizes at least: " + points);
    }
    return new PowerLaw(xy / xx, Math.exp(meanY - xy / xx * meanX));
  }
}
