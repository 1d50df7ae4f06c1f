package news.parallax.text.grammar;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.WordFile;
import news.parallax.text.grammar.ClassCounts.Emission;
import news.parallax.text.syntax.KnownWords;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells the class of each word of a sentence: a hidden Markov model over pairs of classes, decoded
 * with the Viterbi algorithm (Church 1988), its counts in {@code word-classes.txt}. Linear time.
 * Threads may share one.
 */
public final class WordClasses {
  private static final int CLASSES = WordClass.count();
  private static final int EDGE = CLASSES;
  private static final int LONGEST_SUFFIX = 4;
  private static final int SHORTEST_SUFFIX = 2;

  private static final double HEADLINE_CAPITALS = 0.65;
  private static final double LEAST_VERB = 0.05;
  private static final double MOSTLY = 0.5;

  private final KnownWords known;
  private final Map<String, ClassCounts> words;

  /** By the number of the word: what is known of it; null for some. */
  private final @Nullable ClassCounts[] counts;

  /** How the words come about when they are not capitalised. */
  private final @Nullable Emission[] smallWords;

  /** The same for capitalised words that often are no names. */
  private final @Nullable ClassCounts[] capitalised;

  private final Map<String, ClassCounts> suffixes;
  private final double[] totals;

  /** By the class of a word, then by that of the one before it: how likely they follow so. */
  private final float[][] transitions = new float[CLASSES + 1][CLASSES + 1];

  private final Emission number;
  private final Emission sign;
  private final ClassCounts unknown;
  private final Emission pureName;

  /**
   * Reads the counts.
   *
   * @param more words that get a number though there are no counts of them
   */
  WordClasses(Set<String> more) {
    Map<String, List<String>> sections = WordFile.sections(WordClasses.class, "word-classes.txt");
    totals =
        ClassCounts.shares(WordFile.words(sections.getOrDefault("classes", List.of()).get(0)), 0);
    readTransitions(sections.getOrDefault("transitions", List.of()));
    words = readCounts(sections.getOrDefault("words", List.of()));
    Map<String, ClassCounts> odd = readCounts(sections.getOrDefault("capitalised", List.of()));
    suffixes = readCounts(sections.getOrDefault("suffixes", List.of()));
    Set<String> all = new LinkedHashSet<>(words.keySet());
    all.addAll(odd.keySet());
    all.addAll(more);
    known = new KnownWords(all);
    counts = new ClassCounts[known.count()];
    capitalised = new ClassCounts[known.count()];
    smallWords = new Emission[known.count()];
    for (int i = 0; i < known.count(); i++) {
      counts[i] = words.get(known.form(i));
      capitalised[i] = odd.get(known.form(i));
      smallWords[i] = counts[i] == null ? null : counts[i].emission(ClassCounts.SMALL);
    }
    unknown =
        new ClassCounts(ClassCounts.shares(List.of("N55", "V15", "A22", "D3", "P5"), 0), totals);
    pureName = ClassCounts.emissionOf(ClassCounts.shares(List.of("P97", "A2", "N1"), 0), totals);
    number = ClassCounts.emissionOf(ClassCounts.shares(List.of("M98", "N2"), 0), totals);
    sign = ClassCounts.emissionOf(ClassCounts.shares(List.of("U98", "Z2"), 0), totals);
  }

  /** The words that have a number. */
  KnownWords known() {
    return known;
  }

  /** The classes of all words, as codes of {@link WordClass}. */
  byte[] of(Words words, int[] numbers, int sentences) {
    byte[] classes = new byte[words.count()];
    for (int s = 0; s < sentences; s++) {
      decode(words, numbers, words.firstOf(s), words.firstOf(s + 1), classes);
    }
    return classes;
  }

  /**
   * The counts are of words and signs, so the full stop of an abbreviation is a step of its own.
   */
  private void decode(Words text, int[] numbers, int from, int to, byte[] classes) {
    if (to == from) {
      return;
    }
    int[] firstStep = new int[to - from + 1];
    for (int i = from; i < to; i++) {
      firstStep[i - from + 1] = firstStep[i - from] + steps(text, i);
    }
    boolean titleCase = isTitleCase(text, from, to);
    Emission[] emissions = new Emission[firstStep[to - from]];
    boolean first = true;
    for (int i = from; i < to; i++) {
      Arrays.fill(emissions, firstStep[i - from], firstStep[i - from + 1], sign);
      emissions[firstStep[i - from]] = emission(text, i, numbers[i], first, titleCase);
      first = !text.isWord(i) && (first || opensSpeech(text, i));
    }
    byte[] decoded = bestPath(emissions);
    for (int i = from; i < to; i++) {
      classes[i] = decoded[firstStep[i - from]];
    }
  }

  private static int steps(Words text, int word) {
    return text.isWord(word)
        ? 1 + text.end(word) - text.bareEnd(word)
        : text.end(word) - text.start(word);
  }

  private byte[] bestPath(Emission[] emissions) {
    int length = emissions.length;
    byte[] back = new byte[length * CLASSES];
    float[] scores = new float[CLASSES];
    float[] next = new float[CLASSES];
    int[] before = {EDGE};
    for (int i = 0; i < length; i++) {
      Emission emission = emissions[i];
      int[] classes = emission.classes;
      for (int c = 0; c < classes.length; c++) {
        float[] from = transitions[classes[c]];
        float best = Float.NEGATIVE_INFINITY;
        int at = 0;
        for (int b = 0; b < before.length; b++) {
          float score = scores[b] + from[before[b]];
          if (score > best) {
            best = score;
            at = b;
          }
        }
        back[i * CLASSES + c] = (byte) at;
        next[c] = best + emission.logs[c];
      }
      float[] spent = scores;
      scores = next;
      next = spent;
      before = classes;
    }
    int best = 0;
    for (int c = 1; c < before.length; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    byte[] path = new byte[length];
    for (int i = length - 1; i >= 0; i--) {
      path[i] = (byte) emissions[i].classes[best];
      best = back[i * CLASSES + best];
    }
    return path;
  }

  private static boolean opensSpeech(Words text, int word) {
    boolean mark = text.isSign(word, '"') || text.isSign(word, '\'');
    return (mark && !text.isAttached(word)) || text.isSign(word, ':');
  }

  /** Whether most words are capitalised, as in an American headline. */
  private static boolean isTitleCase(Words text, int from, int to) {
    int capitals = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.first(i)) && text.bareEnd(i) - text.start(i) > 3) {
        count++;
        capitals += text.isCapitalised(i) ? 1 : 0;
      }
    }
    return count > 2 && capitals > count * HEADLINE_CAPITALS;
  }

  private Emission emission(Words text, int word, int at, boolean first, boolean titleCase) {
    char initial = text.first(word);
    if (Character.isDigit(initial)) {
      return number;
    }
    if (!Character.isUpperCase(initial)) {
      Emission small = at < 0 ? null : smallWords[at];
      if (small != null) {
        return small;
      }
      return Character.isLetter(initial)
          ? guess(text.lower(word)).emission(ClassCounts.SMALL)
          : sign;
    }
    ClassCounts plain = at < 0 ? null : counts[at];
    if (first || titleCase) {
      return plain == null
          ? guess(text.lower(word)).emission(ClassCounts.UNKNOWN_AT_START)
          : plain.emission(first ? ClassCounts.FIRST : ClassCounts.IN_TITLE_CASE);
    }
    ClassCounts odd = at < 0 ? null : capitalised[at];
    if (odd != null) {
      return odd.emission(ClassCounts.ODD);
    }
    return plain == null ? pureName : plain.emission(ClassCounts.INSIDE);
  }

  private ClassCounts guess(String lower) {
    for (int n = LONGEST_SUFFIX; n >= SHORTEST_SUFFIX; n--) {
      if (lower.length() > n + 1) {
        ClassCounts ending = suffixes.get(lower.substring(lower.length() - n));
        if (ending != null) {
          return ending;
        }
      }
    }
    return unknown;
  }

  private void readTransitions(List<String> lines) {
    for (int row = 0; row < lines.size(); row++) {
      List<String> counts = WordFile.words(lines.get(row));
      double total = 0;
      for (int c = 0; c <= CLASSES; c++) {
        total += Double.parseDouble(counts.get(c + 1)) + 1;
      }
      for (int c = 0; c <= CLASSES; c++) {
        transitions[c][row] =
            (float) StrictMath.log((Double.parseDouble(counts.get(c + 1)) + 1) / total);
      }
    }
  }

  private Map<String, ClassCounts> readCounts(List<String> lines) {
    Map<String, ClassCounts> counts = new LinkedHashMap<>(lines.size() * 2);
    for (String line : lines) {
      List<String> parts = WordFile.words(line);
      counts.put(parts.get(0), new ClassCounts(ClassCounts.shares(parts, 1), totals));
    }
    return counts;
  }

  /** Whether a word in lower case is an everyday word and mostly no name. */
  public boolean isCommon(String lower) {
    ClassCounts of = words.get(lower);
    return of != null && of.share(WordClass.NAME) < MOSTLY;
  }

  /** Whether a word in lower case is a verb at least now and then. */
  public boolean canBeVerb(String lower) {
    ClassCounts of = words.get(lower);
    return of != null && of.share(WordClass.VERB) > LEAST_VERB;
  }
}
