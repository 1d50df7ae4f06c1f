package news.parallax.frame.loaded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Section;
import news.parallax.frame.vector.WordVectors;
import news.parallax.text.Document;
import news.parallax.text.LearnedFile;

/**
 * Finds the words of a text that judge where a neutral word would do. It says which words, in which
 * sentence, and how sure; it says nothing about the text or its outlet as a whole. Threads may
 * share one.
 */
public final class LoadedWords {
  private static final double STEPS = 1e4;

  private final LoadedModel model;
  private final LoadedScorer scorer;

  private static final class Shipped {
    static final LoadedWords WORDS = read();

    private static LoadedWords read() {
      try (InputStream in = LearnedFile.open(LoadedWords.class, "loaded-words.model")) {
        return new LoadedWords(
            LoadedModel.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))),
            WordVectors.shipped());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public LoadedWords(LoadedModel model, WordVectors vectors) {
    this.model = model;
    this.scorer = new LoadedScorer(model, vectors);
  }

  /** By the model that comes with Parallax, read when first asked for. */
  public static LoadedWords shipped() {
    return Shipped.WORDS;
  }

  /** The loaded words of all sentences outside section {@code METADATA}, in reading order. */
  public List<LoadedWord> find(Document document) {
    List<LoadedWord> found = new ArrayList<>();
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() != Section.METADATA) {
        for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
          find(document, s, found);
        }
      }
    }
    return found;
  }

  private void find(Document document, int index, List<LoadedWord> found) {
    Document.Sentence sentence = document.sentences().get(index);
    List<WordReading.Word> words = WordReading.of(document, sentence);
    LoadedScorer.Form[] forms = scorer.forms(words);
    double[] logOdds = scorer.words(words, forms);
    double ofSentence = scorer.sentence(forms, logOdds);
    for (int w = 0; w < logOdds.length; w++) {
      double whole = logOdds[w] + model.share() * ofSentence;
      if (whole < model.threshold() || !words.get(w).is(WordReading.WORD)) {
        continue;
      }
      String kind = Judging.shipped().kind(words, w, WordKinds.shipped().of(words.get(w).form()));
      if (!kind.equals(WordKinds.OTHER)) {
        found.add(
            new LoadedWord(
                words.get(w).span(),
                kind,
                rounded(logOdds[w]),
                rounded(LoadedScorer.probability(whole)),
                rounded(LoadedScorer.probability(ofSentence))));
      }
    }
  }

  /**
   * The probability that readers would call a sentence loaded; 0.5 and more: they would.
   *
   * @param words of the sentence
   */
  public double probability(List<WordReading.Word> words) {
    LoadedScorer.Form[] forms = scorer.forms(words);
    double logOdds = scorer.sentence(forms, scorer.words(words, forms));
    return rounded(LoadedScorer.probability(logOdds));
  }

  private static double rounded(double value) {
    return Math.rint(value * STEPS) / STEPS;
  }
}
