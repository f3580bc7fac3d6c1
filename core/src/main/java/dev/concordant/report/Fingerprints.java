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
      // in one order, whichever text was given first
      List<String> places = new ArrayList<>(List.of(place(finding.a(), texts)));
      finding.second().ifPresent(b -> places.add(place(b, texts)));
      places.sort(null);
      String hash =
          hash(finding.verdict().label() + "\n" + finding.rule() + String.join("", places));
      all.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
    }
    return List.copyOf(all);
  }

  private static String place(Place place, Texts texts) {
    String text = texts.source(place.source()).text();
    return "\n"
        + String.join(
            "\n",
            DisplayText.squeeze(place.source()),
            DisplayText.squeeze(place.quote()),
            DisplayText.squeeze(texts.sentence(place).in(text)));
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
