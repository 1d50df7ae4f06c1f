package news.parallax.source.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.grammar.WordFile;

/** Closed lists of English words, from {@code word-lists.txt}. Threads may share one. */
public final class WordLists {
  private final Set<String> addressee;
  private final Set<String> inverting;
  private final Set<String> question;
  private final Set<String> occasion;
  private final Set<String> phraseEnd;
  private final Set<String> said;
  private final Set<String> label;
  private final Set<String> clauseOpener;
  private final Set<String> inferring;
  private final Set<String> deed;
  private final Set<String> connective;
  private final Set<String> report;
  private final Set<String> document;
  private final Set<String> speaker;
  private final Set<String> view;
  private final Set<String> reaction;
  private final Set<String> headlineVerb;
  private final Set<String> hearsay;

  public WordLists() {
    Map<String, Set<String>> lists = new HashMap<>();
    WordFile.sections(WordLists.class, "word-lists.txt")
        .forEach((name, lines) -> lists.put(name, words(lines)));
    addressee = lists.getOrDefault("addressee", Set.of());
    inverting = lists.getOrDefault("inverting", Set.of());
    question = lists.getOrDefault("question", Set.of());
    occasion = lists.getOrDefault("occasion", Set.of());
    phraseEnd = lists.getOrDefault("phrase-end", Set.of());
    said = lists.getOrDefault("said", Set.of());
    label = lists.getOrDefault("label", Set.of());
    clauseOpener = lists.getOrDefault("clause-opener", Set.of());
    inferring = lists.getOrDefault("inferring", Set.of());
    deed = lists.getOrDefault("deed", Set.of());
    connective = lists.getOrDefault("connective", Set.of());
    report = lists.getOrDefault("report", Set.of());
    document = lists.getOrDefault("document", Set.of());
    speaker = lists.getOrDefault("speaker", Set.of());
    view = lists.getOrDefault("view", Set.of());
    reaction = lists.getOrDefault("reaction", Set.of());
    headlineVerb = lists.getOrDefault("headline-verb", Set.of());
    hearsay = lists.getOrDefault("hearsay", Set.of());
  }

  private static Set<String> words(List<String> lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      words.addAll(WordFile.words(line));
    }
    return words;
  }

  /** Verbs whose object is whom is spoken to: "told reporters that". */
  boolean takesAddressee(String lemma) {
    return addressee.contains(lemma);
  }

  /** Verbs that may stand before their subject: "said the mayor". */
  public boolean inverts(String lemma) {
    return inverting.contains(lemma);
  }

  boolean isQuestionWord(String word) {
    return question.contains(word);
  }

  /** Where or how something was said: "in a statement", "on Twitter". */
  boolean isOccasion(String word) {
    return occasion.contains(word);
  }

  /** Conjunctions that end a noun phrase with all that hangs on it. */
  boolean endsPhrase(String word) {
    return phraseEnd.contains(word);
  }

  /** Past and present forms of the commonest speech verbs. */
  boolean isSaid(String word) {
    return said.contains(word);
  }

  /** Words before a colon that introduce no speech: "Read:", "Photo:". */
  boolean isLabel(String word) {
    return label.contains(word);
  }

  /** Subordinators that open a reported clause: "said although", "said if". */
  boolean opensClause(String word) {
    return clauseOpener.contains(word);
  }

  /** Verbs of things that let one conclude: "shows", "suggests". */
  boolean infers(String lemma) {
    return inferring.contains(lemma);
  }

  /** Nouns for what is done or happens, not said. */
  boolean isDeed(String word) {
    return deed.contains(word);
  }

  /** Nouns for what is said: "a warning that". */
  boolean isReport(String word) {
    return report.contains(word);
  }

  /** What is sent, posted or handed out to be read: "a letter sent to parents reads". */
  boolean isDocument(String word) {
    return document.contains(word);
  }

  /** Who speaks in a headline before a colon: "Harbour master: no ferries". */
  boolean isSpeaker(String word) {
    return speaker.contains(word);
  }

  /** Nouns for what is said about something: "criticism from teachers of the plan". */
  boolean isReaction(String word) {
    return reaction.contains(word);
  }

  /** Verbs of headlines that look like nouns: "Coroner rules climber died". */
  boolean isHeadlineVerb(String word) {
    return headlineVerb.contains(word);
  }

  /** Nouns for what is said without telling by whom: "fears that". */
  boolean isHearsay(String word) {
    return hearsay.contains(word);
  }

  /** Nouns for what somebody thinks: "in the mayor's view". */
  boolean isView(String word) {
    return view.contains(word);
  }

  /** Words of "However," and "In fact,". */
  boolean isConnective(String word) {
    return connective.contains(word);
  }
}
