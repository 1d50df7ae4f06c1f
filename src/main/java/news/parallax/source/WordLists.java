package news.parallax.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Closed lists of English words, from {@code word-lists.txt}. Threads may share one. */
final class WordLists {
  private final Map<String, Set<String>> lists = new HashMap<>();

  WordLists() {
    Resource.sections("word-lists.txt").forEach((name, lines) -> lists.put(name, words(lines)));
  }

  private static Set<String> words(List<String> lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      words.addAll(Resource.words(line));
    }
    return words;
  }

  private boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  boolean isTime(String word) {
    return has("time", word);
  }

  boolean isQuantity(String word) {
    return has("quantity", word);
  }

  boolean isPossessive(String word) {
    return has("possessive", word);
  }

  /** Prepositions that mostly tie two noun phrases into one. */
  boolean joinsPhrases(String word) {
    return has("joining", word);
  }

  boolean isAbbreviation(String word) {
    return has("abbreviation", word);
  }

  /** Verbs whose object is whom is spoken to: "told reporters that". */
  boolean takesAddressee(String lemma) {
    return has("addressee", lemma);
  }

  /** Verbs that may stand before their subject: "said the mayor". */
  boolean inverts(String lemma) {
    return has("inverting", lemma);
  }

  boolean isQuestionWord(String word) {
    return has("question", word);
  }

  /** Where or how something was said: "in a statement", "on Twitter". */
  boolean isOccasion(String word) {
    return has("occasion", word);
  }

  /** Conjunctions that end a noun phrase with all that hangs on it. */
  boolean endsPhrase(String word) {
    return has("phrase-end", word);
  }

  boolean isPersonal(String word) {
    return has("personal", word);
  }

  /** Forms of speech verbs that also are nouns: "notes", "claims". */
  boolean isSpeechForm(String word) {
    return has("speech-form", word);
  }

  /** Past and present forms of the commonest speech verbs. */
  boolean isSaid(String word) {
    return has("said", word);
  }

  /** Words before a colon that introduce no speech: "Read:", "Photo:". */
  boolean isLabel(String word) {
    return has("label", word);
  }

  /** Subordinators that open a reported clause: "said although", "said if". */
  boolean opensClause(String word) {
    return has("clause-opener", word);
  }

  /** Verbs of things that let one conclude: "shows", "suggests". */
  boolean infers(String lemma) {
    return has("inferring", lemma);
  }

  /** Nouns for what is done or happens, not said. */
  boolean isDeed(String word) {
    return has("deed", word);
  }

  /** Words of "However," and "In fact,". */
  boolean isConnective(String word) {
    return has("connective", word);
  }
}
