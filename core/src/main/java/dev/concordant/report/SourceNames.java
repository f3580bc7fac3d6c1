package dev.concordant.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the texts are called in tables and plots, where room is short: their ids, without the folder
 * that all of them stand in and the ending that all of them have.
 */
final class SourceNames {

  private final Map<String, String> names = new HashMap<>();

  SourceNames(Report report) {
    List<String> ids = report.readings().stream().map(reading -> reading.source().id()).toList();
    int shared = ids.stream().mapToInt(String::length).min().orElse(0);
    for (String id : ids) {
      String first = ids.get(0);
      int same = 0;
      while (same < shared && id.charAt(same) == first.charAt(same)) {
        same++;
      }
      shared = same;
    }
    int cut = ids.isEmpty() ? 0 : ids.get(0).substring(0, shared).lastIndexOf('/') + 1;
    String ending = ids.isEmpty() ? "" : ending(ids.get(0), cut);
    boolean allEnd = ids.stream().allMatch(id -> ending.equals(ending(id, cut)));
    for (String id : ids) {
      names.put(id, id.substring(cut, id.length() - (allEnd ? ending.length() : 0)));
    }
    if (names.containsValue("")) {
      names.clear();
    }
  }

  /** The ending of a file's name, such as {@code .txt}, or nothing. */
  private static String ending(String id, int from) {
    int dot = id.lastIndexOf('.');
    boolean letters = dot > from && id.substring(dot + 1).chars().allMatch(Character::isLetter);
    return letters && id.length() - dot <= 5 ? id.substring(dot) : "";
  }

  /** The name of a text, or its id where it is none of the report. */
  String of(String id) {
    return names.getOrDefault(id, id);
  }
}
