package news.parallax.frame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a calibration into the text of a codebook file, which otherwise stays as it is. */
public final class CalibrationSection {
  private static final String FIRST_LINE =
      "# Learned by `parallax calibrate`; nothing below this line is written by hand.";
  private static final String KEY = "calibration:";

  private CalibrationSection() {}

  /**
   * Where a calibration comes from.
   *
   * @param coded name of the coded file
   * @param sha256 of the coded file
   */
  public record Origin(String coded, String sha256, int texts, long seed) {}

  /**
   * Puts the calibration at the end of a codebook, in place of one that is there.
   *
   * @param codebook text of a codebook file
   * @return the same text for the same arguments on every machine
   */
  public static String append(String codebook, Calibration calibration, Origin origin) {
    StringBuilder out = new StringBuilder(withoutCalibration(codebook));
    line(out, FIRST_LINE);
    line(out, KEY);
    line(out, "  coded: '" + origin.coded().replace("'", "''") + "'");
    line(out, "  sha256: " + origin.sha256());
    line(out, "  texts: " + origin.texts());
    line(out, "  seed: " + origin.seed());
    line(out, "  unit: " + calibration.unit().name().toLowerCase(Locale.ROOT));
    line(out, "  choice: " + calibration.choice().name().toLowerCase(Locale.ROOT));
    Calibration.Embedding embedding = calibration.embedding();
    if (embedding != null) {
      line(
          out,
          "  embeddings: {name: "
              + embedding.name()
              + ", fingerprint: "
              + embedding.fingerprint()
              + "}");
    }
    line(out, "  frames:");
    for (Calibration.Model model : calibration.models()) {
      line(
          out,
          "    - {id: "
              + model.frameId()
              + ", bias: "
              + number(model.bias())
              + ", threshold: "
              + number(model.threshold())
              + ", cues: ["
              + numbers(model.cueWeights(), ", ")
              + (model.vectorWeights().isEmpty()
                  ? ""
                  : "], vector: [" + numbers(model.vectorWeights(), ", "))
              + "]}");
    }
    line(out, "  # rarity, one weight for each frame above, term");
    line(out, "  terms: |");
    for (Calibration.Term term : calibration.terms()) {
      line(
          out,
          "    "
              + number(term.rarity())
              + " "
              + numbers(term.weights(), " ")
              + " "
              + term.pattern());
    }
    return out.toString();
  }

  private static String withoutCalibration(String codebook) {
    StringBuilder kept = new StringBuilder();
    for (String line : codebook.split("(?<=\n)", -1)) {
      if (line.startsWith(FIRST_LINE) || line.startsWith(KEY)) {
        break;
      }
      kept.append(line);
    }
    String text = kept.toString().stripTrailing();
    return text + "\n\n";
  }

  private static void line(StringBuilder out, String line) {
    out.append(line).append('\n');
  }

  private static String numbers(List<Double> values, String between) {
    return values.stream().map(CalibrationSection::number).collect(Collectors.joining(between));
  }

  private static String number(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
