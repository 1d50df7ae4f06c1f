package news.parallax.text.grammar;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.WordFile;
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

  private static final int SMALL = 0;
  private static final int INSIDE = 1;
  private static final int ODD = 2;
  private static final int FIRST = 3;
  private static final int IN_TITLE_CASE = 4;
  private static final int UNKNOWN_AT_START = 5;

  /**
   * Share of a word's occurrences taken as a name: if it is not capitalised; if it is where it need
   * not be; the same for words that the counts say are often no names when capitalised; at the
   * start of a sentence; in a headline; at such places if the word is not known.
   */
  private static final double[] NAME_SHARES = {0, 0.95, 0.4, 0.12, 0.25, 0.6};

  private static final double HEADLINE_CAPITALS = 0.65;
  private static final double LEAST_VERB = 0.05;
  private static final double MOSTLY = 0.5;

  /** How a word comes about: its classes, most frequent first, and the logarithm of each. */
  private static final class Emission {
    final int[] classes;
    final float[] logs;

    Emission(int[] classes, float[] logs) {
      this.classes = classes;
      this.logs = logs;
    }
  }

  /** What the counts say of a word or ending; its emissions are kept once they are worked out. */
  private final class Counts {
    final double[] shares;
    private final @Nullable Emission[] emissions = new Emission[NAME_SHARES.length];

    Counts(double[] shares) {
      this.shares = shares;
    }

    /**
     * Threads that meet here work out the same.
     *
     * @param capital how far the word's capital makes it a name, as an index into the shares
     */
    Emission emission(int capital) {
      Emission known = emissions[capital];
      if (known == null) {
        known = emissionOf(capital == SMALL ? shares : mix(shares, NAME_SHARES[capital]));
        emissions[capital] = known;
      }
      return known;
    }
  }

  private final KnownWords known;
  private final Map<String, Counts> words;

  /** By the number of the word: what is known of it; null for some. */
  private final @Nullable Counts[] counts;

  /** How the words come about when they are not capitalised. */
  private final @Nullable Emission[] smallWords;

  /** The same for capitalised words that often are no names. */
  private final @Nullable Counts[] capitalised;

  private final Map<String, Counts> suffixes;
  private final double[] totals;
  private final float[][] transitions = new float[CLASSES + 1][CLASSES + 1];
  private final Emission number;
  private final Emission sign;
  private final Counts unknown;
  private final Emission pureName;

  /**
   * Reads the counts.
   *
   * @param more words that get a number though there are no counts of them
   */
  WordClasses(Set<String> more) {
    Map<String, List<String>> sections = WordFile.sections(WordClasses.class, "word-classes.txt");
    totals = shares(WordFile.words(sections.getOrDefault("classes", List.of()).get(0)), 0);
    readTransitions(sections.getOrDefault("transitions", List.of()));
    words = readCounts(sections.getOrDefault("words", List.of()));
    Map<String, Counts> odd = readCounts(sections.getOrDefault("capitalised", List.of()));
    suffixes = readCounts(sections.getOrDefault("suffixes", List.of()));
    Set<String> all = new LinkedHashSet<>(words.keySet());
    all.addAll(odd.keySet());
    all.addAll(more);
    known = new KnownWords(all);
    counts = new Counts[known.count()];
    capitalised = new Counts[known.count()];
    smallWords = new Emission[known.count()];
    for (int i = 0; i < known.count(); i++) {
      counts[i] = words.get(known.form(i));
      capitalised[i] = odd.get(known.form(i));
      smallWords[i] = counts[i] == null ? null : counts[i].emission(SMALL);
    }
    unknown = new Counts(shares(List.of("N55", "V15", "A22", "D3", "P5"), 0));
    pureName = emissionOf(shares(List.of("P97", "A2", "N1"), 0));
    number = emissionOf(shares(List.of("M98", "N2"), 0));
    sign = emissionOf(shares(List.of("U98", "Z2"), 0));
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
      for (int c = 0; c < emission.classes.length; c++) {
        float best = Float.NEGATIVE_INFINITY;
        for (int b = 0; b < before.length; b++) {
          float score = scores[b] + transitions[before[b]][emission.classes[c]];
          if (score > best) {
            best = score;
            back[i * CLASSES + c] = (byte) b;
          }
        }
        next[c] = best + emission.logs[c];
      }
      float[] spent = scores;
      scores = next;
      next = spent;
      before = emission.classes;
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
      return Character.isLetter(initial) ? guess(text.lower(word)).emission(SMALL) : sign;
    }
    Counts plain = at < 0 ? null : counts[at];
    if (first || titleCase) {
      return plain == null
          ? guess(text.lower(word)).emission(UNKNOWN_AT_START)
          : plain.emission(first ? FIRST : IN_TITLE_CASE);
    }
    Counts odd = at < 0 ? null : capitalised[at];
    if (odd != null) {
      return odd.emission(ODD);
    }
    return plain == null ? pureName : plain.emission(INSIDE);
  }

  private Counts guess(String lower) {
    for (int n = LONGEST_SUFFIX; n >= SHORTEST_SUFFIX; n--) {
      if (lower.length() > n + 1) {
        Counts ending = suffixes.get(lower.substring(lower.length() - n));
        if (ending != null) {
          return ending;
        }
      }
    }
    return unknown;
  }

  private static double[] mix(double[] shares, double name) {
    double[] mixed = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      mixed[c] = shares[c] * (1 - name);
    }
    mixed[WordClass.NAME.code()] += name;
    return mixed;
  }

  /** The likelihood of a word under each class: its share of the word over that of the class. */
  private Emission emissionOf(double[] shares) {
    int[] classes = new int[CLASSES];
    int count = 0;
    for (int c = 0; c < CLASSES; c++) {
      if (shares[c] > 0) {
        classes[count++] = c;
      }
    }
    float[] logs = new float[count];
    for (int i = 0; i < count; i++) {
      logs[i] = (float) StrictMath.log(shares[classes[i]] / totals[classes[i]]);
    }
    return new Emission(Arrays.copyOf(classes, count), logs);
  }

  private void readTransitions(List<String> lines) {
    for (int row = 0; row < lines.size(); row++) {
      List<String> counts = WordFile.words(lines.get(row));
      double total = 0;
      for (int c = 0; c <= CLASSES; c++) {
        total += Double.parseDouble(counts.get(c + 1)) + 1;
      }
      for (int c = 0; c <= CLASSES; c++) {
        transitions[row][c] =
            (float) StrictMath.log((Double.parseDouble(counts.get(c + 1)) + 1) / total);
      }
    }
  }

  private Map<String, Counts> readCounts(List<String> lines) {
    Map<String, Counts> counts = new LinkedHashMap<>(lines.size() * 2);
    for (String line : lines) {
      List<String> parts = WordFile.words(line);
      counts.put(parts.get(0), new Counts(shares(parts, 1)));
    }
    return counts;
  }

  /** Turns "N3", "V1" into shares by class: .75 and .25. */
  private static double[] shares(List<String> counts, int from) {
    double[] shares = new double[CLASSES];
    double total = 0;
    for (int i = from; i < counts.size(); i++) {
      double count = Double.parseDouble(counts.get(i).substring(1));
      shares[WordClass.codeOf(counts.get(i).charAt(0))] = count;
      total += count;
    }
    for (int c = 0; c < CLASSES; c++) {
      shares[c] /= total;
    }
    return shares;
  }

  /** Whether a word in lower case is an everyday word and mostly no name. */
  public boolean isCommon(String lower) {
    Counts of = words.get(lower);
    return of != null && of.shares[WordClass.NAME.code()] < MOSTLY;
  }

  /** Whether a word in lower case is a verb at least now and then. */
  public boolean canBeVerb(String lower) {
    Counts of = words.get(lower);
    return of != null && of.shares[WordClass.VERB.code()] > LEAST_VERB;
  }
}
