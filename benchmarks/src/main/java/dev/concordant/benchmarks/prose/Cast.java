package dev.concordant.benchmarks.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The people and places of one report, which come up again and again in it. */
final class Cast {

  private static final Map<String, Integer> SIZES =
      Map.of("person", 4, "body", 3, "club", 2, "town", 2, "country", 2);

  /** One in so many that are named is not of the cast. */
  private static final int STRANGER = 4;

  private final Map<String, List<String>> names;
  private final Set<String> introduced = new HashSet<>();

  private Cast(Map<String, List<String>> names) {
    this.names = names;
  }

  /** Draws the cast of a story. */
  static Cast of(Grammar grammar, Random told) {
    Draws draws = new Draws(told, told, new Cast(Map.of()));
    Map<String, List<String>> names = new HashMap<>();
    for (String role : List.of("person", "body", "club", "town", "country")) {
      List<String> some = new ArrayList<>();
      for (int i = 0; i < SIZES.getOrDefault(role, 0); i++) {
        some.add(fresh(grammar, role, draws));
      }
      names.put(role, List.copyOf(some));
    }
    return new Cast(names);
  }

  /** The same people, of whom nobody has been named yet. */
  Cast anew() {
    return new Cast(names);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  static boolean plays(String symbol) {
    return SIZES.containsKey(symbol);
  }

  /** Names one of them; a person by the full name at first, then by the surname. */
  String name(Grammar grammar, String role, Draws draws) {
    List<String> known = names.getOrDefault(role, List.of());
    boolean stranger = draws.told().nextInt(STRANGER) == 0;
    if (known.isEmpty() || stranger) {
      return fresh(grammar, role, draws);
    }
    String name = known.get(draws.told().nextInt(known.size()));
    boolean first = introduced.add(name);
    return role.equals("person") && !first ? name.substring(name.indexOf(' ') + 1) : name;
  }

  private static String fresh(Grammar grammar, String role, Draws draws) {
    return role.equals("person")
        ? grammar.expand("first", draws) + " " + grammar.expand("last", draws)
        : grammar.expandTable(role, draws);
  }
}
