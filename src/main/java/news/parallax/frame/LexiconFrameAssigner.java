package news.parallax.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.text.Document;

/**
 * Assigns frames by the cues of a codebook. A frame's score in a sentence is the sum of the weights
 * of the cues that stand there, each counted once however often it stands; from the frame's
 * threshold on, the sentence is assigned to it. A cue inside a longer cue of the same frame does
 * not count, and of two cues at one place the more exact one does.
 */
public final class LexiconFrameAssigner implements FrameAssigner {
  private static final Comparator<CueIndex.Hit> LONGEST_FIRST =
      Comparator.comparingInt(CueIndex.Hit::frame)
          .thenComparingInt(CueIndex.Hit::firstWord)
          .thenComparing(Comparator.comparingInt(CueIndex.Hit::endWord).reversed())
          .thenComparing(
              Comparator.<CueIndex.Hit>comparingInt(hit -> hit.cue().exactness()).reversed());

  private static final Comparator<FrameTally> HIGHEST_FIRST =
      Comparator.comparingDouble(FrameTally::score).reversed();

  private final Codebook codebook;
  private final CueIndex index;

  public LexiconFrameAssigner(Codebook codebook) {
    this.codebook = codebook;
    this.index = new CueIndex(codebook);
  }

  @Override
  public List<Assignment> assign(Document document) {
    List<Assignment> assignments = new ArrayList<>();
    for (FrameTally tally : tallies(document)) {
      if (tally.isAssigned()) {
        assignments.add(tally.assignment(codebook));
      }
    }
    return assignments;
  }

  @Override
  public double[] doubts(Document document) {
    double[] doubts = new double[document.sentences().size()];
    for (FrameTally tally : tallies(document)) {
      doubts[tally.sentence()] = Math.max(doubts[tally.sentence()], tally.doubt());
    }
    return doubts;
  }

  /** What every sentence scores for every frame of which it holds a cue, in the same order. */
  List<FrameTally> tallies(Document document) {
    List<FrameTally> tallies = new ArrayList<>();
    SentenceWords words = new SentenceWords();
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() != Section.METADATA) {
        for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
          Document.Sentence sentence = document.sentences().get(s);
          words.read(document, sentence, index.words());
          List<CueIndex.Hit> hits = new ArrayList<>();
          index.find(words, hits::add);
          if (hits.isEmpty()) {
            continue;
          }
          hits.sort(LONGEST_FIRST);
          List<FrameTally> found = tally(hits, words, s, sentence.span(), paragraph.section());
          found.sort(HIGHEST_FIRST);
          tallies.addAll(found);
        }
      }
    }
    return tallies;
  }

  /** Cuts the hits, sorted by frame, into one tally a frame. */
  private List<FrameTally> tally(
      List<CueIndex.Hit> hits, SentenceWords words, int sentence, Span span, Section section) {
    List<FrameTally> tallies = new ArrayList<>();
    int from = 0;
    while (from < hits.size()) {
      int frame = hits.get(from).frame();
      int to = from;
      while (to < hits.size() && hits.get(to).frame() == frame) {
        to++;
      }
      List<CueMatch> matches = matches(hits.subList(from, to), words);
      if (!matches.isEmpty()) {
        tallies.add(new FrameTally(codebook.frames().get(frame), sentence, span, section, matches));
      }
      from = to;
    }
    return tallies;
  }

  /** The hits of one frame that count: not inside another, not of weight 0. */
  private static List<CueMatch> matches(List<CueIndex.Hit> hits, SentenceWords words) {
    List<CueMatch> matches = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int covered = 0;
    for (CueIndex.Hit hit : hits) {
      if (hit.endWord() > covered) {
        covered = hit.endWord();
        Cue cue = hit.cue();
        if (cue.weight() != 0) {
          Span span = new Span(words.start(hit.firstWord()), words.end(hit.endWord() - 1));
          double weight = seen.add(cue.pattern()) ? cue.weight() : 0;
          matches.add(new CueMatch(span, cue.pattern(), weight));
        }
      }
    }
    return matches;
  }
}
