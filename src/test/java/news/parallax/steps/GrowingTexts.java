package news.parallax.steps;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Kinds of text that repeat one thing for as long as is wanted: what somebody who wishes a run ill,
 * or a broken page, may hand in. All names are invented.
 */
final class GrowingTexts {
  private static final String HEAD =
      "Council votes on plan\n\n"
          + "The mayor of the city said on Tuesday that the plan would go ahead this year.\n\n";

  private static final String[] SYLLABLES = {
    "ba", "den", "kor", "li", "mas", "nor", "pel", "ras", "tim", "vel", "wim", "zor"
  };

  private static final String[] WORDS = {
    "council", "river", "market", "teacher", "bridge", "protest", "budget", "vote", "harbour",
    "doctor", "company", "tax", "border", "farmer", "court", "police", "school", "train", "energy",
    "housing"
  };

  private static final String[] VERBS = {
    "opened",
    "blocked",
    "praised",
    "cut",
    "rejected",
    "funded",
    "defended",
    "attacked",
    "saved",
    "closed"
  };

  private GrowingTexts() {}

  /** For each kind what stands at its n-th place. */
  static Map<String, IntFunction<String>> kinds() {
    Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
    speech(kinds);
    quotations(kinds);
    names(kinds);
    signs(kinds);
    lines(kinds);
    prose(kinds);
    return kinds;
  }

  /** The text of a kind, of at least so many characters. */
  static String text(IntFunction<String> kind, int length) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; text.length() < length; i++) {
      text.append(kind.apply(i));
    }
    return text.append("\n").toString();
  }

  private static void speech(Map<String, IntFunction<String>> kinds) {
    kinds.put("who said", i -> "who said ");
    kinds.put("X said that", i -> "X said that ");
    kinds.put("said that he", i -> "said that he ");
    kinds.put("told an outlet", i -> "X told Reuters that ");
    kinds.put("according to", i -> "according to X, ");
    kinds.put("noun cues", i -> "there are fears that the claim that ");
    kinds.put("officials said", i -> "Officials said, and the ministry confirmed in a statement, ");
    kinds.put("speakers told apart", i -> name(i) + " said the " + word(i) + " was safe. ");
    kinds.put("he said she said", i -> "he told her that she saw him and he said ");
    kinds.put("one speaker", i -> "Berg said it was so. She added that the " + word(i) + " fell. ");
    kinds.put("pronouns that speak", i -> "\"We won the " + word(i) + ",\" he said. ");
    kinds.put("spoken figures", i -> (i + 2) + " people left Oakley, " + name(i) + " said. ");
    kinds.put("passive cues", i -> "it was said by X and it is believed that ");
  }

  private static void quotations(Map<String, IntFunction<String>> kinds) {
    kinds.put("short quotations", i -> "\"a\" said b. ");
    kinds.put("loaded quotations", i -> "\"the brutal regime lied\" he said. ");
    kinds.put("quotations without cue", i -> "\"We will not leave the " + word(i) + ".\" ");
    kinds.put("open quotation marks", i -> "\" a ");
    kinds.put("curly marks that open", i -> "\u201cwe go ");
    kinds.put("single quotation marks", i -> "the 'a' and 'b c' ");
    kinds.put("quotations in quotations", i -> "\"he said 'she said it', \" said b, ");
    kinds.put("quotations of a line", i -> "\"We won,\" said " + name(i) + ".\n\n");
    kinds.put("signed quotations", i -> "\"We won, I think so.\" \u2014 " + name(i) + "\n\n");
    kinds.put("one long quotation", i -> i == 0 ? "\"I say that we " : "and the town was told to ");
  }

  private static void names(Map<String, IntFunction<String>> kinds) {
    kinds.put("one name", i -> "Anna Berg ");
    kinds.put("many names", i -> name(i) + " met " + name(i * 7 + 3) + ". ");
    kinds.put("names and surnames", i -> name(i) + " spoke. " + surname(i / 2) + " left. ");
    kinds.put("one surname, many people", i -> given(i) + " Berg spoke. Berg left. ");
    kinds.put(
        "offices of many towns",
        i ->
            "Mayor A%s Diaz, the mayor of B%s, said the mayor met him. "
                .formatted(letters(i), letters(i)));
    kinds.put("names in a row", i -> name(i) + ", ");
    kinds.put("names without comma", i -> surname(i) + " ");
    kinds.put("pronouns", i -> "he saw her and she saw him and they saw it. ");
    kinds.put("titles", i -> "President Mr. Dr. Prof. ");
    kinds.put("titled names", i -> "Mayor " + surname(i) + " and Sen. " + name(i) + " ");
    kinds.put("appositions", i -> name(i) + ", the mayor of Oakley, a member of the council, ");
    kinds.put(
        "bodies", i -> "the " + surname(i) + " Council and the Ministry of " + surname(i) + " ");
    kinds.put("middle names", i -> "\"We go,\" said Anna " + surname(i) + " Berg. ");
    kinds.put("marks of one name", i -> "the " + surname(i) + " leader Anna Berg left. ");
    kinds.put(
        "bodies explained", i -> "The " + surname(i) + " Council (" + capitals(i) + ") said so. ");
    kinds.put(
        "phrases for names", i -> "Mayor " + name(i) + " left. The mayor said the company won. ");
    kinds.put("initials", i -> "J. K. L. ");
    kinds.put("acts", i -> "Police attacked " + surname(i) + " and soldiers killed rebels. ");
    kinds.put("nominal labels", i -> surname(i) + " is a liar and the thug is a hero. ");
  }

  private static void signs(Map<String, IntFunction<String>> kinds) {
    kinds.put("capitals", i -> "THE MAYOR SPOKE OF A PLAN ");
    kinds.put("capitalised words", i -> "Mayor Plan City Council ");
    kinds.put("figures", i -> i + " percent of 3,400 people paid $5 million. ");
    kinds.put("figures without stop", i -> "12 percent of 3,400 people paid $5 million and ");
    kinds.put("links", i -> "https://example.org/a" + i + " ");
    kinds.put("addresses", i -> "a" + i + "@example.org ");
    kinds.put("open brackets", i -> "(");
    kinds.put("brackets", i -> "(a) [b] ");
    kinds.put("dashes", i -> "\u2014 a \u2014 b ");
    kinds.put("points", i -> "... ");
    kinds.put("full stops", i -> ". ");
    kinds.put("commas", i -> "a, b, and ");
    kinds.put("hyphens", i -> "face-to-");
    kinds.put("one word", i -> "word ");
    kinds.put("one long word", i -> "a");
    kinds.put("abbreviations", i -> "U.S. U.K. Inc. ");
    kinds.put("tags", i -> "<p>text <b>bold</b> & more</p> ");
    kinds.put("entities", i -> "&amp; &quot; ");
    kinds.put("emoji", i -> "\ud83d\ude00 ");
    kinds.put("combining marks", i -> "e\u0301a\u0308 ");
    kinds.put("broken encoding", i -> "it\u00e2\u20ac\u2122s \u00c3\u00a9 ");
    kinds.put("semicolons", i -> "a; b; ");
    kinds.put("nested brackets", i -> "(a [");
    kinds.put("apostrophes", i -> "'em 'til ");
    kinds.put("word of apostrophes", i -> "a'");
    kinds.put("word of figures", i -> "1,");
    kinds.put("letter by letter", i -> "a.");
    kinds.put("spaces", i -> "a       ");
  }

  private static void lines(Map<String, IntFunction<String>> kinds) {
    kinds.put("labels before a colon", i -> "Mayor: yes we can. ");
    kinds.put("transcript", i -> surname(i % 9).toUpperCase(Locale.ROOT) + ": I will go.\n\n");
    kinds.put("interview", i -> "Q: Why did you go?\n\nA: I had to go there.\n\n");
    kinds.put("list", i -> "- item " + word(i) + "\n");
    kinds.put("date lines", i -> "March " + (i % 28 + 1) + ", 2024\n");
    kinds.put("dates", i -> "On Tuesday, March " + (i % 28 + 1) + ", 2024, ");
    kinds.put("short lines", i -> "Yes.\n\n");
    kinds.put("blank lines", i -> "\n \n");
    kinds.put("bylines", i -> "By " + name(i) + "\n");
    kinds.put("datelines", i -> "OAKLEY (Reuters) - The mayor spoke.\n\n");
    kinds.put("credits", i -> "(Reporting by " + name(i) + "; Editing by " + name(i + 1) + ")\n");
    kinds.put("teasers", i -> "Read: The " + word(i) + " that " + verb(i) + " the town\n");
    kinds.put("headlines", i -> "Mayor " + surname(i) + " Says Plan Is Good\n");
    kinds.put("notices", i -> "Photo: " + name(i) + "\nShare this article\nAdvertisement\n");
    kinds.put("dates of publication", i -> "Published March " + (i % 28 + 1) + ", 2024\n");
    kinds.put("questions", i -> "Why? Who knows? ");
  }

  private static void prose(Map<String, IntFunction<String>> kinds) {
    kinds.put(
        "sentences", i -> "The " + word(i) + " " + verb(i / 3) + " the " + word(i / 7) + ". ");
    kinds.put("clauses", i -> "which was the " + word(i) + " that " + verb(i) + " ");
    kinds.put("and", i -> "the " + word(i) + " " + verb(i) + " and ");
    kinds.put(
        "loaded words",
        i ->
            "the brutal regime and its evil thugs lied to the brave people about the shameful"
                + " disaster and ");
    kinds.put("loaded sentences", i -> "The brutal regime lied about the shameful disaster. ");
    kinds.put("questions of votes", i -> "whether the tax on jobs will pass the senate or ");
    kinds.put(
        "news",
        i ->
            "The "
                + word(i)
                + " of "
                + surname(i % 40)
                + " "
                + verb(i)
                + " "
                + i
                + " people on Monday, "
                + name(i % 60)
                + " said. \"We "
                + verb(i / 2)
                + " the "
                + word(i / 5)
                + ",\" he told reporters."
                + (i % 3 == 0 ? "\n\n" : " "));
    kinds.put(
        "one paragraph again",
        i ->
            "Mayor Anna Berg, 54, told Reuters on Monday that 300 people had left Oakley. \"It is a"
                + " disaster,\" she said.\n\n");
  }

  /** Another word for each number, without a digit. */
  private static String letters(int i) {
    return Integer.toString(i, 10)
        .chars()
        .mapToObj(c -> "" + (char) (c - '0' + 'a'))
        .reduce("", String::concat);
  }

  private static String word(int i) {
    return WORDS[Math.floorMod(i * 7 + i / 20, WORDS.length)];
  }

  private static String verb(int i) {
    return VERBS[Math.floorMod(i * 3 + i / 10, VERBS.length)];
  }

  private static String name(int i) {
    return given(i / 5) + " " + surname(i);
  }

  private static String given(int i) {
    return capitalised(syllables(i + 5));
  }

  private static String surname(int i) {
    return capitalised(syllables(i) + "ner");
  }

  private static String capitals(int i) {
    return syllables(i).toUpperCase(Locale.ROOT);
  }

  private static String syllables(int i) {
    StringBuilder word = new StringBuilder();
    int left = i + SYLLABLES.length;
    while (left > 0) {
      word.append(SYLLABLES[left % SYLLABLES.length]);
      left /= SYLLABLES.length;
    }
    return word.toString();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
