package dev.concordant.benchmarks.senses;

/** The parts of speech whose senses are read. */
enum PartOfSpeech {
  NOUN("noun", 'n'),
  VERB("verb", 'v'),
  ADJECTIVE("adj", 'a');

  private final String suffix;
  private final char symbol;

  PartOfSpeech(String suffix, char symbol) {
    this.suffix = suffix;
    this.symbol = symbol;
  }

  /** The file of the synsets. */
  String file() {
    return "data." + suffix;
  }

  char symbol() {
    return symbol;
  }
}
