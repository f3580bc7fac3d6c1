package dev.concordant.mention;

import java.time.LocalDate;

/**
 * Easter Sunday of the western churches: the Sunday after the first full moon of spring, by the
 * tables of the Gregorian calendar.
 */
final class Easter {

  private Easter() {}

  /**
   * The Easter Sunday of a year, by the anonymous Gregorian algorithm as printed by J. Meeus,
   * Astronomical Algorithms (1991), chapter 8, whose letters it keeps.
   */
  static LocalDate of(int year) {
    int a = Math.floorMod(year, 19);
    int b = Math.floorDiv(year, 100);
    int c = Math.floorMod(year, 100);
    int d = Math.floorDiv(b, 4);
    int e = Math.floorMod(b, 4);
    int f = Math.floorDiv(b + 8, 25);
    int g = Math.floorDiv(b - f + 1, 3);
    int h = Math.floorMod(19 * a + b - d - g + 15, 30);
    int i = c / 4;
    int k = c % 4;
    int l = Math.floorMod(32 + 2 * e + 2 * i - h - k, 7);
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    int day = (h + l - 7 * m + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}
