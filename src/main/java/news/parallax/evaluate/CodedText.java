package news.parallax.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Span;
import news.parallax.yaml.Location;
import org.jspecify.annotations.Nullable;

/**
 * A text with the labels people gave it.
 *
 * @param at where it stands in the coded file
 * @param labels null if only its coders' labels are known
 * @param coders the labels each coder gave
 * @param answers the answers given to single questions, by question; null for a coder who gave none
 * @param fold the part of the data it belongs to; null if the file does not say
 */
public record CodedText(
    Location at,
    String id,
    Body body,
    @Nullable List<String> labels,
    Map<String, List<String>> coders,
    Map<String, List<@Nullable String>> answers,
    @Nullable String fold) {

  public CodedText {
    coders = Collections.unmodifiableMap(new LinkedHashMap<>(coders));
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /**
   * What was coded.
   *
   * @param headlineEnd offset before which it is headline; 0 if it has none
   * @param coded the part that is coded, where the rest only stands around it; null: all is
   */
  public record Body(String text, int headlineEnd, @Nullable Span coded) {

    /** All of a text. */
    public Body(String text, int headlineEnd) {
      this(text, headlineEnd, null);
    }

    /** A sentence with headline and neighbours, any of which may be empty. */
    public static Body within(String title, String before, String text, String after) {
      String head = isBlank(title) ? "" : title + "\n\n";
      String start = head + (before.isBlank() ? "" : before + " ");
      return new Body(
          start + text + (after.isBlank() ? "" : " " + after),
          Math.max(0, head.length() - 2),
          new Span(start.length(), start.length() + text.length()));
    }

    /** Joins the parts, any of which may be empty; a part the text begins with is not repeated. */
    public static Body of(String title, String lead, String text) {
      String rest = isNew(lead, text) ? join(lead, text) : text;
      return isNew(title, rest)
          ? new Body(join(title, rest), title.length())
          : new Body(rest, isBlank(title) ? 0 : title.length());
    }

    private static boolean isNew(String part, String text) {
      return !isBlank(part) && !text.startsWith(part);
    }

    private static boolean isBlank(String part) {
      return part.isBlank() || part.equals("null");
    }

    private static String join(String first, String second) {
      return second.isBlank() ? first : first + "\n\n" + second;
    }
  }

  /** The labels given, or else those that more than half of the coders gave. */
  public List<String> agreed() {
    if (labels != null) {
      return labels;
    }
    Map<String, Integer> votes = new LinkedHashMap<>();
    coders
        .values()
        .forEach(given -> given.stream().distinct().forEach(l -> votes.merge(l, 1, Integer::sum)));
    return votes.entrySet().stream()
        .filter(vote -> 2 * vote.getValue() > coders.size())
        .map(Map.Entry::getKey)
        .toList();
  }
}
