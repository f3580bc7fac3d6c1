package dev.concordant.lexicon;

/** A closed class of single words by which a rule tells what stands beside a figure. */
public enum WordClass {
  /** "beat", "aggregate": a match or a vote, so that "3-2" is its score. */
  CONTEST,
  /** "mother": kin, whose age may follow between commas. */
  KIN,
  /** "she", "suspect": whose age "is 54" tells. */
  PERSON,
  /** "a boy of seven". */
  AGED_PERSON,
  /** "children under 15": whose ages have a bound. */
  AGE_GROUP,
  /** "one person": what is counted where "one" is a number. */
  COUNTED_ONE,
  /** "two more hours": what may stand between a figure and its unit. */
  UNIT_MODIFIER,
  /** "five times higher": after "times" a multiple, not a number of times. */
  COMPARISON,
  /** "one in five years": no share. */
  SPAN_OF_TRIES,
  /** "the second half": a half that is no share. */
  NUMBERED_HALF,
  /** "half brother": a half that is no share. */
  HALF_COMPOUND,
  /** "a stone", "a foot": after the article a thing rather than a unit. */
  THING_NOT_UNIT,
  /** "for over five years": what "over" follows where it bounds a length of time. */
  BEFORE_LENGTH,
  /** "weighed": after it, pounds are no money. */
  WEIGHING,
  /** "a third more". */
  COMPARATIVE,
  /** "index": has points that are no percentage points. */
  INDEX,
  /** "$5 a head": what is sold or counted one by one. */
  EACH,
  /** "revised", "moved": a change without a direction, so that "from … to" is no range. */
  CHANGE,
  /** "Mr.", "Jan.": the full stop after it ends no sentence. */
  ABBREVIATION,
  /** "people", "men": a plural without -s. */
  PLURAL,
  /** "sports clubs": a plural that may stand before the noun that is counted. */
  PLURAL_MODIFIER,
  /** "three more", "10 others": no noun that is counted. */
  QUANTIFIER,
  /** "seven of the nine": what stands between "of" and a number or noun. */
  DETERMINER,
  /** "a half-point cut": what moves by points of a percentage. */
  RATE_MOVE,
  /** "a loss of": after it, brackets around a figure make it no smaller. */
  LOSS,
  /** "deep", "a sprint": near it, "m" is for metres. */
  EXTENT,
  /** "viewers", "sales": after it, "m" is for millions. */
  MANY,
  /** "aftershock": has a strength, which may be told without its unit. */
  TREMOR,
  /** "Road": makes the number and the names before it an address. */
  STREET,
  /** "12 dead": people that an adjective alone names. */
  CASUALTY
}
