package dev.concordant.examples;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a Markdown page.
 *
 * @param language the word after the fence
 * @param line the number of its first line, from 1
 * @param text its lines, each with a line break
 */
record MarkdownBlock(String language, int line, String text) {

  private static final String FENCE = "```";

  static List<MarkdownBlock> of(List<String> page) {
    List<MarkdownBlock> blocks = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).startsWith(FENCE)) {
        String language = page.get(i).substring(FENCE.length());
        int first = ++i;
        StringBuilder text = new StringBuilder();
        while (!page.get(i).equals(FENCE)) {
          text.append(page.get(i)).append('\n');
          i++;
        }
        blocks.add(new MarkdownBlock(language, first + 1, text.toString()));
      }
    }
    return blocks;
  }

  /** Whether it shows what the block before it prints. */
  boolean isOutput() {
    return language.equals("text") || language.equals("json");
  }
}
