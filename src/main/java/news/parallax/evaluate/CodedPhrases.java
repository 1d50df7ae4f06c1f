package news.parallax.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.text.mention.NameLists;

/** An article put together from the phrases that were coded in it; see {@link LabelEvaluation}. */
final class CodedPhrases {
  private static final String UNKNOWN = "…";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ]+|(?=['’]s\\b)|(?=[,.]$)");
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\\\ _-]+");
  private static final NameLists LISTS = new NameLists();
  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "mr", "mr.", "mrs.", "ms.", "that", "of", "in", "``", "''", "'s");
  private static final int LONGEST_NAME = 3;

  private final List<JsonNode> phrases;
  private final SortedMap<Integer, Map<Integer, String>> sentences = new TreeMap<>();
  private final Map<Integer, Map<Integer, Span>> places = new HashMap<>();
  private final Map<Integer, Integer> paragraphs = new HashMap<>();
  private final Map<String, Set<String>> names = new TreeMap<>();
  private final String text;

  /**
   * A coded mention.
   *
   * @param span from its first word to its last
   * @param words the places of its words other than names
   */
  record Phrase(String id, String concept, Span span, List<Span> words) {}

  CodedPhrases(List<JsonNode> phrases) {
    this.phrases = phrases;
    phrases.forEach(this::place);
    StringBuilder out = new StringBuilder();
    int paragraph = 0;
    for (Map.Entry<Integer, Map<Integer, String>> sentence : sentences.entrySet()) {
      int in = paragraphs.getOrDefault(sentence.getKey(), paragraph);
      out.append(out.isEmpty() ? "" : in == paragraph ? " " : "\n\n");
      paragraph = in;
      write(sentence.getKey(), new TreeMap<>(sentence.getValue()), out);
    }
    text = out.toString();
    phrases.stream().filter(CodedPhrases::isActor).forEach(this::learnName);
  }

  private void place(JsonNode phrase) {
    int sentence = phrase.path("sentence").asInt();
    int start = phrase.path("start").asInt();
    int end = phrase.path("end").asInt();
    paragraphs.putIfAbsent(sentence, phrase.path("paragraph").asInt());
    Map<Integer, String> words = sentences.computeIfAbsent(sentence, unused -> new TreeMap<>());
    String[] parts = BETWEEN_WORDS.split(phrase.path("text").asText(), -1);
    boolean fits = parts.length == end - start + 1;
    for (int i = 0; i < parts.length && start + i <= end; i++) {
      if (fits) {
        words.put(start + i, parts[i]);
      } else {
        words.putIfAbsent(start + i, parts[i]);
      }
    }
  }

  private void write(int sentence, SortedMap<Integer, String> words, StringBuilder out) {
    Map<Integer, Span> spans = new HashMap<>();
    int next = 0;
    boolean first = true;
    for (Map.Entry<Integer, String> word : words.entrySet()) {
      boolean attached = word.getValue().startsWith("'s") || word.getValue().startsWith("’s");
      if (word.getKey() > next) {
        out.append(first ? "" : " ").append(UNKNOWN);
        first = false;
      }
      out.append(first || (attached && word.getKey() == next) ? "" : " ");
      spans.put(word.getKey(), new Span(out.length(), out.length() + word.getValue().length()));
      out.append(word.getValue());
      next = word.getKey() + 1;
      first = false;
    }
    out.append('.');
    places.put(sentence, spans);
  }

  String text() {
    return text;
  }

  String split() {
    return phrases.get(0).path("split").asText();
  }

  private static boolean isActor(JsonNode phrase) {
    return phrase.path("kind").asText().equals("mention")
        && phrase.path("type").asText().equals("ACTOR");
  }

  /** "Shinzo Abe" tells that Shinzo is of the name too, if the concept has Abe. */
  private void learnName(JsonNode phrase) {
    String concept = phrase.path("concept").asText();
    Set<String> known = names.computeIfAbsent(concept, CodedPhrases::parts);
    List<String> words = List.of(phrase.path("text").asText().split(" ", -1));
    boolean name =
        words.size() <= LONGEST_NAME
            && words.stream().allMatch(CodedPhrases::canBeName)
            && words.stream().anyMatch(word -> known.containsAll(wordParts(word)));
    if (name) {
      words.forEach(word -> known.addAll(wordParts(word)));
    }
  }

  private static boolean canBeName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && !LISTS.isTitle(word.toLowerCase(Locale.ROOT).replace(".", ""))
        && !LISTS.isCountry(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> parts(String concept) {
    String last = concept.substring(concept.lastIndexOf('\\') + 1);
    return new LinkedHashSet<>(wordParts(last));
  }

  private static List<String> wordParts(String word) {
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN_PARTS.split(word.toLowerCase(Locale.ROOT), -1)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The concepts whose names share a word with the name. */
  List<String> conceptsOf(String actor) {
    List<String> parts = wordParts(actor);
    return names.entrySet().stream()
        .filter(entry -> parts.stream().anyMatch(entry.getValue()::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All mentions of actors. */
  List<Phrase> mentions() {
    return phrases.stream().filter(CodedPhrases::isActor).map(this::phrase).toList();
  }

  /** The mentions that are more than a name. */
  List<Phrase> labels() {
    return mentions().stream().filter(phrase -> !phrase.words().isEmpty()).toList();
  }

  private Phrase phrase(JsonNode phrase) {
    Map<Integer, Span> spans = places.getOrDefault(phrase.path("sentence").asInt(), Map.of());
    Set<String> known = names.getOrDefault(phrase.path("concept").asText(), Set.of());
    List<Span> words = new ArrayList<>();
    Span all = null;
    for (int i = phrase.path("start").asInt(); i <= phrase.path("end").asInt(); i++) {
      Span span = spans.get(i);
      if (span == null) {
        continue;
      }
      all = all == null ? span : all.cover(span);
      String word = span.in(text).toLowerCase(Locale.ROOT);
      if (!OPENERS.contains(word) && !known.containsAll(wordParts(word))) {
        words.add(span);
      }
    }
    return new Phrase(
        phrase.path("id").asText(),
        phrase.path("concept").asText(),
        all == null ? new Span(0, 0) : all,
        words);
  }
}
