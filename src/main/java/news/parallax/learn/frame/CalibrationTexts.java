package news.parallax.learn.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.article.Span;
import news.parallax.evaluate.CodedText;
import news.parallax.frame.ArticleFrame;
import news.parallax.frame.Assignment;
import news.parallax.frame.Codebook;
import news.parallax.frame.FeatureReader;
import news.parallax.frame.LexiconFrameAssigner;
import news.parallax.frame.Terms;
import news.parallax.frame.TextFeatures;
import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.learn.Learner.Example;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import org.jspecify.annotations.Nullable;

/** The coded texts of a calibration, read: what the learner sees of them. */
final class CalibrationTexts {
  private final Codebook codebook;
  private final CodedData data;
  private final List<Document> documents;
  private final List<String> terms;

  CalibrationTexts(Codebook codebook, CodedData data) {
    this.codebook = codebook;
    this.data = data;
    Segmenter segmenter = new Segmenter();
    this.documents =
        data.texts().stream()
            .map(text -> segmenter.segment(text.body().text(), text.body().headlineEnd()))
            .toList();
    this.terms = terms(documents);
  }

  /** The terms that stand in two texts or more. */
  List<String> terms() {
    return terms;
  }

  /** How many sentences are coded together, on average. */
  double sentences() {
    return IntStream.range(0, documents.size())
        .map(i -> coded(i) < 0 ? documents.get(i).sentences().size() : 1)
        .average()
        .orElse(0);
  }

  /** Whether what is coded are sentences that stand among others. */
  boolean isOfSentences() {
    return IntStream.range(0, documents.size()).allMatch(i -> coded(i) >= 0);
  }

  /** The sentence of a text that is coded; -1 if the text is. */
  private int coded(int i) {
    Span coded = data.texts().get(i).body().coded();
    return coded == null ? -1 : documents.get(i).sentenceAt((coded.start() + coded.end()) / 2);
  }

  private static List<String> terms(List<Document> documents) {
    Map<String, Integer> texts = new TreeMap<>();
    documents.forEach(d -> Terms.of(d).forEach(term -> texts.merge(term, 1, Integer::sum)));
    return texts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * What to learn from.
   *
   * @param embedder makes vectors of the texts; null: no vectors
   */
  List<Example> examples(@Nullable SentenceEmbedder embedder) {
    FeatureReader reader = new FeatureReader(codebook, terms, embedder);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      CodedText text = data.texts().get(i);
      BitSet labels = labels(data.learnable(), data.frames().get(i));
      List<Double> targets = new ArrayList<>();
      for (int m = 0; m < data.learnable().size(); m++) {
        targets.add(
            CoderShares.target(text, data.learnable().get(m), data.coding(), labels.get(m)));
      }
      TextFeatures features =
          coded(i) < 0 ? reader.read(documents.get(i)) : reader.read(documents.get(i), coded(i));
      examples.add(new Example(text.id(), features, labels, targets));
    }
    return examples;
  }

  private static BitSet labels(List<String> learnable, List<String> frames) {
    BitSet labels = new BitSet();
    frames.stream().mapToInt(learnable::indexOf).filter(m -> m >= 0).forEach(labels::set);
    return labels;
  }

  /** What the cues alone find, for comparison. */
  List<BitSet> byCues() {
    LexiconFrameAssigner assigner = new LexiconFrameAssigner(codebook);
    Codebook plain =
        new Codebook(codebook.id(), codebook.edition(), codebook.frames(), codebook.codings());
    return IntStream.range(0, documents.size())
        .mapToObj(i -> labels(data.learnable(), byCues(i, assigner, plain)))
        .toList();
  }

  private List<String> byCues(int i, LexiconFrameAssigner assigner, Codebook plain) {
    Document document = documents.get(i);
    List<Assignment> all = assigner.assign(document);
    Stream<String> found =
        coded(i) < 0
            ? ArticleFrame.of(plain, all, document.sentences().size()).stream()
                .map(ArticleFrame::frameId)
            : all.stream().filter(a -> a.where().sentence() == coded(i)).map(Assignment::frameId);
    return found
        .filter(data.learnable()::contains)
        .limit(data.single() ? 1 : Long.MAX_VALUE)
        .toList();
  }
}
