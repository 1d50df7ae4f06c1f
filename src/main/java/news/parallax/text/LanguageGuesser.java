package news.parallax.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Tells the language of a text: English by its function words, any other with OpenNLP's detector,
 * whose model is read at the first use. Threads may share one guesser.
 */
public final class LanguageGuesser {
  static final String UNKNOWN = "und";

  private static final String MODEL = "/langdetect-183.bin";
  private static final String WEIGHTS = "langdetect.model";
  private static final int BUFFER = 1 << 16;
  private static final int FEWEST_LETTERS = 40;
  private static final int SAMPLE = 400;
  private static final double LEAST_CONFIDENCE = 0.02;

  /** Function words that together stand in no other language. */
  private static final WordList ENGLISH = WordList.of("grammar", "only in english");

  private static final int ENOUGH_ENGLISH = 6;

  /** Codes of the model that Java's table of ISO 639-2 does not have. */
  private static final Map<String, String> OTHER_CODES =
      Map.of(
          "cmn", "zh", "pes", "fa", "lvs", "lv", "ekk", "et", "zlm", "ms", "azj", "az", "als",
          "sq");

  private static final Map<String, String> SHORT_CODES = shortCodes();

  /**
   * ISO 639-1 code of the language, or of ISO 639-3 if it has none; {@value #UNKNOWN} if unsure.
   */
  public String guess(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    if (sample.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return UNKNOWN;
    }
    if (isEnglish(sample)) {
      return "en";
    }
    Language best = Detector.SHIPPED.predictLanguage(sample);
    return best.getConfidence() < LEAST_CONFIDENCE
        ? UNKNOWN
        : SHORT_CODES.getOrDefault(best.getLang(), best.getLang());
  }

  /** English, by far the most frequent, is told without the model, which takes its time. */
  private static boolean isEnglish(String sample) {
    Set<String> found = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= sample.length(); i++) {
      if (i == sample.length() || !Character.isLetter(sample.charAt(i))) {
        if (i - start >= 2 && i - start <= 5) {
          String word = sample.substring(start, i);
          if (ENGLISH.contains(word) && found.add(word) && found.size() == ENOUGH_ENGLISH) {
            return true;
          }
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** The detector, made at its first use and then for all. */
  private static final class Detector {
    private static final LanguageDetectorME SHIPPED = load();

    private static LanguageDetectorME load() {
      try (InputStream in = LanguageGuesser.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("The class path lacks the model " + MODEL);
        }
        ZipInputStream zip = new ZipInputStream(in);
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && !entry.getName().equals(WEIGHTS)) {
          entry = zip.getNextEntry();
        }
        if (entry == null) {
          throw new IllegalStateException("The model " + MODEL + " lacks " + WEIGHTS);
        }
        return new LanguageDetectorME(
            new LanguageDetectorModel(weights(zip), Map.of(), new LanguageDetectorFactory()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** OpenNLP's own way unpacks the millions of numbers one by one: half as much time again. */
    private static MaxentModel weights(InputStream in) throws IOException {
      return new GenericModelReader(new BinaryFileDataReader(new BufferedInputStream(in, BUFFER)))
          .getModel();
    }
  }

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>(OTHER_CODES);
    for (String code : Locale.getISOLanguages()) {
      codes.putIfAbsent(new Locale(code).getISO3Language(), code);
    }
    return codes;
  }
}
