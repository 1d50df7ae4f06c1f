package news.parallax.learn.running;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.evaluate.JsonLines;
import news.parallax.evaluate.PredictionLines;
import news.parallax.evaluate.ScoreTable;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterFinder;
import news.parallax.frame.character.CharacterModel;
import news.parallax.yaml.Problems;

/** Scores who is found cast as hero, villain or victim in coded blocks of running text. */
public final class CharacterEvaluation {
  private CharacterEvaluation() {}

  /**
   * Scores the model that comes with Parallax or, folded, models that did not see the fold they are
   * scored on, probabilities and thresholds included.
   *
   * @param predictions a line is written for each casting found
   * @throws IOException if a file cannot be read or written
   */
  public static EvaluationResult run(Path gold, Path predictions, boolean folded)
      throws IOException {
    Problems problems = new Problems();
    List<CharacterText> texts = read(gold, problems);
    Map<Integer, CharacterModel> models =
        folded ? CharacterCalibration.heldOut(texts).folded() : Map.of();
    CharacterScores all = new CharacterScores();
    CharacterScores sure = new CharacterScores();
    try (PredictionLines out = new PredictionLines(predictions)) {
      for (CharacterText text : texts) {
        CharacterFinder finder = new CharacterFinder(models.get(text.block().fold()));
        List<Casting> found = inCoded(text, finder.find(text.reading()));
        all.add(text, found);
        sure.add(text, found.stream().filter(Casting::sure).toList());
        for (Casting casting : found) {
          write(text, casting, out);
        }
      }
    }
    return joined(all.result("", problems.messages()), sure.result("sure ", List.of()));
  }

  /**
   * Learns from all blocks and writes the model.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void train(Path gold, Path model) throws IOException {
    Problems problems = new Problems();
    List<CharacterText> texts = read(gold, problems);
    problems.throwIfAny();
    try (OutputStream out = Files.newOutputStream(model)) {
      CharacterCalibration.heldOut(texts).model(new CharacterTrainer(texts).train()).write(out);
    }
  }

  private static List<CharacterText> read(Path gold, Problems problems) throws IOException {
    CharacterText.Reader reader = new CharacterText.Reader();
    List<CharacterText> texts = new ArrayList<>();
    for (JsonLines.Line line : JsonLines.read(gold, problems)) {
      if (line.object().path("sentences").isArray() && line.object().path("roles").isArray()) {
        texts.add(reader.read(line.object()));
      } else {
        problems.add(line.at(), "expected {\"sentences\": […], \"roles\": […]}");
      }
    }
    return texts;
  }

  /** Those in coded sentences: the headline is read but not coded. */
  static List<Casting> inCoded(CharacterText text, List<Casting> castings) {
    Map<Integer, Integer> coded = new TreeMap<>();
    for (int i = 0; i < text.coded().size(); i++) {
      coded.put(text.reading().appearances().get(i).span().start(), text.coded().get(i));
    }
    return castings.stream()
        .filter(casting -> coded.getOrDefault(casting.participant().start(), -1) >= 0)
        .toList();
  }

  private static void write(CharacterText text, Casting casting, PredictionLines out)
      throws IOException {
    out.add(
        "block",
        text.block().id(),
        "actor",
        casting.actor(),
        "role",
        casting.role().name(),
        "start",
        casting.participant().start(),
        "confidence",
        casting.confidence(),
        "sure",
        casting.sure());
  }

  private static EvaluationResult joined(EvaluationResult one, EvaluationResult two) {
    List<String> lines = new ArrayList<>(one.lines());
    lines.addAll(two.lines());
    List<List<String>> rows = new ArrayList<>(one.table().rows());
    rows.addAll(two.table().rows());
    return new EvaluationResult(lines, new ScoreTable(one.table().header(), rows), one.problems());
  }

  /** The folds of some blocks. */
  static SortedSet<Integer> folds(List<CharacterText> texts) {
    SortedSet<Integer> folds = new TreeSet<>();
    texts.forEach(text -> folds.add(text.block().fold()));
    return folds;
  }
}
