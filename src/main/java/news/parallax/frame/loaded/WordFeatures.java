package news.parallax.frame.loaded;

import java.util.ArrayList;
import java.util.List;

/** The features by which a model tells loaded words, by name. */
public final class WordFeatures {
  private static final int STEM = 6;
  private static final int SHORT_STEM = 4;

  private WordFeatures() {}

  /** What the form of a word tells, wherever it stands. */
  public static List<String> ofForm(String form) {
    List<String> features = new ArrayList<>();
    features.add("w=" + form);
    if (Character.isLetter(form.charAt(0))) {
      int length = form.length();
      if (length > SHORT_STEM) {
        features.add("4=" + form.substring(0, SHORT_STEM));
      }
      if (length > STEM) {
        features.add("6=" + form.substring(0, STEM));
      }
      features.add("e=" + form.substring(Math.max(0, length - 3)));
      features.add("f=" + form.substring(Math.max(0, length - 2)));
      if (length > SHORT_STEM + 1) {
        features.add("3=" + form.substring(0, 3));
      }
      features.add("n=" + Math.min(length, 12));
      features.add("k=" + WordKinds.shipped().of(form));
    }
    return features;
  }

  /** What a word tells of the word after it. */
  public static String asLeft(String form) {
    return "l=" + form;
  }

  /** What a word tells of the word before it. */
  public static String asRight(String form) {
    return "r=" + form;
  }

  /** What the way it is written tells, besides the form. */
  public static List<String> ofShape(int shape) {
    List<String> features = new ArrayList<>();
    for (int flag : WordReading.FLAGS) {
      if ((shape & flag) != 0) {
        features.add("s=" + flag);
      }
    }
    return features;
  }

  /** All features of the word at a place of its sentence, but for its vector. */
  public static List<String> of(List<WordReading.Word> words, int at) {
    List<String> features = ofForm(words.get(at).form());
    features.add(asLeft(at > 0 ? words.get(at - 1).form() : WordReading.EDGE));
    features.add(asRight(at + 1 < words.size() ? words.get(at + 1).form() : WordReading.EDGE));
    features.addAll(ofShape(words.get(at).shape()));
    return features;
  }

  /** The terms by which sentences are told: the form, the beginning of a longer one, its kind. */
  public static List<String> terms(String form) {
    List<String> terms = new ArrayList<>();
    terms.add(form);
    if (form.length() > STEM) {
      terms.add(form.substring(0, STEM) + "*");
    }
    String kind = WordKinds.shipped().of(form);
    if (!kind.equals(WordKinds.OTHER)) {
      terms.add("k=" + kind);
    }
    return terms;
  }
}
