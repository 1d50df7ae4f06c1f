package news.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.text.Document;

/**
 * What names and figures an article puts between which words, in at most {@value #MOST} pairs of
 * hashes. Articles written from one template, as firms' results, weather or court lists are, have
 * the same words around other names and figures; copies have the same ones, and independent
 * articles have other words. Of the contexts those with the smallest hashes are kept, so that two
 * articles keep the same ones of those they share (bottom-k sketches, Cohen and Kaplan 2007).
 */
public record Slots(List<Slots.Slot> slots) {
  static final int MOST = 32;

  /** No names and figures. */
  static final Slots NONE = new Slots(List.of());

  private static final int FEWEST_SHARED = 5;

  /** Articles with so large a share of their contexts in common are written alike. */
  private static final double ALIKE = 0.4;

  /** … and from a template if no more of the common contexts than this hold the same. */
  private static final double FILLED_ALIKE = 0.65;

  /**
   * @param context hash of the words around the slot
   * @param filling hash of the names and figures that fill it
   */
  record Slot(int context, int filling) {}

  public Slots {
    slots = List.copyOf(slots);
  }

  /** The slots of headline, lead and body. */
  public static Slots of(Document document) {
    Map<Integer, Integer> found = new TreeMap<>();
    for (Document.Sentence sentence : document.sentences()) {
      if (document.paragraphs().get(sentence.paragraph()).section().isReported()) {
        read(words(document, sentence), found);
      }
    }
    List<Slot> slots = new ArrayList<>();
    for (Map.Entry<Integer, Integer> slot : found.entrySet()) {
      if (slots.size() < MOST) {
        slots.add(new Slot(slot.getKey(), slot.getValue()));
      }
    }
    return new Slots(slots);
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
    for (int i = 0; i < slots.size() && slots.get(i).context <= last; i++) {
      own++;
      while (j < other.slots.size() && other.slots.get(j).context < slots.get(i).context) {
        j++;
      }
      if (j < other.slots.size() && other.slots.get(j).context == slots.get(i).context) {
        shared++;
        alike += other.slots.get(j).filling == slots.get(i).filling ? 1 : 0;
      }
    }
    for (Slot slot : other.slots) {
      others += slot.context <= last ? 1 : 0;
    }
    return shared >= FEWEST_SHARED
        && shared >= ALIKE * Math.min(own, others)
        && alike <= FILLED_ALIKE * shared;
  }

  /** Up to which context all are kept. */
  private int last() {
    return slots.size() < MOST ? Integer.MAX_VALUE : slots.get(MOST - 1).context;
  }
}
