package dev.concordant.report;

import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names for findings that stay the same when other parts of the texts change: made of the rule and
 * of both figures with their sentences, not of where they stand. Findings alike in all that are
 * numbered.
 */
final class Fingerprints {

  private Fingerprints() {}

  /** One a finding, in their order; no two are equal. */
  static List<String> of(Report report, Texts texts) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> all = new ArrayList<>();
    for (Finding finding : report.findings()) {
      StringBuilder text = new StringBuilder(finding.verdict().label());
      text.append('\n').append(finding.rule());
      place(text, finding.a(), texts);
      finding.second().ifPresent(b -> place(text, b, texts));
      String hash = hash(text.toString());
      all.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
    }
    return List.copyOf(all);
  }

  private static void place(StringBuilder text, Place place, Texts texts) {
    text.append('\n').append(DisplayText.squeeze(place.source()));
    text.append('\n').append(DisplayText.squeeze(place.quote()));
    String source = texts.source(place.source()).text();
    text.append('\n').append(DisplayText.squeeze(texts.sentence(place).in(source)));
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
