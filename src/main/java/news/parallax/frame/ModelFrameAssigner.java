package news.parallax.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.article.Section;
import news.parallax.frame.model.CueScores;
import news.parallax.frame.model.FrameModel;
import news.parallax.frame.model.Network;
import news.parallax.frame.model.Reading;
import news.parallax.frame.model.RunningText;
import news.parallax.frame.model.Weights.Head;
import news.parallax.text.Document;

/**
 * Assigns the frames of a codebook by a model of running text: the words of a sentence, what stands
 * around it and the cues. An assignment whose score is below its threshold is unsure. Frames that
 * the model does not know are assigned by their cues. Score and threshold are probabilities.
 */
final class ModelFrameAssigner implements FrameAssigner {
  private static final Comparator<Assignment> READING_ORDER =
      Comparator.comparingInt((Assignment one) -> one.where().sentence())
          .thenComparing(Comparator.comparingDouble(Assignment::score).reversed());
  private static final double STEPS = 1e4;

  /** How probable a frame must be that its cues are found for, where no frame is probable. */
  private static final double WITH_CUES = 0.15;

  private final Codebook codebook;
  private final FrameModel model;
  private final Head head;
  private final CueReader cues;

  ModelFrameAssigner(Codebook codebook, FrameModel model) {
    this.codebook = codebook;
    this.model = model;
    this.head =
        model
            .head(codebook.id())
            .orElseThrow(() -> new IllegalArgumentException("no model of " + codebook.id()));
    this.cues = new CueReader(codebook, head.frameIds());
  }

  @Override
  public List<Assignment> assign(Document document) {
    RunningText text = model.read(document);
    Reading reading = text.reading();
    Network.Pass pass = text.pass();
    List<FrameTally> tallies = cues.tallies(document);
    CueScores scores = cues.scores(reading, tallies);
    Map<Integer, List<FrameTally>> talliesOf =
        tallies.stream().collect(Collectors.groupingBy(FrameTally::sentence));
    List<Assignment> assignments = new ArrayList<>();
    for (int s = 0; s < reading.size(); s++) {
      float[] hidden = pass.hidden(s);
      float[] cueValues = scores.of(s);
      double[] odds = Network.logOdds(head, hidden, cueValues);
      List<FrameTally> own = talliesOf.getOrDefault(reading.sentence(s), List.of());
      double[] probabilities = new double[odds.length];
      Arrays.setAll(probabilities, f -> Network.probability(head, f, odds[f]));
      for (int f = 0; f < odds.length; f++) {
        if (assigns(f, probabilities, own)) {
          SentenceEvidence evidence =
              SentenceEvidence.of(
                  reading,
                  s,
                  pass.contributions(reading, s, head, f, hidden),
                  pass.context(s, head, f, hidden),
                  cueShares(f, cueValues, own),
                  document);
          assignments.add(
              assignment(document, reading.sentence(s), f, round(probabilities[f]), evidence));
        }
      }
    }
    for (FrameTally tally : tallies) {
      if (!head.frameIds().contains(tally.frame().id()) && tally.isAssigned()) {
        assignments.add(tally.assignment(codebook));
      }
    }
    assignments.sort(READING_ORDER);
    return assignments;
  }

  @Override
  public double[] doubts(Document document) {
    RunningText text = model.read(document);
    Reading reading = text.reading();
    Network.Pass pass = text.pass();
    CueScores scores = cues.scores(reading, cues.tallies(document));
    double[] doubts = new double[document.sentences().size()];
    for (int s = 0; s < reading.size(); s++) {
      double[] odds = Network.logOdds(head, pass.hidden(s), scores.of(s));
      for (int f = 0; f < odds.length; f++) {
        double doubt =
            ModelScorer.doubt(Network.probability(head, f, odds[f]), head.scale().floors()[f]);
        doubts[reading.sentence(s)] = Math.max(doubts[reading.sentence(s)], doubt);
      }
    }
    return doubts;
  }

  /**
   * Whether a frame is assigned to a sentence: it is probable enough, or no frame is and its cues
   * speak for it.
   *
   * @param own what the cues score in the sentence
   */
  private boolean assigns(int frame, double[] probabilities, List<FrameTally> own) {
    if (probabilities[frame] >= head.scale().floors()[frame]) {
      return true;
    }
    for (int f = 0; f < probabilities.length; f++) {
      if (probabilities[f] >= head.scale().floors()[f]) {
        return false;
      }
    }
    String id = head.frameIds().get(frame);
    return probabilities[frame] >= WITH_CUES
        && own.stream().anyMatch(t -> t.frame().id().equals(id) && t.isAssigned());
  }

  /** The cues of a frame in a sentence, each with what it adds to the frame's log odds. */
  private List<CueMatch> cueShares(int frame, float[] values, List<FrameTally> tallies) {
    String id = head.frameIds().get(frame);
    double added = head.cues()[frame * values.length + frame] * values[frame];
    List<CueMatch> shares = new ArrayList<>();
    for (FrameTally tally : tallies) {
      if (tally.frame().id().equals(id) && tally.score() > 0) {
        for (CueMatch cue : tally.cues()) {
          shares.add(new CueMatch(cue.span(), cue.pattern(), added * cue.weight() / tally.score()));
        }
      }
    }
    return shares;
  }

  private Assignment assignment(
      Document document, int sentence, int frame, double score, SentenceEvidence evidence) {
    Document.Sentence at = document.sentences().get(sentence);
    Section section = document.paragraphs().get(at.paragraph()).section();
    return new Assignment(
        codebook,
        head.frameIds().get(frame),
        new Assignment.Sentence(sentence, at.span(), section),
        evidence.spans(),
        score,
        round(head.scale().thresholds()[frame]),
        evidence.matches());
  }

  private static double round(double value) {
    return Math.rint(value * STEPS) / STEPS;
  }
}
