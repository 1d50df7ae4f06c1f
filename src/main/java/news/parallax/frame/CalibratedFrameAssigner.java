package news.parallax.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.frame.model.FrameModel;
import news.parallax.frame.vector.Embedders;
import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Assigns frames by the models of a {@linkplain Calibration calibrated} codebook, and frames
 * without a model by the model of running text or their cues.
 *
 * <p>Of an article, the sentences in which the words speak at least half as strongly for the frame
 * as in the strongest sentence are its evidence. Score and threshold are probabilities of the unit;
 * the cues are the weightiest terms and cues of the sentence, each with what it adds to the unit's
 * log odds there.
 */
final class CalibratedFrameAssigner implements FrameAssigner {
  private static final Comparator<Assignment> HIGHEST_FIRST =
      Comparator.comparingInt((Assignment one) -> one.where().sentence())
          .thenComparing(Comparator.comparingDouble(Assignment::score).reversed());

  private static final int ALL = -1;

  private final Codebook codebook;
  private final Calibration calibration;
  private final FeatureReader reader;
  private final ModelScorer scorer;
  private final @Nullable FrameAssigner byModel;

  CalibratedFrameAssigner(Codebook codebook, Calibration calibration) {
    this.codebook = codebook;
    this.calibration = calibration;
    this.reader =
        new FeatureReader(
            codebook,
            calibration.terms().stream().map(Calibration.Term::pattern).toList(),
            embedder(calibration));
    this.scorer = new ModelScorer(codebook, calibration);
    this.byModel =
        codebook.model() == null || calibratesAll(codebook, calibration)
            ? null
            : new ModelFrameAssigner(codebook, FrameModel.shipped());
  }

  private static boolean calibratesAll(Codebook codebook, Calibration calibration) {
    return codebook.frames().stream()
        .allMatch(frame -> frame.residual() || calibration.learned(frame.id()));
  }

  private static @Nullable SentenceEmbedder embedder(Calibration calibration) {
    Calibration.Embedding embedding = calibration.embedding();
    if (embedding == null) {
      return null;
    }
    SentenceEmbedder embedder = Embedders.get(embedding.name());
    if (embedder == null) {
      throw new IllegalStateException(Embedders.missing(embedding.name()));
    }
    return embedder;
  }

  @Override
  public List<Assignment> assign(Document document) {
    TextVectors.OfDocument vectors = reader.vectors(document);
    TermHits hits = reader.hits(document);
    List<FrameTally> tallies = reader.tallies(document);
    List<Assignment> assignments = new ArrayList<>();
    if (calibration.unit() == Calibration.Unit.ARTICLE) {
      assign(document, ALL, hits, tallies, vectors, assignments);
    } else {
      assignSentences(document, hits, tallies, vectors, assignments);
    }
    if (byModel != null) {
      byModel.assign(document).stream()
          .filter(assignment -> !calibration.learned(assignment.frameId()))
          .forEach(assignments::add);
    }
    for (FrameTally tally : tallies) {
      if (byModel == null && !calibration.learned(tally.frame().id()) && tally.isAssigned()) {
        assignments.add(tally.assignment(codebook));
      }
    }
    assignments.sort(HIGHEST_FIRST);
    return assignments;
  }

  private void assignSentences(
      Document document,
      TermHits hits,
      List<FrameTally> tallies,
      TextVectors.OfDocument vectors,
      List<Assignment> assignments) {
    bySentence(
        hits, tallies, (s, found, own) -> assign(document, s, found, own, vectors, assignments));
  }

  /** Takes what stands in a sentence. */
  private interface SentenceTaker {
    void take(int sentence, TermHits hits, List<FrameTally> tallies);
  }

  private static void bySentence(TermHits hits, List<FrameTally> tallies, SentenceTaker taker) {
    Map<Integer, TermHits> hitsOf = new TreeMap<>();
    Map<Integer, List<FrameTally>> talliesOf = new LinkedHashMap<>();
    for (int h = 0; h < hits.count(); h++) {
      hits.copy(h, hitsOf.computeIfAbsent(hits.sentence(h), s -> new TermHits()));
    }
    for (FrameTally tally : tallies) {
      talliesOf.computeIfAbsent(tally.sentence(), s -> new ArrayList<>()).add(tally);
      hitsOf.computeIfAbsent(tally.sentence(), s -> new TermHits());
    }
    hitsOf.forEach((s, found) -> taker.take(s, found, talliesOf.getOrDefault(s, List.of())));
  }

  @Override
  public double[] doubts(Document document) {
    TextVectors.OfDocument vectors = reader.vectors(document);
    double[] doubts = new double[document.sentences().size()];
    bySentence(
        reader.hits(document),
        reader.tallies(document),
        (s, hits, tallies) -> {
          TextFeatures features = reader.features(hits, tallies, vectors.sentence(s));
          doubts[s] = scorer.doubt(scorer.logOdds(features, scorer.values(features)));
        });
    return doubts;
  }

  /**
   * Assigns the frames of one unit.
   *
   * @param sentence the unit's index in the document, or {@link #ALL}
   */
  private void assign(
      Document document,
      int sentence,
      TermHits hits,
      List<FrameTally> tallies,
      TextVectors.OfDocument vectors,
      List<Assignment> assignments) {
    float[] vector = sentence == ALL ? vectors.whole() : vectors.sentence(sentence);
    TextFeatures features = reader.features(hits, tallies, vector);
    double[] values = scorer.values(features);
    double[] logOdds = scorer.logOdds(features, values);
    for (int m : scorer.chosen(logOdds)) {
      Evidence evidence = new Evidence();
      scorer.explain(m, features, values, hits, tallies, evidence);
      scorer.explain(m, vectors, sentence, document, evidence);
      double score = ModelScorer.probability(logOdds[m]);
      Calibration.Model model = calibration.models().get(m);
      for (Evidence.OfSentence found : evidence.strongest()) {
        Document.Sentence at = document.sentences().get(found.index());
        assignments.add(
            assignment(
                model,
                score,
                found,
                at.span(),
                document.paragraphs().get(at.paragraph()).section()));
      }
    }
  }

  private Assignment assignment(
      Calibration.Model model,
      double score,
      Evidence.OfSentence evidence,
      Span sentence,
      Section section) {
    return new Assignment(
        codebook,
        model.frameId(),
        new Assignment.Sentence(evidence.index(), sentence, section),
        evidence.spans(),
        score,
        Math.min(score, model.threshold()),
        evidence.matches());
  }
}
