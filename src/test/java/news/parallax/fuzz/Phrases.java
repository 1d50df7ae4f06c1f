package news.parallax.fuzz;

import java.util.List;
import java.util.Locale;

/** Words, lines and sentences put together at random of what has a meaning somewhere. */
public final class Phrases {
  private static final List<String> NAMES =
      List.of(
          "Ada",
          "Finch",
          "McWren",
          "O\u2019Neil-Lark",
          "Supercalifragilisticexpialidociousnesswords",
          "Le",
          "van",
          "de",
          "Jr.",
          "III",
          "J.",
          "X",
          "x",
          "\u0130stanbul",
          "\u738b\u5c0f\u660e",
          "\ud83d\ude00",
          "Mr.",
          "Sen.",
          "President",
          "mayor",
          "the",
          "The",
          "Reuters",
          "CNN",
          "AP",
          "FBI",
          "Council",
          "Marren",
          "Russian",
          "NATO-led");
  private static final List<String> WORDS =
      List.of(
          "said",
          "says",
          "told",
          "who",
          "that",
          "according",
          "to",
          "has",
          "not",
          "denied",
          "he",
          "she",
          "they",
          "it",
          "his",
          "killed",
          "attacked",
          "brutal",
          "regime",
          "people",
          "3,400",
          "12",
          "$5",
          "million",
          "percent",
          "Monday",
          "2021",
          "and",
          "of",
          "in",
          "a",
          "is",
          "was",
          "be",
          "will",
          "if",
          "whether",
          "statement",
          "officials",
          "fears",
          "asked",
          "declined",
          "tax",
          "vote",
          "n't",
          "'s",
          "'",
          "\u2019s",
          "--",
          "\u2014",
          "...",
          "&",
          "/",
          "@anna",
          "https://a.example/b",
          "a@b.example",
          "#tag",
          "1.",
          "a.m.",
          "U.S.",
          "e\u0301",
          "\u00df");
  private static final List<String> SIGNS =
      List.of(
          ",", ".", "?", "!", ":", ";", "\"", "\u201c", "\u201d", "\u2018", "\u2019", "'", "(", ")",
          "[", "]", "\n", "\n\n", " ", "  ", "\u00a0", "\u2026", "\u2022", "|", "*");
  private static final List<String> FORMS =
      List.of(
          "N N, W W of N, S W W that W W W W.",
          "\u201cW W W,\u201d said N N, W N of N.",
          "\"W W W W.\" S W W",
          "According to N N, W W W W.",
          "N: W W W W",
          "By N N, N\n\nW W W.",
          "N, N (N) - W W W W.",
          "(W W by N N; W by N)",
          "N N told N that W W, W W S and N N said W.",
          "W W W N N W W W: \u201cW W \u2018W W\u2019 W.\u201d",
          "Q: W W W?\n\nA: W W W.",
          "N N Says W W W",
          "- W W\n- N N\n- W",
          "W",
          "N",
          "S",
          "N's W W, N, N and N W W W N N.");

  private final Mutator mutator;

  public Phrases(Mutator mutator) {
    this.mutator = mutator;
  }

  /** A word alone; a name, a sign, or one of them spoilt or glued to another. */
  public String word() {
    String word =
        switch (mutator.below(4)) {
          case 0 -> mutator.oneOf(NAMES);
          case 1 -> mutator.oneOf(SIGNS);
          default -> mutator.oneOf(WORDS);
        };
    if (mutator.once(8)) {
      word += mutator.oneOf(List.of("-", "'", "", "/", ".")) + mutator.oneOf(NAMES);
    }
    if (mutator.once(12)) {
      word = word.toUpperCase(Locale.ROOT);
    }
    return mutator.once(10) ? mutator.spoil(word) : word;
  }

  /** One line or a short paragraph: a form that means something, or words in any order. */
  public String line() {
    StringBuilder line = new StringBuilder();
    if (mutator.once(3)) {
      for (int left = 1 + mutator.below(12); left > 0; left--) {
        line.append(word()).append(mutator.once(5) ? "" : " ");
      }
    } else {
      for (char c : mutator.oneOf(FORMS).toCharArray()) {
        switch (c) {
          case 'N' -> line.append(mutator.once(5) ? word() : mutator.oneOf(NAMES));
          case 'W' -> line.append(mutator.once(9) ? word() : mutator.oneOf(WORDS));
          case 'S' -> line.append(mutator.oneOf(SIGNS));
          default -> line.append(c);
        }
      }
    }
    return mutator.once(4) ? mutator.spoil(line.toString()) : line.toString();
  }

  /** A few lines. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + mutator.below(5); left > 0; left--) {
      text.append(line()).append(mutator.oneOf(List.of(" ", "\n", "\n\n", "")));
    }
    return text.toString();
  }
}
