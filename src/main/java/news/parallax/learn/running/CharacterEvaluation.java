package news.parallax.learn.running;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.evaluate.EvaluationResult;
import news.parallax.evaluate.JsonLines;
import news.parallax.evaluate.PredictionLines;
import news.parallax.evaluate.ScoreTable;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterFinder;
import news.parallax.frame.character.CharacterModel;
import news.parallax.yaml.Problems;
import org.jspecify.annotations.Nullable;

/** Scores who is found cast as hero, villain or victim in coded blocks of running text. */
public final class CharacterEvaluation {
  private CharacterEvaluation() {}

  /**
   * What models are learned from, and where one of all of it goes.
   *
   * @param folded whether models that did not see the fold they are scored on, probabilities and
   *     thresholds included, are scored in place of the model that comes with Parallax
   * @param more coded blocks that all these models learn from, and that are not scored
   * @param model where a model of all blocks is written; null: nowhere
   */
  public record Learning(boolean folded, @Nullable Path more, @Nullable Path model) {}

  /**
   * Scores a model, and learns one if wished.
   *
   * @param predictions a line is written for each casting found
   * @throws IOException if a file cannot be read or written
   */
  public static EvaluationResult run(Path gold, Path predictions, Learning learning)
      throws IOException {
    Problems problems = new Problems();
    List<JsonLines.Line> lines = JsonLines.read(gold, problems);
    if (!lines.isEmpty() && ArticleCharacters.isArticle(lines.get(0).object())) {
      return ofArticles(lines, predictions, problems);
    }
    List<CharacterText> texts = texts(lines, problems);
    Map<Integer, CharacterModel> models = models(texts, learning, problems);
    CharacterScores all = new CharacterScores();
    CharacterScores sure = new CharacterScores();
    try (PredictionLines out = new PredictionLines(predictions)) {
      for (CharacterText text : texts) {
        CharacterFinder finder = new CharacterFinder(models.get(text.block().fold()));
        List<Casting> found = inCoded(text, finder.find(text.reading()));
        all.add(text, found);
        sure.add(text, found.stream().filter(Casting::sure).toList());
        for (Casting casting : found) {
          write(text.block().id(), casting, out);
        }
      }
    }
    return joined(all.result("", problems.messages()), sure.result("sure ", List.of()));
  }

  /** The model of each fold; none where the one that comes with Parallax is scored. */
  private static Map<Integer, CharacterModel> models(
      List<CharacterText> texts, Learning learning, Problems problems) throws IOException {
    if (!learning.folded() && learning.model() == null) {
      return Map.of();
    }
    List<CharacterText> more =
        learning.more() == null
            ? List.of()
            : texts(JsonLines.read(learning.more(), problems), problems);
    CharacterCalibration calibration = CharacterCalibration.heldOut(texts, more);
    if (learning.model() != null) {
      problems.throwIfAny();
      List<CharacterText> all = Stream.concat(texts.stream(), more.stream()).toList();
      try (OutputStream out = Files.newOutputStream(learning.model())) {
        calibration.model(new CharacterTrainer(all).train()).write(out);
      }
    }
    return calibration.folded();
  }

  /**
   * Scores whom the model that comes with Parallax finds cast in whole articles, and which groups.
   */
  private static EvaluationResult ofArticles(
      List<JsonLines.Line> lines, Path predictions, Problems problems) throws IOException {
    CharacterText.Reader reader = new CharacterText.Reader();
    CharacterFinder finder = new CharacterFinder();
    CodedGroups groups = new CodedGroups();
    CharacterScores all = new CharacterScores();
    CharacterScores sure = new CharacterScores();
    CharacterScores byGroup = new CharacterScores();
    try (PredictionLines out = new PredictionLines(predictions)) {
      for (JsonLines.Line line : lines) {
        List<Casting> found = finder.find(reader.article(line.object().path("text").asText()));
        Set<ArticleCharacters.Cast> coded = ArticleCharacters.coded(line.object());
        all.add(coded, ArticleCharacters.found(found));
        sure.add(coded, ArticleCharacters.found(found.stream().filter(Casting::sure).toList()));
        byGroup.add(CodedGroups.coded(line.object()), groups.found(found));
        for (Casting casting : found) {
          write(line.first("id"), casting, out);
        }
      }
    }
    EvaluationResult actors =
        joined(all.result("", problems.messages()), sure.result("sure ", List.of()));
    return joined(actors, byGroup.result("group ", List.of()));
  }

  private static List<CharacterText> texts(List<JsonLines.Line> lines, Problems problems) {
    CharacterText.Reader reader = new CharacterText.Reader();
    List<CharacterText> texts = new ArrayList<>();
    for (JsonLines.Line line : lines) {
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
        .filter(casting -> coded.getOrDefault(casting.who().participant().start(), -1) >= 0)
        .toList();
  }

  private static void write(String id, Casting casting, PredictionLines out) throws IOException {
    out.add(
        "block",
        id,
        "actor",
        casting.who().actor(),
        "role",
        casting.role().name(),
        "start",
        casting.who().participant().start(),
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
