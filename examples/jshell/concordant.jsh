// A prompt with Concordant at hand:
//
//   jshell --class-path examples/target/concordant-examples.jar examples/jshell/concordant.jsh
//
// Then: claims("..."), compare(a, b), check(draft, evidence), audit("..."), explain("..."), show(x), html(report)

import static dev.concordant.examples.Notebook.*
import dev.concordant.Concordant
import dev.concordant.alignment.*
import dev.concordant.claim.*
import dev.concordant.finding.*
import dev.concordant.report.*
import dev.concordant.source.*
import dev.concordant.value.*
import java.time.LocalDate
