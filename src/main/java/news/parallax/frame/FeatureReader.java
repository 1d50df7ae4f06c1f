package news.parallax.frame;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.Section;
import news.parallax.frame.vector.SentenceEmbedder;
import news.parallax.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads from texts what models see of them: how often each term stands there, and what the cues of
 * the codebook score. Threads may share one.
 */
public final class FeatureReader {
  /** A headline says in few words what the article says in many. */
  private static final int HEADLINE_TIMES = 3;

  private final LexiconFrameAssigner lexicon;
  private final Map<String, Integer> frameIndex = new LinkedHashMap<>();
  private final TermIndex index;
  private final int termCount;
  private final TextVectors vectors;

  /**
   * @param terms as {@link Terms} writes them, each once
   * @param embedder null: no vectors
   */
  public FeatureReader(Codebook codebook, List<String> terms, @Nullable SentenceEmbedder embedder) {
    this.lexicon = new LexiconFrameAssigner(codebook);
    codebook.frames().forEach(frame -> frameIndex.put(frame.id(), frameIndex.size()));
    this.index = new TermIndex(terms);
    this.termCount = terms.size();
    this.vectors = new TextVectors(embedder);
  }

  /** What stands in a text outside section {@code METADATA}. */
  public TextFeatures read(Document document) {
    return features(hits(document), lexicon.tallies(document), vectors.of(document).whole());
  }

  /** What stands in one sentence; its vector knows what stands around it. */
  public TextFeatures read(Document document, int sentence) {
    TermHits all = hits(document);
    TermHits own = new TermHits();
    for (int h = 0; h < all.count(); h++) {
      if (all.sentence(h) == sentence) {
        all.copy(h, own);
      }
    }
    List<FrameTally> tallies =
        lexicon.tallies(document).stream().filter(t -> t.sentence() == sentence).toList();
    return features(own, tallies, vectors.of(document).sentence(sentence));
  }

  /** Where the terms stand, in reading order. */
  TermHits hits(Document document) {
    TermHits hits = new TermHits();
    SentenceWords words = new SentenceWords();
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() != Section.METADATA) {
        int times = times(paragraph.section());
        for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
          words.read(document, document.sentences().get(s), index.words());
          index.find(words, s, times, hits);
        }
      }
    }
    return hits;
  }

  /** How many times what stands in a section counts. */
  static int times(Section section) {
    return section == Section.HEADLINE ? HEADLINE_TIMES : 1;
  }

  TextVectors.OfDocument vectors(Document document) {
    return vectors.of(document);
  }

  List<FrameTally> tallies(Document document) {
    return lexicon.tallies(document);
  }

  TextFeatures features(TermHits hits, List<FrameTally> tallies, float[] vector) {
    int[] counts = new int[termCount];
    IntList seen = new IntList();
    for (int h = 0; h < hits.count(); h++) {
      if (counts[hits.term(h)] == 0) {
        seen.add(hits.term(h));
      }
      counts[hits.term(h)] += hits.times(h);
    }
    int[] terms = new int[seen.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = seen.get(i);
    }
    Arrays.sort(terms);
    int[] times = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      times[i] = counts[terms[i]];
    }
    double[] cues = new double[frameIndex.size()];
    for (FrameTally tally : tallies) {
      cues[Objects.requireNonNull(frameIndex.get(tally.frame().id()))] += tally.score();
    }
    return new TextFeatures(terms, times, cues, vector);
  }
}
