package dev.concordant.benchmarks.senses;

import dev.concordant.benchmarks.senses.WordNet.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses the rows: the usual words of a synset where the synset is a usual sense of each, and the
 * verbs and the nouns of acts and events that are derived from them.
 */
final class SenseSelection {

  /** One word, or two; no abbreviation and no name. */
  private static final Pattern FORM = Pattern.compile("[a-z]{3,}|[a-z]{2,}[_-][a-z]{2,}");

  /** Quantities and times have tables of their own. */
  private static final Set<Integer> LEFT_OUT = Set.of(23, 28);

  /**
   * Nouns that tell the same as their verb: acts, thoughts, messages, events, feelings, phenomena,
   * possessions, processes, states. The others tell who, with what or where.
   */
  private static final Set<Integer> DEEDS = Set.of(4, 9, 10, 11, 12, 19, 21, 22, 26);

  /** Usages of words that newspapers avoid. */
  private static final Set<String> MARKS =
      Set.of(
          "archaism",
          "combining_form",
          "disparagement",
          "ethnic_slur",
          "obscenity",
          "slang",
          "trade_name");

  /** Derived forms, and participles of a verb. */
  private static final Set<String> SAME_WORD = Set.of("+", "\\");

  /** A sense is usual if no other of its stem is met more than so many times as often. */
  private static final int USUAL = 6;

  private final WordNet wordNet;
  private final ExcludedWords excluded = new ExcludedWords();
  private final Map<String, Set<String>> antonyms = new HashMap<>();
  private final Map<String, Integer> mostOfStem = new HashMap<>();

  SenseSelection(WordNet wordNet) {
    this.wordNet = wordNet;
    for (Map.Entry<String, Synset> entry : wordNet.synsets().entrySet()) {
      Synset synset = entry.getValue();
      for (String lemma : synset.lemmas()) {
        int count = wordNet.use(lemma, entry.getKey()).count();
        if (count > 0) {
          mostOfStem.merge(SenseRow.stems(text(lemma)), count, Math::max);
        }
      }
      for (Synset.Relation relation : synset.relations()) {
        if (relation.symbol().equals("!")) {
          antonyms
              .computeIfAbsent(synset.lemmas().get(relation.from() - 1), word -> new HashSet<>())
              .add(target(relation));
        }
      }
    }
  }

  /** The rows, sorted. */
  List<SenseRow> rows() {
    List<SenseRow> rows = new ArrayList<>();
    for (Map.Entry<String, Synset> entry : wordNet.synsets().entrySet()) {
      Synset synset = entry.getValue();
      if (!LEFT_OUT.contains(synset.topic())) {
        Collection<String> forms = forms(entry.getKey(), synset);
        SenseRow row = SenseRow.of(synset.partOfSpeech(), forms);
        if (row.forms().size() > 1 && !hasOpposites(forms) && !excluded.tellApart(forms)) {
          rows.add(row);
        }
      }
    }
    return sorted(withoutParts(rows));
  }

  private Collection<String> forms(String key, Synset synset) {
    List<String> lemmas = new ArrayList<>();
    boolean common = false;
    for (String lemma : synset.lemmas()) {
      if (isUsual(lemma, key) && !isMarked(lemma, synset)) {
        lemmas.add(lemma);
        common |= wordNet.use(lemma, key).count() > 1;
      }
    }
    if (!common) {
      return List.of();
    }
    Set<String> spellings = new HashSet<>();
    lemmas.forEach(lemma -> spellings.add(american(lemma)));
    for (String lemma : synset.lemmas()) {
      if (!lemmas.contains(lemma)
          && spellings.contains(american(lemma))
          && FORM.matcher(lemma).matches()
          && !excluded.holds(text(lemma))) {
        lemmas.add(lemma);
      }
    }
    lemmas.sort(Comparator.comparing(lemma -> -wordNet.use(lemma, key).count()));
    Set<String> forms = new LinkedHashSet<>();
    lemmas.forEach(lemma -> forms.add(text(lemma)));
    for (Synset.Relation relation : synset.relations()) {
      if (isDeed(synset, relation)
          && lemmas.contains(synset.lemmas().get(relation.from() - 1))
          && isUsual(target(relation), relation.target())) {
        forms.add(text(target(relation)));
      }
    }
    return forms;
  }

  /**
   * A word in American spelling, whose counts its British one shares: WordNet's texts are American.
   */
  private static String american(String lemma) {
    return lemma
        .replaceAll("our(?=$|s|ed|ing|er|able|ful|ite|less)", "or")
        .replaceAll("(?<=[a-z]{2})is(?=e$|ed$|er$|ing$|ation$)", "iz")
        .replaceAll("ys(?=e$|ed$|er$|ing$)", "yz")
        .replaceAll("([bt])re$", "$1er")
        .replaceAll("ogue$", "og")
        .replaceAll("ence$", "ense")
        .replace("ll", "l")
        .replaceAll("ae|oe", "e");
  }

  /** Whether a relation leads from a verb to its noun or back. */
  private boolean isDeed(Synset from, Synset.Relation relation) {
    Synset to = wordNet.synset(relation.target());
    if (!relation.symbol().equals("+") || to == null) {
      return false;
    }
    return switch (from.partOfSpeech()) {
      case VERB -> to.partOfSpeech() == PartOfSpeech.NOUN && DEEDS.contains(to.topic());
      case NOUN -> to.partOfSpeech() == PartOfSpeech.VERB && DEEDS.contains(from.topic());
      case ADJECTIVE -> false;
    };
  }

  /**
   * Whether a word that is met stands for the synset often enough. Readers of the table know stems,
   * not parts of speech: "husband" is no usual word for "economize".
   */
  private boolean isUsual(String lemma, String key) {
    if (!FORM.matcher(lemma).matches() || excluded.holds(text(lemma))) {
      return false;
    }
    boolean only = wordNet.senses(lemma, key) == 1;
    Use use = wordNet.use(lemma, key);
    if (!only && (use.count() == 0 || use.rank() > 2)) {
      return false;
    }
    return USUAL * countWithDerived(lemma, key)
        >= mostOfStem.getOrDefault(SenseRow.stems(text(lemma)), 0);
  }

  /** Whether WordNet calls a word slang, an insult, out of use and so on. */
  private boolean isMarked(String lemma, Synset synset) {
    return synset.relations().stream()
        .anyMatch(
            relation ->
                relation.symbol().equals(";u")
                    && (relation.from() == 0
                        || synset.lemmas().get(relation.from() - 1).equals(lemma))
                    && MARKS.contains(wordNet.known(relation.target()).lemmas().get(0)));
  }

  /** How often a sense was met, as this word or as one of its stem that is derived from it. */
  private int countWithDerived(String lemma, String key) {
    String stem = SenseRow.stems(text(lemma));
    Set<Member> seen = new HashSet<>();
    Deque<Member> open = new ArrayDeque<>(List.of(new Member(lemma, key)));
    int most = 1;
    while (!open.isEmpty()) {
      Member member = open.pop();
      Synset synset = wordNet.synset(member.key());
      if (synset != null && SenseRow.stems(text(member.lemma())).equals(stem) && seen.add(member)) {
        most = Math.max(most, wordNet.use(member.lemma(), member.key()).count());
        for (Synset.Relation relation : synset.relations()) {
          if (SAME_WORD.contains(relation.symbol())
              && synset.lemmas().get(relation.from() - 1).equals(member.lemma())
              && wordNet.synset(relation.target()) != null) {
            open.push(new Member(target(relation), relation.target()));
          }
        }
      }
    }
    return most;
  }

  private record Member(String lemma, String key) {}

  private boolean hasOpposites(Collection<String> forms) {
    return forms.stream()
        .anyMatch(
            form ->
                antonyms.getOrDefault(form.replace(' ', '_'), Set.of()).stream()
                    .anyMatch(opposite -> forms.contains(text(opposite))));
  }

  private String target(Synset.Relation relation) {
    return wordNet.known(relation.target()).lemmas().get(relation.to() - 1);
  }

  private static String text(String lemma) {
    return lemma.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** Leaves out what another row tells as well. */
  private static List<SenseRow> withoutParts(List<SenseRow> rows) {
    Map<String, List<SenseRow>> kept = new HashMap<>();
    List<SenseRow> whole = new ArrayList<>();
    List<SenseRow> longestFirst = new ArrayList<>(rows);
    longestFirst.sort(
        Comparator.<SenseRow>comparingInt(row -> -row.stems().size())
            .thenComparingInt(row -> String.join("|", row.forms()).length()));
    for (SenseRow row : longestFirst) {
      String first = row.stems().iterator().next();
      if (kept.getOrDefault(first, List.of()).stream()
          .noneMatch(other -> other.stems().containsAll(row.stems()))) {
        whole.add(row);
        row.stems().forEach(stem -> kept.computeIfAbsent(stem, s -> new ArrayList<>()).add(row));
      }
    }
    return whole;
  }

  private static List<SenseRow> sorted(List<SenseRow> rows) {
    rows.sort(
        Comparator.comparing(SenseRow::partOfSpeech)
            .thenComparing(row -> String.join("|", row.forms())));
    return rows;
  }
}
