package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What names and figures an article puts between which words, in at most {@value #MOST} pairs of
 * hashes. Articles written from one template, as firms' results, weather or court lists are, have
 * the same words around other names and figures; copies have the same ones, and independent
 * articles have other words. Of the contexts those with the smallest hashes are kept, so that two
 * articles keep the same ones of those they share (bottom-k sketches, Cohen and Kaplan 2007).
 */
public final class Slots {
  static final int MOST = 32;

  /** No names and figures. */
  static final Slots NONE = new Slots(new int[0], new int[0]);

  private static final int FEWEST_SHARED = 5;

  /** Articles with so large a share of their contexts in common are written alike. */
  private static final double ALIKE = 0.4;

  /** … and from a template if no more of the common contexts than this hold the same. */
  private static final double FILLED_ALIKE = 0.65;

  /** Hashes of the words around each slot, ascending. */
  private final int[] contexts;

  /** Hashes of the names and figures that fill them. */
  private final int[] fillings;

  private Slots(int[] contexts, int[] fillings) {
    this.contexts = contexts;
    this.fillings = fillings;
  }

  /** The slots of headline, lead and body. */
  public static Slots of(Document document) {
    Map<Integer, Integer> found = new TreeMap<>();
    for (Document.Sentence sentence : document.sentences()) {
      if (document.paragraphs().get(sentence.paragraph()).section().isReported()) {
        read(words(document, sentence), found);
      }
    }
    return new Slots(least(found.keySet()), least(found.values()));
  }

  private static int[] least(Collection<Integer> ascending) {
    return ascending.stream().limit(MOST).mapToInt(Integer::intValue).toArray();
  }

  private static List<String> words(Document document, Document.Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String word = document.word(i);
      if (Character.isLetterOrDigit(word.codePointAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  private static void read(List<String> words, Map<Integer, Integer> found) {
    int i = 0;
    while (i < words.size()) {
      int end = i;
      int filling = 0;
      while (end < words.size() && fills(words.get(end), end)) {
        filling = (int) Hashes.pair(filling, Hashes.of(WordForms.of(words.get(end))));
        end++;
      }
      if (end > i) {
        long before = Hashes.pair(hash(words, i - 2), hash(words, i - 1));
        // what stands there first counts: a text may use the same words twice
        found.putIfAbsent((int) Hashes.pair(before, hash(words, end)), filling);
      }
      i = end + 1;
    }
  }

  /** Whether a word is a figure or, within a sentence, a name. */
  private static boolean fills(String word, int place) {
    return WordForms.hasDigit(word) || (place > 0 && Character.isUpperCase(word.charAt(0)));
  }

  private static int hash(List<String> words, int place) {
    return place < 0 || place >= words.size() ? 0 : Hashes.of(WordForms.of(words.get(place)));
  }

  /** Whether the two are written in the same words around other names and figures. */
  public boolean ofOneTemplate(Slots other) {
    int last = Math.min(last(), other.last());
    int own = 0;
    int others = 0;
    int shared = 0;
    int alike = 0;
    int j = 0;
    for (int i = 0; i < contexts.length && contexts[i] <= last; i++) {
      own++;
      while (j < other.contexts.length && other.contexts[j] < contexts[i]) {
        j++;
      }
      if (j < other.contexts.length && other.contexts[j] == contexts[i]) {
        shared++;
        alike += other.fillings[j] == fillings[i] ? 1 : 0;
      }
    }
    for (int context : other.contexts) {
      others += context <= last ? 1 : 0;
    }
    return shared >= FEWEST_SHARED
        && shared >= ALIKE * Math.min(own, others)
        && alike <= FILLED_ALIKE * shared;
  }

  /** Up to which context all are kept. */
  private int last() {
    return contexts.length < MOST ? Integer.MAX_VALUE : contexts[MOST - 1];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Slots slots
        && Arrays.equals(contexts, slots.contexts)
        && Arrays.equals(fillings, slots.fillings);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(contexts) + Arrays.hashCode(fillings);
  }
}
