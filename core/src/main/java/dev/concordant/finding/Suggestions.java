package dev.concordant.finding;

import com.google.common.base.CharMatcher;
import dev.concordant.alignment.Alignment;
import dev.concordant.alignment.Pair;
import dev.concordant.claim.Claim;
import dev.concordant.source.Span;
import dev.concordant.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the contradictions of a directed check what the evidence says instead, where it says
 * exactly one thing: never a guess between two.
 */
final class Suggestions {

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /** More decimals than this are not the style of any draft. */
  private static final int MAX_DECIMALS = 3;

  private Suggestions() {}

  static List<Finding> added(List<Finding> findings, Alignment alignment) {
    Map<Place, Claim> claims = new HashMap<>();
    for (Pair pair : alignment.pairs()) {
      claims.put(Places.of(pair.a()), pair.a());
      claims.put(Places.of(pair.b()), pair.b());
    }
    Map<Place, Set<String>> backed = new HashMap<>();
    for (Finding finding : findings) {
      Claim evidence = finding.b() == null ? null : claims.get(finding.b());
      if (finding.verdict() == Verdict.CONTRADICTS && evidence != null) {
        backed
            .computeIfAbsent(finding.a(), k -> new LinkedHashSet<>())
            .add(evidence.kind() + " " + evidence.value().text() + " " + evidence.unit());
      }
    }
    List<Finding> out = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Claim draft = claims.get(finding.a());
      Claim evidence = finding.b() == null ? null : claims.get(finding.b());
      boolean one = backed.getOrDefault(finding.a(), Set.of()).size() == 1;
      out.add(
          one && draft != null && evidence != null && finding.verdict() == Verdict.CONTRADICTS
              ? finding.withSuggestion(suggestion(draft, evidence))
              : finding);
    }
    return out;
  }

  private static Suggestion suggestion(Claim draft, Claim evidence) {
    String styled = styled(draft, evidence);
    if (styled != null) {
      return new Suggestion(draft.mention().figure(), styled);
    }
    return new Suggestion(draft.span(), evidence.quote());
  }

  // "$18bn" becomes "$12.4bn", not "12400000000"
  private static @Nullable String styled(Claim draft, Claim evidence) {
    if (!(draft.value() instanceof Quantity x && evidence.value() instanceof Quantity y)
        || !x.isSingle()
        || !y.isSingle()
        || x.bound() != y.bound()
        || !x.unit().text().equals(y.unit().text())) {
      return null;
    }
    Span figure = draft.mention().figure();
    int shift = figure.start() - draft.span().start();
    String written = draft.quote().substring(shift, shift + figure.length());
    int from = DIGITS.indexIn(written);
    if (from < 0) {
      return null;
    }
    int to = from;
    while (to < written.length()
        && (DIGITS.matches(written.charAt(to))
            || ((written.charAt(to) == '.' || written.charAt(to) == ',')
                && to + 1 < written.length()
                && DIGITS.matches(written.charAt(to + 1))))) {
      to++;
    }
    if (DIGITS.matchesAnyOf(written.substring(to))) {
      return null;
    }
    BigDecimal number = new BigDecimal(written.substring(from, to).replace(",", ""));
    if (number.signum() == 0 || x.low().signum() == 0) {
      return null;
    }
    BigDecimal scale = x.low().divide(number, 20, RoundingMode.HALF_EVEN);
    BigDecimal value = y.low().divide(scale, 12, RoundingMode.HALF_EVEN).stripTrailingZeros();
    if (value.scale() > MAX_DECIMALS) {
      return null;
    }
    boolean grouped = written.indexOf(',') >= 0 || value.compareTo(new BigDecimal(9999)) > 0;
    return written.substring(0, from) + plain(value, grouped) + written.substring(to);
  }

  private static String plain(BigDecimal value, boolean grouped) {
    String text = value.toPlainString();
    if (!grouped) {
      return text;
    }
    int point = text.indexOf('.');
    StringBuilder out = new StringBuilder(text);
    for (int i = (point < 0 ? text.length() : point) - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }
}
