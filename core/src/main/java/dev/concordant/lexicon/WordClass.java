package dev.concordant.lexicon;

/** A closed class of single words by which a rule tells what stands beside a figure. */
public enum WordClass {
  /** "beat", "aggregate": a match or a vote, so that "3-2" is its score. */
  CONTEST,
  /** "expected", "sold", "born": each day other ones, so that "every day" makes a rate. */
  FLOW,
  /** "mother": kin, whose age may follow between commas. */
  KIN,
  /** "she", "suspect": whose age "is 54" tells. */
  PERSON,
  /** "victims": whose ages "were 19 and 23" tells. */
  PERSONS,
  /** "a boy of seven". */
  AGED_PERSON,
  /** "driver", "mayor": a noun of persons, whose age "the driver is 54" tells. */
  ROLE,
  /** "a spry 75": said of the old and the young. */
  LIVELY,
  /** "children under 15": whose ages have a bound. */
  AGE_GROUP,
  /** "one person": what is counted where "one" is a number. */
  COUNTED_ONE,
  /** "first", "one", "both": what may tell a figure in passing. */
  PASSING,
  /** "made", "grossed": after which money is what came in. */
  TAKING,
  /** "first half", "one day": nouns of which "first" and "one" count nothing. */
  NUMBERED_PART,
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
  /** "hand over": after which "over" is no bound. */
  VERB_WITH_OVER,
  /** "leaves at 17.15": what happens at a time of day. */
  TIMED,
  /** "backed": what those do who answer yes. */
  ANSWER_YES,
  /** "against": what those are who answer no. */
  ANSWER_NO,
  /** "undecided": what those are who answer neither yes nor no. */
  ANSWER_UNSURE,
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
  /** "interest", "inflation": moves by points that are of a percentage. */
  RATE,
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
  CASUALTY,
  /** "first-half profit": what makes a half one of a year, not of a match. */
  ACCOUNTS,
  /** "Published:": says that the day of publication follows. */
  STAMP_LABEL,
  /** "budget": near it, a year written over two ("2026-27") is one of accounts. */
  BUDGET,
  /** "Congress": near it, a fiscal year is that of the United States. */
  FEDERAL,
  /** "figures for November": which lie behind, whatever the verb. */
  STATISTICS,
  /** "ran", "margin": near it, "1:40" is how long something took. */
  RUN,
  /** "1500 people": what makes four digits before it an amount, not a year. */
  AFTER_AMOUNT,
  /** "may", "march": a month whose name is also another word or a person's. */
  OTHER_MONTH,
  /** "Bloody Sunday": with it, a weekday is a name. */
  NAMED_DAY,
  /** "another", "several": may open a length of time, though no number tells it. */
  UNNUMBERED
}
