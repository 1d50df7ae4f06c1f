package news.parallax.coverage;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.ArticleInRun;
import news.parallax.analysis.FrameName;
import news.parallax.analysis.VoicedAssignment;
import news.parallax.article.Section;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceType;

/** What one article counts for, in all the statistics it is added to. */
public final class ArticleCounts {
  private ArticleCounts() {}

  /**
   * Whether a source of the type is official: it speaks for a state, for its forces and courts, or
   * for a body of states. After the "officials" of Sigal (1973), "Reporters and Officials".
   */
  public static boolean isOfficial(SourceType type) {
    return switch (type) {
      case GOVERNMENT, SECURITY_JUSTICE, INTERNATIONAL_BODY -> true;
      default -> false;
    };
  }

  static Tally<ArticleMeasure> measure(ArticleInRun placed) {
    ArticleFacts facts = placed.facts();
    Tally<ArticleMeasure> measured = new Tally<>(ArticleMeasure.class);
    if (!facts.article().isAnalysed()) {
      measured.add(ArticleMeasure.NOT_ANALYSED, 1);
      return measured;
    }
    measured.add(ArticleMeasure.ARTICLES, 1);
    measured.add(ArticleMeasure.DATED_ARTICLES, facts.article().date().date() == null ? 0 : 1);
    measured.add(ArticleMeasure.CITING_ARTICLES, counted(facts) == 0 ? 0 : 1);
    measured.add(ArticleMeasure.WORDS, facts.words().reported());
    measured.add(ArticleMeasure.ATTRIBUTED_WORDS, facts.words().attributed());
    measured.add(ArticleMeasure.SENTENCES, facts.reportedSentences());
    for (int i = 0; i < facts.attributions().size(); i++) {
      Attribution attribution = facts.attributions().get(i);
      measured.add(ArticleMeasure.UNKNOWN_SOURCE, attribution.lacksSource() ? 1 : 0);
      if (!attribution.counted()) {
        continue;
      }
      CitedSource cited = attribution.cited();
      measured.add(ArticleMeasure.ATTRIBUTIONS, 1);
      measured.add(
          switch (attribution.type()) {
            case DIRECT -> ArticleMeasure.DIRECT;
            case INDIRECT -> ArticleMeasure.INDIRECT;
            case MIXED -> ArticleMeasure.MIXED;
          },
          1);
      measured.add(ArticleMeasure.OFFICIAL, isOfficial(placed.sources().get(i).type()) ? 1 : 0);
      measured.add(ArticleMeasure.NAMED, isNamed(cited) ? 1 : 0);
    }
    measured.add(
        ArticleMeasure.SOURCED_OR_NOT,
        measured.of(ArticleMeasure.ATTRIBUTIONS) + measured.of(ArticleMeasure.UNKNOWN_SOURCE));
    addSquares(measured);
    return measured;
  }

  private static void addSquares(Tally<ArticleMeasure> article) {
    article.addSquare(ArticleMeasure.WORDS_SQUARED, ArticleMeasure.WORDS);
    article.addSquare(ArticleMeasure.ATTRIBUTED_WORDS_SQUARED, ArticleMeasure.ATTRIBUTED_WORDS);
    article.addProduct(
        ArticleMeasure.ATTRIBUTED_WORDS_BY_WORDS,
        ArticleMeasure.ATTRIBUTED_WORDS,
        ArticleMeasure.WORDS);
    article.addSquare(ArticleMeasure.SENTENCES_SQUARED, ArticleMeasure.SENTENCES);
    article.addSquare(ArticleMeasure.ATTRIBUTIONS_SQUARED, ArticleMeasure.ATTRIBUTIONS);
    article.addSquare(ArticleMeasure.OFFICIAL_SQUARED, ArticleMeasure.OFFICIAL);
    article.addProduct(
        ArticleMeasure.OFFICIAL_BY_ATTRIBUTIONS,
        ArticleMeasure.OFFICIAL,
        ArticleMeasure.ATTRIBUTIONS);
    article.addSquare(ArticleMeasure.NAMED_SQUARED, ArticleMeasure.NAMED);
    article.addProduct(
        ArticleMeasure.NAMED_BY_ATTRIBUTIONS, ArticleMeasure.NAMED, ArticleMeasure.ATTRIBUTIONS);
    article.addSquare(ArticleMeasure.UNKNOWN_SOURCE_SQUARED, ArticleMeasure.UNKNOWN_SOURCE);
    article.addProduct(
        ArticleMeasure.UNKNOWN_SOURCE_BY_SOURCED_OR_NOT,
        ArticleMeasure.UNKNOWN_SOURCE,
        ArticleMeasure.SOURCED_OR_NOT);
    article.addSquare(ArticleMeasure.SOURCED_OR_NOT_SQUARED, ArticleMeasure.SOURCED_OR_NOT);
  }

  static long counted(ArticleFacts facts) {
    return facts.attributions().stream().filter(Attribution::counted).count();
  }

  private static boolean isKnown(CitedSource cited) {
    return !cited.name().equals(CitedSource.UNKNOWN_NAME);
  }

  public static boolean isNamed(CitedSource cited) {
    return isKnown(cited) && cited.form().isNamed();
  }

  static void addAttribution(Tally<SpeechMeasure> speech, boolean firstInArticle, int words) {
    speech.add(SpeechMeasure.ARTICLES, firstInArticle ? 1 : 0);
    speech.add(SpeechMeasure.ATTRIBUTIONS, 1);
    speech.add(SpeechMeasure.CONTENT_WORDS, words);
  }

  static void addFrames(ArticleFacts facts, Map<FrameName, Tally<FrameMeasure>> frames) {
    SortedMap<FrameName, Tally<FrameMeasure>> ofArticle = new TreeMap<>();
    Set<FrameName> seenInHeadline = new HashSet<>();
    for (VoicedAssignment assignment : facts.sureAssignments()) {
      FrameName frame = new FrameName(assignment.codebookId(), assignment.frameId());
      boolean first = !ofArticle.containsKey(frame);
      Tally<FrameMeasure> tally = OutletStatistics.tally(ofArticle, frame, FrameMeasure.class);
      boolean inHeadline = assignment.section() == Section.HEADLINE;
      tally.add(FrameMeasure.ARTICLES, first ? 1 : 0);
      tally.add(FrameMeasure.HEADLINES, inHeadline && seenInHeadline.add(frame) ? 1 : 0);
      tally.add(FrameMeasure.SENTENCES, 1);
      tally.add(
          switch (assignment.voice()) {
            case OUTLET -> FrameMeasure.OUTLET_VOICE;
            case SOURCE -> FrameMeasure.SOURCE_VOICE;
            case MIXED -> FrameMeasure.MIXED_VOICE;
          },
          1);
    }
    int all = facts.reportedSentences();
    ofArticle.forEach(
        (frame, tally) -> {
          tally.addSquare(FrameMeasure.SENTENCES_SQUARED, FrameMeasure.SENTENCES);
          tally.add(FrameMeasure.SENTENCES_BY_ALL, tally.of(FrameMeasure.SENTENCES) * all);
          OutletStatistics.tally(frames, frame, FrameMeasure.class).merge(tally);
        });
    for (FrameName frame : facts.frames()) {
      OutletStatistics.tally(frames, frame, FrameMeasure.class)
          .add(FrameMeasure.FRAMED_ARTICLES, 1);
    }
  }
}
