package dev.concordant.benchmarks.peers;

import com.joestelmach.natty.Parser;
import dev.concordant.benchmarks.Extractor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;

/** Natty's dates. Its calendar of holidays and seasons ends in 2020, and beyond it throws. */
public final class Natty implements Extractor {

  private static final int LAST_YEAR = 2015;

  private final Parser parser = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));

  @Override
  public int read(String text, LocalDate published) {
    LocalDate known = published.withYear(Math.min(published.getYear(), LAST_YEAR));
    Date day = Date.from(known.atStartOfDay(ZoneOffset.UTC).toInstant());
    return parser.parse(text, day).size();
  }
}
