package dev.concordant.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text and whether its audit must find something. Examples are documentation, and run as tests.
 *
 * @param text the text
 * @param published its day, or null if unknown
 * @param clash whether the rule must catch it
 */
record AuditExample(String text, @Nullable LocalDate published, boolean clash) {

  static AuditExample clash(String text) {
    return new AuditExample(text, null, true);
  }

  static AuditExample fine(String text) {
    return new AuditExample(text, null, false);
  }

  AuditExample on(String day) {
    return new AuditExample(text, LocalDate.parse(day), clash);
  }
}
