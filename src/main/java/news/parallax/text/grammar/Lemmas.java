package news.parallax.text.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.WordFile;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * The base forms of words, for all who read a text. Of verbs the irregular ones from {@code
 * verb-forms.txt}, the rest by their endings and the words that are known as verbs. Threads may
 * share one.
 */
public final class Lemmas {
  private final Map<String, String> lemmas = new HashMap<>();
  private final Set<String> participles = new HashSet<>();
  private final Set<String> onlyParticiples = new HashSet<>();

  private final WordClasses wordClasses;

  /** Read when they are first asked for. */
  private static final class Shipped {
    static final Lemmas LEMMAS = new Lemmas(GrammarReader.shipped().wordClasses());
  }

  /** Those that come with Parallax. */
  public static Lemmas shipped() {
    return Shipped.LEMMAS;
  }

  private Lemmas(WordClasses wordClasses) {
    this.wordClasses = wordClasses;
    Map<String, List<String>> sections = WordFile.sections(Lemmas.class, "verb-forms.txt");
    for (String line : sections.getOrDefault("irregular", List.of())) {
      List<String> parts = WordFile.words(line);
      for (String form : parts) {
        lemmas.put(form, parts.get(0));
      }
      String participle = parts.get(parts.size() - 1);
      participles.add(participle);
      if (!participle.equals(parts.get(1)) && !participle.equals(parts.get(0))) {
        onlyParticiples.add(participle);
      }
    }
    for (String line : sections.getOrDefault("final-e", List.of())) {
      for (String verb : WordFile.words(line)) {
        String stem = verb.substring(0, verb.length() - 1);
        lemmas.putIfAbsent(stem + "ed", verb);
        lemmas.putIfAbsent(stem + "ing", verb);
        lemmas.putIfAbsent(stem + "es", verb);
      }
    }
  }

  /**
   * The base form of a word of a text: a verb's, or a plural's singular; others stay as they are.
   */
  public String lemma(Words words, int word, int tag) {
    String form = words.lower(word);
    if (tag == Tag.VB || tag == Tag.VBP) {
      return lemmas.getOrDefault(form, form);
    }
    return Tag.isVerb(tag) || tag == Tag.NNS ? lemma(form) : form;
  }

  /** The base form of a verb; the word itself if no ending was recognised. */
  public String lemma(String form) {
    String known = lemmas.get(form);
    if (known != null) {
      return known;
    }
    int n = form.length();
    if (n > 4 && form.endsWith("ing")) {
      return stem(form, n - 3);
    }
    if (n > 3 && form.endsWith("ied")) {
      return form.substring(0, n - 3) + "y";
    }
    if (n > 3 && form.endsWith("ed")) {
      return stem(form, n - 2);
    }
    if (n > 4 && form.endsWith("ies")) {
      return form.substring(0, n - 3) + "y";
    }
    if (n > 4
        && (form.endsWith("shes")
            || form.endsWith("ches")
            || form.endsWith("sses")
            || form.endsWith("xes"))) {
      return form.substring(0, n - 2);
    }
    if (n > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us")) {
      return form.substring(0, n - 1);
    }
    return form;
  }

  /** The verb that a form is without its ending: "call", "announc(e)", "plan(n)". */
  private String stem(String form, int end) {
    String cut = form.substring(0, end);
    if (cut.chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0)) {
      return form; // "thing", "shed"
    }
    if (wordClasses.canBeVerb(cut)) {
      return cut;
    }
    boolean british = cut.endsWith("is") || cut.endsWith("ys"); // "criticised", "analysing"
    if (british || wordClasses.canBeVerb(cut + "e")) {
      return cut + "e";
    }
    int n = cut.length();
    boolean doubled = n > 2 && cut.charAt(n - 1) == cut.charAt(n - 2);
    return doubled && "slfz".indexOf(cut.charAt(n - 1)) < 0 ? cut.substring(0, n - 1) : cut;
  }

  /** Whether the form can be a past participle. */
  public boolean isParticiple(String form) {
    return form.endsWith("ed") || participles.contains(form);
  }

  /** Whether the form is a past participle and no past tense: "known", "given". */
  public boolean isOnlyParticiple(String form) {
    return onlyParticiples.contains(form);
  }
}
