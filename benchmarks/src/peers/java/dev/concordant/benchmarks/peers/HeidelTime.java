package dev.concordant.benchmarks.peers;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import dev.concordant.benchmarks.Extractor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.LogManager;

/**
 * HeidelTime's dates and times in news, with its own tokenizer: TreeTagger, which it is made for,
 * is a program of its own that Java would have to start.
 */
public final class HeidelTime implements Extractor {

  private final HeidelTimeStandalone heidelTime;

  /** Loads its rules. */
  public HeidelTime() {
    Properties settings = new Properties();
    for (String kind : new String[] {"Date", "Duration", "Set", "Time"}) {
      settings.setProperty("consider" + kind, "true");
    }
    settings.setProperty("typeSystemHome", "desc/type/HeidelTime_TypeSystem.xml");
    settings.setProperty("typeSystemHome_DKPro", "desc/type/DKPro_TypeSystem.xml");
    settings.setProperty("uimaVarDate", "Date");
    settings.setProperty("uimaVarDuration", "Duration");
    settings.setProperty("uimaVarLanguage", "Language");
    settings.setProperty("uimaVarSet", "Set");
    settings.setProperty("uimaVarTime", "Time");
    settings.setProperty("uimaVarTypeToProcess", "Type");
    settings.setProperty("uimaVarConvertDurations", "ConvertDurations");
    Config.setProps(settings);
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    heidelTime =
        new HeidelTimeStandalone(
            Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, null, POSTagger.NO);
  }

  @Override
  public int read(String text, LocalDate published) {
    Date day = Date.from(published.atStartOfDay(ZoneOffset.UTC).toInstant());
    try {
      String marked = heidelTime.process(text, day);
      return marked.split("<TIMEX3 ", -1).length - 1;
    } catch (DocumentCreationTimeMissingException e) {
      throw new IllegalStateException("the day was given", e);
    }
  }
}
