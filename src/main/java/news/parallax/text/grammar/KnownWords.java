package news.parallax.text.grammar;

import java.util.Collection;

/**
 * Words of a list, each with a number, found in a text without a string being made for them. An
 * open table. Threads may share one.
 */
final class KnownWords {
  private final String[] forms;
  private final int[] slots;

  /**
   * @param words in lower case, each once; numbers follow their order
   */
  KnownWords(Collection<String> words) {
    forms = words.toArray(String[]::new);
    slots = new int[Integer.highestOneBit(Math.max(8, forms.length * 4))];
    for (int i = 0; i < forms.length; i++) {
      int slot = slot(hash(forms[i], 0, forms[i].length()));
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
    }
  }

  int count() {
    return forms.length;
  }

  String form(int number) {
    return forms[number];
  }

  /**
   * The number of the word that a stretch of a text is, capital letters A to Z taken for small
   * ones; -1 if it is none of the list.
   */
  int number(String text, int start, int end) {
    for (int slot = slot(hash(text, start, end)); ; slot = slot + 1 & slots.length - 1) {
      int number = slots[slot] - 1;
      if (number < 0 || is(forms[number], text, start, end)) {
        return number;
      }
    }
  }

  private static boolean is(String form, String text, int start, int end) {
    if (form.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (form.charAt(i - start) != small(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & slots.length - 1;
  }

  private static int hash(String text, int start, int end) {
    int hash = 7;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + small(text.charAt(i));
    }
    return hash * 0x9E3779B1;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }
}
