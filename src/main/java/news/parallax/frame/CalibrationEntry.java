package news.parallax.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.frame.vector.Embedders;
import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads the calibration of a codebook file; docs/calibrate.md describes its form. */
final class CalibrationEntry {
  private static final Set<String> KEYS =
      Set.of("coded", "sha256", "texts", "seed", "unit", "choice", "embeddings", "frames", "terms");
  private static final double MOST = 1e6;
  private static final double CERTAIN = 1e-9;

  private CalibrationEntry() {}

  static Calibration read(YamlValue at, List<Frame> frames) {
    CodebookFields fields = new CodebookFields(at, KEYS);
    SentenceEmbedder embedder = fields.has("embeddings") ? embedder(fields) : null;
    List<Calibration.Model> models = new ArrayList<>();
    for (YamlValue model : fields.list("frames", "must give at least one frame")) {
      models.add(model(model, frames, embedder));
    }
    return new Calibration(
        oneOf(Calibration.Unit.values(), fields, "unit"),
        oneOf(Calibration.Choice.values(), fields, "choice"),
        embedder == null
            ? null
            : new Calibration.Embedding(embedder.name(), embedder.fingerprint()),
        terms(fields, models.size()),
        models);
  }

  /** The embedder that was learned with; null, with a problem noted, if it is not here. */
  private static @Nullable SentenceEmbedder embedder(CodebookFields fields) {
    CodebookFields embeddings =
        new CodebookFields(fields.value("embeddings"), Set.of("name", "fingerprint"));
    String name = embeddings.text("name");
    String fingerprint = embeddings.text("fingerprint");
    SentenceEmbedder embedder = Embedders.get(name);
    if (embedder == null) {
      fields.value("embeddings").problem(Embedders.missing(name));
    } else if (!embedder.fingerprint().equals(fingerprint)) {
      fields
          .value("embeddings")
          .problem(
              "the embeddings '"
                  + name
                  + "' have changed since ("
                  + embedder.fingerprint()
                  + " now): calibrate the codebook again");
    }
    return embedder;
  }

  private static <E extends Enum<E>> E oneOf(E[] values, CodebookFields fields, String key) {
    String text = fields.text(key);
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
        return value;
      }
    }
    fields
        .value(key)
        .problem("expected one of " + Arrays.toString(values).toLowerCase(Locale.ROOT));
    return values[0];
  }

  private static Calibration.Model model(
      YamlValue at, List<Frame> frames, @Nullable SentenceEmbedder embedder) {
    CodebookFields fields =
        new CodebookFields(at, Set.of("id", "bias", "threshold", "cues", "vector"));
    String id = fields.id();
    if (frames.stream().noneMatch(frame -> frame.id().equals(id))) {
      at.problem("frame '" + id + "' is not in this codebook; calibrate it again");
    }
    List<Double> cueWeights =
        fields.optionalList("cues").stream().map(value -> value.number(-MOST, MOST)).toList();
    if (cueWeights.size() != frames.size()) {
      at.problem(
          "'cues' must give one weight for each of the "
              + frames.size()
              + " frames; the frames have changed: calibrate the codebook again");
    }
    List<Double> vectorWeights =
        fields.optionalList("vector").stream().map(value -> value.number(-MOST, MOST)).toList();
    if (embedder != null && vectorWeights.size() != embedder.dimensions()) {
      at.problem(
          "'vector' must give " + embedder.dimensions() + " numbers; calibrate the codebook again");
    }
    return new Calibration.Model(
        id,
        fields.number("bias", -MOST, MOST, 0),
        fields.number("threshold", CERTAIN, 1 - CERTAIN, 0.5),
        cueWeights,
        embedder == null ? List.of() : vectorWeights);
  }

  /** The terms: one a line, its rarity, its weight for each model, and itself. */
  private static List<Calibration.Term> terms(CodebookFields fields, int models) {
    List<Calibration.Term> terms = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    String[] lines = fields.optionalText("terms").split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank()) {
        continue;
      }
      String[] parts = lines[i].strip().split(" ", models + 2);
      Calibration.Term term = term(parts, models);
      if (term == null || !seen.add(term.pattern())) {
        fields
            .value("terms")
            .problem("term " + (i + 1) + " is damaged: '" + lines[i] + "'; calibrate again");
        return terms;
      }
      terms.add(term);
    }
    return terms;
  }

  private static Calibration.@Nullable Term term(String[] parts, int models) {
    if (parts.length != models + 2 || parts[models + 1].split(" ", -1).length > 2) {
      return null;
    }
    try {
      List<Double> weights = new ArrayList<>();
      for (int m = 1; m <= models; m++) {
        weights.add(Double.valueOf(parts[m]));
      }
      return new Calibration.Term(parts[models + 1], Double.parseDouble(parts[0]), weights);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
