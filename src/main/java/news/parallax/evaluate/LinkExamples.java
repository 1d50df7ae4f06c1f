package news.parallax.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes copies of articles as outlets make them: verbatim, cut, reordered, with words replaced,
 * re-worded, and two versions of one wire report. The same seed gives the same copies.
 */
final class LinkExamples {
  private static final String SYNONYMS = "synonyms.txt";
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

  /** Lines of the page that another outlet would leave around the text. */
  private static final List<String> FURNITURE =
      List.of(
          "Sign up for our newsletter to get the day's stories in your inbox every morning.",
          "Have a tip for our reporters? Write to our desk and we may get back to you.",
          "This page is updated as the news develops; come back for more later in the day.",
          "Follow our coverage on all platforms and tell us what you make of the story.");

  /** How a copy was made. */
  enum Way {
    VERBATIM,
    CUT,
    REORDERED,
    SYNONYMS,
    WIRE,
    REWORDED,
    UNRELATED
  }

  private final SplittableRandom random;
  private final Map<String, String> synonyms = new HashMap<>();

  LinkExamples(long seed) {
    random = new SplittableRandom(seed);
    try (InputStream stream = LinkExamples.class.getResourceAsStream(SYNONYMS)) {
      if (stream == null) {
        throw new IllegalStateException("The list " + SYNONYMS + " is missing from the program");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("# ")) {
          synonyms.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the list " + SYNONYMS, e);
    }
  }

  /** A copy of the text; for {@link Way#UNRELATED} and {@link Way#WIRE} see there. */
  String copy(String text, Way way) {
    List<String> paragraphs = paragraphs(text);
    return switch (way) {
      case VERBATIM -> withFurniture(paragraphs, 1);
      case CUT -> withFurniture(cut(paragraphs, 0.35, 0.7), 1);
      case REORDERED -> withFurniture(reordered(cut(paragraphs, 0.7, 1)), 1);
      case SYNONYMS -> withFurniture(each(paragraphs, p -> replaced(p, 0.7)), 1);
      case REWORDED -> withFurniture(each(paragraphs, this::reworded), 1);
      case WIRE -> withFurniture(kept(paragraphs), 1);
      case UNRELATED -> text;
    };
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\n", -1)).filter(line -> !line.isBlank()).toList();
  }

  private List<String> cut(List<String> paragraphs, double least, double most) {
    double share = least + random.nextDouble() * (most - least);
    int count = Math.max(2, (int) Math.round(share * paragraphs.size()));
    return paragraphs.subList(0, Math.min(count, paragraphs.size()));
  }

  /** The lead stays, the rest is shuffled. */
  private List<String> reordered(List<String> paragraphs) {
    List<String> shuffled = new ArrayList<>(paragraphs);
    for (int i = shuffled.size() - 1; i > 1; i--) {
      int j = 1 + random.nextInt(i);
      String kept = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, kept);
    }
    return shuffled;
  }

  /** Two in three paragraphs, each version its own. */
  private List<String> kept(List<String> paragraphs) {
    return paragraphs.stream()
        .filter(p -> p.equals(paragraphs.get(0)) || random.nextInt(3) > 0)
        .toList();
  }

  private static List<String> each(
      List<String> paragraphs, java.util.function.UnaryOperator<String> change) {
    return paragraphs.stream().map(change).toList();
  }

  private String replaced(String paragraph, double share) {
    Matcher words = WORD.matcher(paragraph);
    StringBuilder changed = new StringBuilder();
    while (words.find()) {
      String word = words.group();
      String other = synonyms.get(word.toLowerCase(Locale.ROOT));
      boolean replace = other != null && random.nextDouble() < share;
      words.appendReplacement(changed, replace ? other : word);
    }
    return words.appendTail(changed).toString();
  }

  /** Every sentence with other words, some left out, its halves swapped at a comma. */
  private String reworded(String paragraph) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : SENTENCE_END.split(paragraph, -1)) {
      String other = replaced(sentence, 1);
      int comma = other.indexOf(", ");
      if (comma > 0 && comma < other.length() - 3) {
        other = other.substring(comma + 2) + ", " + other.substring(0, comma);
      }
      StringBuilder kept = new StringBuilder();
      for (String word : other.split(" ", -1)) {
        int chance = random.nextInt(5);
        if (chance == 1) {
          kept.append("rather ");
        }
        if (chance > 0 || Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0))) {
          kept.append(word).append(' ');
        }
      }
      sentences.add(kept.toString().strip());
    }
    return String.join(" ", sentences);
  }

  private String withFurniture(List<String> paragraphs, int lines) {
    List<String> page = new ArrayList<>(paragraphs);
    for (int i = 0; i < lines; i++) {
      page.add(FURNITURE.get(random.nextInt(FURNITURE.size())));
    }
    return String.join("\n", page);
  }
}
