package news.parallax.source.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.article.Spans;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionParts;
import news.parallax.source.FoundAttribution;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.text.Document;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences without quotation marks that go on in the words of whoever spoke in the sentence
 * before: "The bridge would close in May, the mayor said. It would open again in June." They show
 * only by their tense and their first words, so they are less sure than what has a cue.
 */
public final class CarriedSpeech {
  /** How sure one is whose verb stands back in time and whose first word points back. */
  static final double SURER = 0.6;

  /** How sure one is of which one of the two holds. */
  static final double UNSURE = 0.5;

  /** So many sentences in a row go on at most. */
  private static final int LONGEST = 2;

  /** The share of a sentence, in per cent, that stands in its attribution. */
  private static final int WHOLE = 75;

  /** How many words before its verb a sentence has at most. */
  private static final int FARTHEST_VERB = 14;

  private static final int FEWEST_WORDS = 5;

  private static final WordList SAYING = WordList.of("verbs", "says in carried speech");

  /** Adverbs between "had" and its verb, beside those that end in "-ly". */
  private static final Set<String> BETWEEN =
      Set.of("never", "already", "also", "always", "often", "long", "just", "once", "since");

  private static final Set<String> SHIFTED = Set.of("would", "could", "might");

  /** First words that go on with what was said. */
  private static final Set<String> POINTING = Set.of("that", "this", "these", "those", "such");

  /** Verbs by which what was said is spelled out: "That includes", "This means". */
  private static final Set<String> SPELLING_OUT =
      Set.of("means", "includes", "include", "mean", "will", "can", "may", "applies", "makes");

  /** How many words behind the first the verb stands at most that spells out. */
  private static final int NEAREST_VERB = 5;

  private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "my", "our", "me", "us");
  private static final String MARKS = "\"\u201c\u201d?:";

  private final Document document;
  private final List<FoundAttribution> found;

  /** For each sentence, the one whose cue stands in it; null if none or several. */
  private final @Nullable FoundAttribution[] cuedIn;

  private final boolean[] crowded;

  /** For each sentence, whether any attribution has words in it. */
  private final boolean[] touched;

  private CarriedSpeech(Document document, List<FoundAttribution> found) {
    this.document = document;
    this.found = found;
    int sentences = document.sentences().size();
    cuedIn = new FoundAttribution[sentences];
    crowded = new boolean[sentences];
    touched = new boolean[sentences];
  }

  /** Adds what goes on to the attributions of a document. */
  public static void add(Document document, List<FoundAttribution> found) {
    new CarriedSpeech(document, found).add();
  }

  private void add() {
    found.forEach(this::note);
    List<FoundAttribution> more = new ArrayList<>();
    int inARow = 0;
    for (int s = 1; s < touched.length; s++) {
      boolean sameParagraph =
          document.sentences().get(s).paragraph() == document.sentences().get(s - 1).paragraph();
      boolean behind = inARow > 0 ? inARow < LONGEST : isSaid(s - 1);
      double sure = sameParagraph && behind && !touched[s] ? confidence(s) : 0;
      inARow = sure > 0 ? inARow + 1 : 0;
      if (sure > 0) {
        more.add(carried(s, sure));
      }
    }
    found.addAll(more);
    found.sort(Comparator.comparing(one -> one.content().get(0)));
  }

  private void note(FoundAttribution one) {
    for (List<Span> part : List.of(one.content(), one.source(), one.cue())) {
      for (Span span : part) {
        int last = document.sentenceAt(span.end() - 1);
        for (int s = Math.max(0, document.sentenceAt(span.start())); s <= last; s++) {
          touched[s] = true;
        }
      }
    }
    int s = one.cue().isEmpty() ? -1 : document.sentenceAt(one.cue().get(0).start());
    if (s >= 0) {
      crowded[s] = cuedIn[s] != null;
      cuedIn[s] = one;
    }
  }

  /** Whether all of a sentence is what one source said, and who said it. */
  private boolean isSaid(int s) {
    FoundAttribution one = cuedIn[s];
    if (one == null
        || crowded[s]
        || one.source().isEmpty()
        || one.negated()
        || one.nested()
        || one.type() == Attribution.Type.DIRECT
        || one.act() != Attribution.Act.STATEMENT
        || !SAYING.contains(one.cueLemma())
        || SPEAKERS.contains(text(one.source().get(0)))) {
      return false;
    }
    Span sentence = document.sentences().get(s).span();
    int covered =
        Spans.shared(one.content(), sentence)
            + Spans.shared(one.cue(), sentence)
            + Spans.shared(one.source(), sentence);
    return covered * 100 >= sentence.length() * WHOLE && !text(one.cue().get(0)).endsWith("says");
  }

  private String text(Span span) {
    return span.in(document.text()).toLowerCase(Locale.ROOT);
  }

  /** How sure it is that a sentence goes on; 0 if it does not. */
  private double confidence(int s) {
    Document.Sentence sentence = document.sentences().get(s);
    int first = sentence.firstToken();
    int end = sentence.endToken();
    if (end - first < FEWEST_WORDS || hasMark(sentence.span())) {
      return 0;
    }
    boolean shifted = false;
    for (int i = first; i < end; i++) {
      String word = lower(i);
      if (SPEAKERS.contains(word)) {
        return 0;
      }
      boolean early = i < first + FARTHEST_VERB;
      boolean had = word.equals("had") && i + 1 < end && isPerfect(i + 1, end);
      shifted |= early && (SHIFTED.contains(word) || had);
    }
    boolean points = isExample(first) || spellsOut(first, end);
    return shifted && points ? SURER : shifted || points ? UNSURE : 0;
  }

  private boolean spellsOut(int first, int end) {
    for (int i = first + 1; i < Math.min(end, first + NEAREST_VERB); i++) {
      if (SPELLING_OUT.contains(lower(i))) {
        return POINTING.contains(lower(first));
      }
    }
    return false;
  }

  private boolean isExample(int first) {
    boolean more = lower(first).equals("in") && lower(first + 1).equals("addition");
    String next = lower(first + 1);
    return more
        || (lower(first).equals("for") && (next.equals("example") || next.equals("instance")));
  }

  /** "gathered", "incorrectly printed". */
  private boolean isPerfect(int i, int end) {
    String word = lower(i);
    boolean adverb = i + 1 < end && (word.endsWith("ly") || BETWEEN.contains(word));
    return isParticiple(adverb ? lower(i + 1) : word);
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("en") || word.equals("been") || word.equals("not");
  }

  private String lower(int token) {
    return document.word(token).toLowerCase(Locale.ROOT);
  }

  private boolean hasMark(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = document.plain().charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private FoundAttribution carried(int s, double sure) {
    Span sentence = document.sentences().get(s).span();
    boolean stop = document.plain().charAt(sentence.end() - 1) == '.';
    Span content = stop ? new Span(sentence.start(), sentence.end() - 1) : sentence;
    return new FoundAttribution(
        new AttributionParts(List.of(), List.of(), List.of(content), Attribution.Type.INDIRECT),
        Manner.STATEMENT,
        FoundBy.of(Rule.CARRIED_SPEECH),
        sure,
        "",
        true);
  }
}
