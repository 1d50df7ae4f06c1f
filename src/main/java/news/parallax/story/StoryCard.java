package news.parallax.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signature weighed against its run and packed into about 900 bytes, to be compared with many
 * others: the {@value #MOST_TERMS} terms that tell most, by hash, with weights in whole numbers, so
 * that a score is the same on every machine.
 */
public final class StoryCard {
  static final int MOST_TERMS = 80;
  static final int UNDATED = Integer.MIN_VALUE;

  private static final int MOST_KEYS = 14;
  private static final double EARLY_BONUS = 1.5;
  private static final double SCALE = 255;

  private final String articleId;
  private final int day;
  private final float rivals;
  private final int[] keys;

  /** For each key whether so few articles of the run have it that all of them are compared. */
  private final boolean[] rare;

  /** Hashes of the terms, ascending; the arrays beside it have their weights. */
  private final int[] terms;

  private final byte[] whole;
  private final byte[] early;
  private final boolean[] name;
  private final Slots slots;
  private final transient double wholeNorm;
  private final transient double earlyNorm;
  private final transient double nameNorm;

  private StoryCard(
      String articleId,
      int day,
      float rivals,
      int[] keys,
      boolean[] rare,
      int[] terms,
      byte[] whole,
      byte[] early,
      boolean[] name,
      Slots slots) {
    this.articleId = articleId;
    this.day = day;
    this.rivals = rivals;
    this.keys = keys;
    this.rare = rare;
    this.terms = terms;
    this.whole = whole;
    this.early = early;
    this.name = name;
    this.slots = slots;
    int wholeSquares = 0;
    int earlySquares = 0;
    int nameSquares = 0;
    for (int i = 0; i < terms.length; i++) {
      int square = (whole[i] & 0xff) * (whole[i] & 0xff);
      wholeSquares += square;
      nameSquares += name[i] ? square : 0;
      earlySquares += (early[i] & 0xff) * (early[i] & 0xff);
    }
    wholeNorm = Math.sqrt(wholeSquares);
    earlyNorm = Math.sqrt(earlySquares);
    nameNorm = Math.sqrt(nameSquares);
  }

  private record Weighed(Term term, int hash, double whole, double early) {
    double importance() {
      return whole + (EARLY_BONUS - 1) * early;
    }
  }

  public static StoryCard of(StorySignature signature, RunContext run) {
    List<Weighed> weighed = new ArrayList<>();
    for (Term term : signature.terms()) {
      weighed.add(
          new Weighed(
              term, Hashes.of(term.word()), run.of(term), run.of(term.word(), term.early())));
    }
    weighed.sort(
        Comparator.comparingDouble(Weighed::importance)
            .reversed()
            .thenComparing(w -> w.term().word()));
    int[] keys =
        weighed.stream().limit(MOST_KEYS).mapToInt(Weighed::hash).sorted().distinct().toArray();
    List<Weighed> best =
        weighed.stream().limit(MOST_TERMS).sorted(Comparator.comparingInt(Weighed::hash)).toList();
    double wholeNorm = Math.sqrt(best.stream().mapToDouble(w -> w.whole() * w.whole()).sum());
    double earlyNorm = Math.sqrt(best.stream().mapToDouble(w -> w.early() * w.early()).sum());
    int[] terms = new int[best.size()];
    byte[] whole = new byte[best.size()];
    byte[] early = new byte[best.size()];
    boolean[] name = new boolean[best.size()];
    for (int i = 0; i < terms.length; i++) {
      Weighed w = best.get(i);
      terms[i] = w.hash();
      whole[i] = scaled(w.whole(), wholeNorm);
      early[i] = scaled(w.early(), earlyNorm);
      name[i] = w.term().kind() == Term.Kind.NAME;
    }
    boolean[] rare = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
      int articles = run.articlesOfRun(keys[i]);
      rare[i] = articles > 0 && articles <= KeyGroup.SMALL;
    }
    LocalDate date = signature.date();
    int day = date == null ? UNDATED : Math.toIntExact(date.toEpochDay());
    return new StoryCard(
        signature.articleId(),
        day,
        (float) run.logArticlesAround(date),
        keys,
        rare,
        terms,
        whole,
        early,
        name,
        signature.slots());
  }

  private static byte scaled(double weight, double norm) {
    return norm == 0 ? 0 : (byte) Math.round(SCALE * weight / norm);
  }

  public String articleId() {
    return articleId;
  }

  /** Days since 1970-01-01; {@link #isDated()} tells whether there is one. */
  int day() {
    return day;
  }

  /** The day of publication; null if it is not known. */
  public @Nullable LocalDate date() {
    return isDated() ? LocalDate.ofEpochDay(day) : null;
  }

  public boolean isDated() {
    return day != UNDATED;
  }

  /**
   * The least hash of the keys, one left out: the more keys two articles share, the likelier equal.
   */
  long orderWithout(int key) {
    long least = Long.MAX_VALUE;
    for (int other : keys) {
      if (other != key) {
        least = Math.min(least, Hashes.mix(other));
      }
    }
    return least;
  }

  /** Natural logarithm of the number of articles of the run that could be of the same story. */
  double rivals() {
    return rivals;
  }

  /**
   * Under which keys the article looks for others of its story, ascending: the hashes of its most
   * telling terms, at most {@value #MOST_KEYS}. Articles are compared if they share one.
   */
  public int[] keys() {
    return keys.clone();
  }

  /**
   * The keys under which another article may be found. Of most articles that is half: the most
   * telling terms are those that no other has.
   *
   * @param run that the card was weighed against
   */
  public int[] keysOfSeveral(RunContext run) {
    return Arrays.stream(keys).filter(key -> run.articlesOfRun(key) > 1).toArray();
  }

  /**
   * Whether the two are compared under another key for certain: one that both have, that comes
   * before the given one, and that so few articles have that all of them are compared.
   */
  boolean isComparedBefore(int key, StoryCard other) {
    int i = 0;
    int j = 0;
    while (i < keys.length && j < other.keys.length && keys[i] < key && other.keys[j] < key) {
      if (keys[i] < other.keys[j]) {
        i++;
      } else if (keys[i] > other.keys[j]) {
        j++;
      } else if (rare[i]) {
        return true;
      } else {
        i++;
        j++;
      }
    }
    return false;
  }

  /** Whether both have a key besides the given one. */
  boolean sharesAnother(int key, StoryCard other) {
    int i = 0;
    int j = 0;
    while (i < keys.length && j < other.keys.length) {
      if (keys[i] < other.keys[j]) {
        i++;
      } else if (keys[i] > other.keys[j]) {
        j++;
      } else if (keys[i] != key) {
        return true;
      } else {
        i++;
        j++;
      }
    }
    return false;
  }

  /** Whether the two are written from one template about different things. */
  boolean ofOneTemplate(StoryCard other) {
    return slots.ofOneTemplate(other.slots);
  }

  /** How alike two articles are: cosines over all terms, the early ones and the names. */
  Likeness likeness(StoryCard other) {
    int wholeSum = 0;
    int earlySum = 0;
    int nameSum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] < other.terms[j]) {
        i++;
      } else if (terms[i] > other.terms[j]) {
        j++;
      } else {
        int product = (whole[i] & 0xff) * (other.whole[j] & 0xff);
        wholeSum += product;
        nameSum += name[i] && other.name[j] ? product : 0;
        earlySum += (early[i] & 0xff) * (other.early[j] & 0xff);
        i++;
        j++;
      }
    }
    return new Likeness(
        cosine(wholeSum, wholeNorm, other.wholeNorm),
        cosine(earlySum, earlyNorm, other.earlyNorm),
        cosine(nameSum, nameNorm, other.nameNorm));
  }

  /** Cosines, between 0 and 1. */
  record Likeness(double whole, double early, double names) {}

  private static double cosine(int sum, double norm, double otherNorm) {
    return sum == 0 ? 0 : sum / (norm * otherNorm);
  }
}
