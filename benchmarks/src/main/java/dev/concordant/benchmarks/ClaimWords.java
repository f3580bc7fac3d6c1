package dev.concordant.benchmarks;

import dev.concordant.language.English;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.mention.MentionFinder;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of the sentences that hold a mention, which is one word: what is tagged. */
final class ClaimWords {

  private ClaimWords() {}

  /** For each of some texts, its sentences that hold a mention. */
  static List<List<String[]>> of(
      List<Source> texts, Lexicon lexicon, MentionFinder finder, English english) {
    List<List<String[]>> words = new ArrayList<>();
    for (Source text : texts) {
      List<Span> mentions =
          finder.find(text).mentions().stream().map(mention -> mention.span()).toList();
      List<Span> sentences =
          english.sentences(
              text.text(), mentions, word -> lexicon.isOf(word, WordClass.ABBREVIATION));
      words.add(of(lexicon.tokens(text.text()), mentions, sentences));
    }
    return words;
  }

  private static List<String[]> of(Tokens tokens, List<Span> mentions, List<Span> sentences) {
    List<String[]> words = new ArrayList<>();
    for (Span sentence : sentences) {
      List<Span> inside = mentions.stream().filter(sentence::overlaps).toList();
      if (!inside.isEmpty()) {
        words.add(words(tokens, inside, sentence));
      }
    }
    return words;
  }

  private static String[] words(Tokens tokens, List<Span> mentions, Span sentence) {
    List<String> words = new ArrayList<>();
    int m = 0;
    for (int t = tokens.at(sentence.start());
        t < tokens.size() && tokens.start(t) < sentence.end();
        t++) {
      while (m < mentions.size() && mentions.get(m).end() <= tokens.start(t)) {
        words.add("12");
        m++;
      }
      if (m == mentions.size() || tokens.end(t) <= mentions.get(m).start()) {
        words.add(tokens.text(t));
      }
    }
    return words.toArray(new String[0]);
  }
}
