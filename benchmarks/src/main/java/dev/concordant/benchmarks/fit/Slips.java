package dev.concordant.benchmarks.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes a figure as writers get it wrong: digits, scale, unit, the next rank or day. */
final class Slips {

  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  /** Words of one sort, of which each may be taken for any other. */
  private static final List<List<String>> WORDS =
      List.of(
          List.of(
              "one",
              "two",
              "three",
              "four",
              "five",
              "six",
              "seven",
              "eight",
              "nine",
              "ten",
              "eleven",
              "twelve",
              "thirteen",
              "fourteen",
              "fifteen",
              "sixteen",
              "seventeen",
              "eighteen",
              "nineteen",
              "twenty",
              "thirty",
              "forty",
              "fifty"),
          List.of(
              "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
              "tenth"),
          List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
          List.of(
              "January",
              "February",
              "March",
              "April",
              "June",
              "July",
              "August",
              "September",
              "October",
              "November",
              "December"));

  /** Units and scales that are taken for each other. */
  private static final List<List<String>> UNITS =
      List.of(
          List.of("million", "billion", "trillion"),
          List.of("km", "miles"),
          List.of("kilometers", "miles"),
          List.of("kilometres", "miles"),
          List.of("hectares", "acres", "square kilometres"),
          List.of("meters", "feet"),
          List.of("metres", "feet"),
          List.of("percent", "percentage points"),
          List.of("per cent", "percentage points"),
          List.of("hours", "days", "weeks", "months", "years"),
          List.of("hour", "day", "week", "month", "year"),
          List.of("dollars", "euros", "pounds"));

  private Slips() {}

  /** The figure as it is written, changed; null where there is nothing to change. */
  static @Nullable String of(String quote, Random random) {
    int kind = random.nextInt(10);
    if (kind < 2) {
      String other = word(quote, UNITS, random, false);
      if (other != null) {
        return other;
      }
    }
    Matcher digits = DIGITS.matcher(quote);
    if (digits.find()) {
      String now = number(digits.group(), kind, random);
      return now == null
          ? null
          : quote.substring(0, digits.start()) + now + quote.substring(digits.end());
    }
    return word(quote, WORDS, random, true);
  }

  // near words are taken for each other more often than far ones
  private static @Nullable String word(
      String quote, List<List<String>> tables, Random random, boolean near) {
    for (List<String> table : tables) {
      for (int i = 0; i < table.size(); i++) {
        Matcher found =
            Pattern.compile("\\b" + table.get(i) + "\\b", Pattern.CASE_INSENSITIVE).matcher(quote);
        if (found.find()) {
          int step = near ? 1 + random.nextInt(3) : 1 + random.nextInt(table.size() - 1);
          int other = random.nextBoolean() ? i + step : i - step;
          String now = table.get(Math.floorMod(other, table.size()));
          boolean capital = Character.isUpperCase(quote.charAt(found.start()));
          String cased =
              capital ? now.substring(0, 1).toUpperCase(Locale.ROOT) + now.substring(1) : now;
          return now.equals(table.get(i))
              ? null
              : quote.substring(0, found.start()) + cased + quote.substring(found.end());
        }
      }
    }
    return null;
  }

  private static @Nullable String number(String written, int kind, Random random) {
    String plain = written.replace(",", "");
    int places = plain.indexOf('.') < 0 ? 0 : plain.length() - plain.indexOf('.') - 1;
    if (isYear(written)) {
      int year = Integer.parseInt(plain);
      return String.valueOf(kind < 6 ? year + step(random, 12) : swapped(plain, random));
    }
    String now =
        switch (kind) {
          case 0, 1, 2, 3 -> swapped(plain, random);
          case 4, 5, 6 -> digit(plain, random);
          case 7 -> new BigDecimal(plain).movePointRight(1).toPlainString();
          default ->
              new BigDecimal(plain)
                  .multiply(BigDecimal.valueOf(1 + step(random, 60) / 100.0))
                  .setScale(places, RoundingMode.HALF_UP)
                  .toPlainString();
        };
    if (now.equals(plain) || now.startsWith("0") && !now.startsWith("0.")) {
      now =
          new BigDecimal(plain)
              .add(BigDecimal.ONE.movePointLeft(places).multiply(BigDecimal.valueOf(2)))
              .toPlainString();
    }
    return written.contains(",") ? grouped(now) : now;
  }

  private static boolean isYear(String written) {
    return written.length() == 4
        && written.indexOf('.') < 0
        && (written.startsWith("19") || written.startsWith("20"));
  }

  private static int step(Random random, int most) {
    int step = 1 + random.nextInt(most);
    return random.nextBoolean() ? step : -step;
  }

  private static String swapped(String plain, Random random) {
    char[] c = plain.toCharArray();
    for (int tries = 0; tries < 8 && c.length > 1; tries++) {
      int i = random.nextInt(c.length - 1);
      if (c[i] != '.' && c[i + 1] != '.' && c[i] != c[i + 1]) {
        char first = c[i];
        c[i] = c[i + 1];
        c[i + 1] = first;
        break;
      }
    }
    return new String(c);
  }

  private static String digit(String plain, Random random) {
    char[] c = plain.toCharArray();
    int i = random.nextInt(c.length);
    if (c[i] != '.') {
      c[i] = (char) ('0' + (c[i] - '0' + 1 + random.nextInt(9)) % 10);
    }
    return new String(c);
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    StringBuilder out = new StringBuilder(plain);
    for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }
}
