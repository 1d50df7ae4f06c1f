package news.parallax.text.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Share of a word's occurrences taken as a name if it is capitalised where it need not be. */
  private static final double NAME_IF_CAPITAL = 0.95;

  /** The same for words that the counts say are often no names when capitalised. */
  private static final double NAME_IF_ODD = 0.4;

  private static final double NAME_IF_FIRST = 0.12;
  private static final double NAME_IN_TITLE_CASE = 0.25;
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

  private final Map<String, double[]> words;
  private final Map<String, double[]> capitalised;
  private final Map<String, double[]> suffixes;
  private final Map<String, Emission> plainEmissions = new HashMap<>();
  private final double[] totals;
  private final float[][] transitions = new float[CLASSES + 1][CLASSES + 1];
  private final Emission number;
  private final Emission sign;
  private final double[] unknown;
  private final double[] pureName;

  /** Reads the counts. */
  WordClasses() {
    Map<String, List<String>> sections = WordFile.sections(WordClasses.class, "word-classes.txt");
    totals = shares(WordFile.words(sections.getOrDefault("classes", List.of()).get(0)), 0);
    readTransitions(sections.getOrDefault("transitions", List.of()));
    words = readShares(sections.getOrDefault("words", List.of()));
    capitalised = readShares(sections.getOrDefault("capitalised", List.of()));
    suffixes = readShares(sections.getOrDefault("suffixes", List.of()));
    unknown = shares(List.of("N55", "V15", "A22", "D3", "P5"), 0);
    pureName = shares(List.of("P97", "A2", "N1"), 0);
    number = emission(shares(List.of("M98", "N2"), 0));
    sign = emission(shares(List.of("U98", "Z2"), 0));
    words.forEach((word, shares) -> plainEmissions.put(word, emission(shares)));
  }

  /** The classes of all words, as codes of {@link WordClass}. */
  byte[] of(Words sentenceWords, int sentences) {
    byte[] classes = new byte[sentenceWords.count()];
    for (int s = 0; s < sentences; s++) {
      decode(sentenceWords, sentenceWords.firstOf(s), sentenceWords.firstOf(s + 1), classes);
    }
    return classes;
  }

  private void decode(Words text, int from, int to, byte[] classes) {
    int length = to - from;
    if (length == 0) {
      return;
    }
    boolean titleCase = isTitleCase(text, from, to);
    Emission[] emissions = new Emission[length];
    byte[][] back = new byte[length][];
    float[] scores = {0};
    int[] before = {EDGE};
    boolean first = true;
    for (int i = 0; i < length; i++) {
      Emission emission = emission(text, from + i, first, titleCase);
      emissions[i] = emission;
      int n = emission.classes.length;
      float[] next = new float[n];
      byte[] pointers = new byte[n];
      for (int c = 0; c < n; c++) {
        float best = Float.NEGATIVE_INFINITY;
        for (int b = 0; b < before.length; b++) {
          float score = scores[b] + transitions[before[b]][emission.classes[c]];
          if (score > best) {
            best = score;
            pointers[c] = (byte) b;
          }
        }
        next[c] = best + emission.logs[c];
      }
      back[i] = pointers;
      scores = next;
      before = emission.classes;
      first = !text.isWord(from + i) && (first || opensSpeech(text, from + i));
    }
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    for (int i = length - 1; i >= 0; i--) {
      classes[from + i] = (byte) emissions[i].classes[best];
      best = back[i][best];
    }
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
      if (Character.isLetter(text.firstChar(i)) && text.end(i) - text.start(i) > 3) {
        count++;
        capitals += text.isCapital(i) ? 1 : 0;
      }
    }
    return count > 2 && capitals > count * HEADLINE_CAPITALS;
  }

  private Emission emission(Words text, int word, boolean first, boolean titleCase) {
    char initial = text.firstChar(word);
    String lower = text.lower(word);
    if (Character.isDigit(initial)) {
      return number;
    }
    if (!Character.isUpperCase(initial)) {
      Emission known = plainEmissions.get(lower);
      if (known != null) {
        return known;
      }
      return Character.isLetter(initial) ? emission(guess(lower)) : sign;
    }
    double[] known = words.get(lower);
    if (first || titleCase) {
      double share = first ? NAME_IF_FIRST : NAME_IN_TITLE_CASE;
      return emission(known == null ? mix(guess(lower), 0.6) : mix(known, share));
    }
    double[] asCapital = capitalised.get(lower);
    if (asCapital != null) {
      return emission(mix(asCapital, NAME_IF_ODD));
    }
    return emission(known == null ? pureName : mix(known, NAME_IF_CAPITAL));
  }

  private double[] guess(String lower) {
    for (int n = LONGEST_SUFFIX; n >= SHORTEST_SUFFIX; n--) {
      if (lower.length() > n + 1) {
        double[] shares = suffixes.get(lower.substring(lower.length() - n));
        if (shares != null) {
          return shares;
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
  private Emission emission(double[] shares) {
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

  private static Map<String, double[]> readShares(List<String> lines) {
    Map<String, double[]> shares = new HashMap<>(lines.size() * 2);
    for (String line : lines) {
      List<String> parts = WordFile.words(line);
      shares.put(parts.get(0), shares(parts, 1));
    }
    return shares;
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
    double[] shares = words.get(lower);
    return shares != null && shares[WordClass.NAME.code()] < MOSTLY;
  }

  /** Whether a word in lower case is a verb at least now and then. */
  public boolean canBeVerb(String lower) {
    double[] shares = words.get(lower);
    return shares != null && shares[WordClass.VERB.code()] > LEAST_VERB;
  }
}
