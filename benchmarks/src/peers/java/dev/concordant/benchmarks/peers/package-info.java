/** Other libraries that find figures or times, as they are meant to be used, in one thread. */
@NullMarked
package dev.concordant.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
