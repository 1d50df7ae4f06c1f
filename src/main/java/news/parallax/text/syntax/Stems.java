package news.parallax.text.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Crude stems of verbs and nouns, as hashes: one for "say", "says", "said", "saying". */
public final class Stems {
  private static final Map<Integer, Integer> IRREGULAR = new HashMap<>();

  static {
    String pairs =
        "said say told tell thought think found find wrote write written write knew know known know"
            + " saw see seen see made make gave give given give took take taken take spoke speak"
            + " spoken speak felt feel heard hear meant mean sought seek held hold went go gone go"
            + " put put read read came come began begin begun begin swore swear sworn swear sent"
            + " send showed show shown show drew draw drawn draw laid lay got get left leave kept"
            + " keep brought bring understood understand foresaw foresee withdrew withdraw sang"
            + " sing stood stand thinking think ran run set set shot shoot fought fight threw throw"
            + " thrown throw forgot forget chose choose chosen choose became become lied lie lying"
            + " lie was be were be is be are be been be 's be am be has have had have";
    String[] words = pairs.split(" ");
    for (int i = 0; i + 1 < words.length; i += 2) {
      IRREGULAR.put(Words.hash(words[i]), Words.hash(base(words[i + 1])));
    }
  }

  private Stems() {}

  private static String base(String verb) {
    return verb.substring(0, base(verb, 0, verb.length()));
  }

  /** Stems of verbs as {@link ParsedDocument#stem} has them, from their base forms. */
  public static Set<Integer> ofVerbs(Set<String> baseForms) {
    return baseForms.stream()
        .map(verb -> Words.hash(base(verb)))
        .collect(Collectors.toUnmodifiableSet());
  }

  public static int of(Words words, int w, int tag) {
    if (!Tag.isVerb(tag) && tag != Tag.NN && tag != Tag.NNS) {
      return words.hash(w);
    }
    Integer irregular = IRREGULAR.get(words.hash(w));
    if (irregular != null) {
      return irregular;
    }
    String text = words.plain();
    int start = words.start(w);
    int end = words.end(w);
    if (tag != Tag.VB && tag != Tag.VBP && tag != Tag.NN) {
      end = withoutEnding(text, start, end);
    }
    return words.hash(start, base(text, start, end));
  }

  private static int withoutEnding(String text, int start, int end) {
    int length = end - start;
    char last = (char) (text.charAt(end - 1) | 0x20);
    char before = length > 1 ? (char) (text.charAt(end - 2) | 0x20) : ' ';
    if (last == 's' && before != 's' && length > 3) {
      return end - 1;
    }
    if (last == 'd' && before == 'e' && length > 3) {
      return end - 2;
    }
    if (last == 'g' && before == 'n' && length > 4) {
      return end - 3;
    }
    return end;
  }

  /** Without a last e, y or i, and with a double last letter made single. */
  private static int base(String text, int start, int end) {
    int to = end;
    if (to - start > 2 && "eyi".indexOf(text.charAt(to - 1) | 0x20) >= 0) {
      to--;
      if (to - start > 2 && (text.charAt(to - 1) | 0x20) == 'i') {
        to--;
      }
    }
    if (to - start > 2 && (text.charAt(to - 1) | 0x20) == (text.charAt(to - 2) | 0x20)) {
      to--;
    }
    return to;
  }
}
