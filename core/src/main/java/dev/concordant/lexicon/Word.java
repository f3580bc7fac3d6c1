package dev.concordant.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A word, number sign or punctuation mark that some table knows. One instance stands for one
 * case-folded form in one {@link Lexicon}, so words compare by identity.
 */
public final class Word {

  private final String text;
  private final int hash;
  private int starts;
  private long classes;
  private int calendarTypes;
  private boolean standsAlone;
  private @Nullable String lemma;
  private Phrases.@Nullable Branch forwards;
  private Phrases.@Nullable Branch backwards;

  Word(String text, int hash) {
    this.text = text;
    this.hash = hash;
  }

  /** The form, in lower case. */
  public String text() {
    return text;
  }

  /** Whether a phrase of the table with this bit begins with the word. */
  boolean starts(int tableBit) {
    return (starts & tableBit) != 0;
  }

  /** A set of bits, one for each table that has a phrase that begins with the word. */
  int tables() {
    return starts;
  }

  /** Whether a phrase of one of the tables begins with the word, or it is of one of the classes. */
  boolean opens(int tableBits, long classBits) {
    return (starts & tableBits) != 0 || (classes & classBits) != 0;
  }

  void markStart(int tableBit) {
    starts |= tableBit;
  }

  boolean isOf(WordClass wordClass) {
    return (classes & 1L << wordClass.ordinal()) != 0;
  }

  void markClass(WordClass wordClass) {
    classes |= 1L << wordClass.ordinal();
  }

  /** Whether a phrase of the calendar of this type begins with the word. */
  boolean opens(CalendarWord.Type type) {
    return (calendarTypes & 1 << type.ordinal()) != 0;
  }

  /** Whether a phrase of the calendar of one of these types begins with the word. */
  boolean opensAny(int types) {
    return (calendarTypes & types) != 0;
  }

  /** Whether the word may be a date alone, or the first word of a name of one. */
  boolean standsAlone() {
    return standsAlone;
  }

  void markOpening(CalendarWord.Type type) {
    calendarTypes |= 1 << type.ordinal();
    standsAlone |= type.standsAlone();
  }

  /** The lemma of an irregular form, or null. */
  @Nullable String lemma() {
    return lemma;
  }

  void markLemma(String form) {
    lemma = form;
  }

  /** Where the phrases go on that begin with the word. */
  Phrases.@Nullable Branch forwards() {
    return forwards;
  }

  void addForwards(Phrases.Branch branch) {
    forwards = branch;
  }

  /** Where the phrases go on, from back to front, that end with the word. */
  Phrases.@Nullable Branch backwards() {
    return backwards;
  }

  void addBackwards(Phrases.Branch branch) {
    backwards = branch;
  }

  int hash() {
    return hash;
  }

  @Override
  public String toString() {
    return text;
  }
}
