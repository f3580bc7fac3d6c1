package dev.concordant.finding;

import dev.concordant.claim.Claim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether counts that are told side by side are parts of a whole that have nothing in common. */
final class Portions {

  /** The family of aspects of which everybody has one. */
  private static final String SEX = "sex";

  /** How many words of a part tell what it is: "came from", "voted against". */
  private static final int TELLING = 3;

  private static final Set<String> BREAKS = Set.of(",", "and", ";", "while", ".", "but");

  private static final Set<String> PREPOSITIONS =
      Set.of("from", "by", "in", "on", "at", "to", "with", "for", "of", "under", "over");

  /** What is done with a proposal: one does but one of them. */
  private static final Set<String> VOTES =
      Set.of(
          "voted", "abstained", "favour", "favor", "against", "abstentions", "backed", "opposed");

  private Portions() {}

  /**
   * Whether parts make up a whole together: women and men, what fell in the first half and in the
   * second.
   */
  static boolean areAll(AuditText text, List<Claim> parts) {
    return parts.size() == 2
        && (areOfTwoSexes(parts.get(0), parts.get(1))
            || (words(text, parts.get(0)).equals(List.of("in", "the", "first"))
                && words(text, parts.get(1)).equals(List.of("in", "the", "second"))
                && text.holds(parts.get(0).context().sentence(), Set.of("half"))));
  }

  private static boolean areOfTwoSexes(Claim a, Claim b) {
    String one = a.context().aspects().get(SEX);
    String other = b.context().aspects().get(SEX);
    return one != null && other != null && !one.equals(other);
  }

  /** Whether what is told of each part excludes the others: "voted for", "voted against". */
  static boolean excludeEachOther(AuditText text, List<Claim> parts) {
    boolean votes = parts.stream().allMatch(p -> words(text, p).stream().anyMatch(VOTES::contains));
    return votes || haveOtherAspects(parts);
  }

  private static boolean haveOtherAspects(List<Claim> parts) {
    Map<String, String> first = parts.get(0).context().aspects();
    return first.keySet().stream()
        .anyMatch(
            family -> {
              Set<String> kinds = new HashSet<>();
              for (Claim part : parts) {
                String aspect = part.context().aspects().get(family);
                if (aspect == null || !kinds.add(aspect)) {
                  return false;
                }
              }
              return true;
            });
  }

  /**
   * Whether all parts are told in one way: "12 are from the city and nine from abroad", but not "50
   * came from the north and 60 came by train".
   */
  static boolean areParallel(AuditText text, List<Claim> parts) {
    Set<String> prepositions = new HashSet<>();
    for (Claim part : parts) {
      List<String> words = words(text, part);
      // "30 of them had a cough"
      if (words.size() > 1 && words.get(0).equals("of") && words.get(1).equals("them")) {
        return false;
      }
      prepositions.add(words.stream().filter(PREPOSITIONS::contains).findFirst().orElse(""));
    }
    return prepositions.size() == 1;
  }

  private static List<String> words(AuditText text, Claim part) {
    List<String> words = new ArrayList<>();
    int end = part.context().sentence().end();
    for (int t = text.afterNoun(part); words.size() < TELLING && text.isBefore(t, end); t++) {
      if (BREAKS.contains(text.word(t))) {
        break;
      }
      words.add(text.word(t));
    }
    return words;
  }
}
