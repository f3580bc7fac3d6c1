package dev.concordant.mention;

import dev.concordant.lexicon.Tense;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a time expression counts from, at the place where it stands. */
interface Anchors {

  /** The day of publication, or null if it is not known. */
  @Nullable LocalDate published();

  /** The tense of the clause, or null if nothing tells it. */
  @Nullable Tense tense();

  /** The period told last that is no coarser than a grain, or null. */
  @Nullable Moment told(Grain coarsest);

  /** The period of just this grain that was told last, however long before, or null. */
  @Nullable Moment last(Grain grain);

  /** The day that a bare time of day falls on, or null. */
  @Nullable Moment day();
}
