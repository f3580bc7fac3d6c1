/** Finds and compares the numeric and temporal claims of English texts. */
module dev.concordant.core {
  requires com.google.common;
  requires org.apache.commons.lang3;
  requires org.apache.opennlp.tools;
  requires static org.jspecify;
  requires static org.opentest4j;

  exports dev.concordant;
  exports dev.concordant.alignment;
  exports dev.concordant.assertions;
  exports dev.concordant.claim;
  exports dev.concordant.finding;
  exports dev.concordant.lexicon;
  exports dev.concordant.mention;
  exports dev.concordant.report;
  exports dev.concordant.source;
  exports dev.concordant.value;
}
