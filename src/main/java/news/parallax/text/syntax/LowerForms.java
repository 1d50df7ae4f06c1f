package news.parallax.text.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The words of a document in lower case, abbreviations without their full stop; each made when it
 * is asked for first. For one thread.
 */
final class LowerForms {
  private final String plain;
  private final int[] starts;
  private final int[] ends;
  private final int count;
  private @Nullable String[] forms = {};

  /**
   * @param ends where the words end without the full stop of an abbreviation
   */
  LowerForms(String plain, int[] starts, int[] ends, int count) {
    this.plain = plain;
    this.starts = starts;
    this.ends = ends;
    this.count = count;
  }

  String of(int word) {
    if (forms.length == 0) {
      forms = new String[count];
    }
    String known = forms[word];
    if (known == null) {
      known = WordShape.lower(plain.substring(starts[word], ends[word]));
      forms[word] = known;
    }
    return known;
  }

  /**
   * The number of each word in a list, -1 for others. Forms of the list need not be made again.
   *
   * @param letters those of the text
   */
  int[] numbers(KnownWords list, char[] letters) {
    forms = new String[count];
    int[] numbers = new int[count];
    for (int w = 0; w < count; w++) {
      int number = list.number(letters, starts[w], ends[w]);
      if (number >= 0) {
        forms[w] = list.form(number);
      }
      numbers[w] = number;
    }
    return numbers;
  }
}
