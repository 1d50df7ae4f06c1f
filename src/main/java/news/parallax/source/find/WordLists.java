package news.parallax.source.find;

import news.parallax.text.WordSets;

/** Closed lists of English words, from {@code word-lists.txt}. Threads may share one. */
public final class WordLists {
  private final WordSets words = new WordSets(WordLists.class, "word-lists.txt");

  /** Verbs whose object is whom is spoken to: "told reporters that". */
  boolean takesAddressee(String lemma) {
    return words.has("addressee", lemma);
  }

  /** Verbs that may stand before their subject: "said the mayor". */
  public boolean inverts(String lemma) {
    return words.has("inverting", lemma);
  }

  boolean isQuestionWord(String word) {
    return words.has("question", word);
  }

  /** Where or how something was said: "in a statement", "on Twitter". */
  boolean isOccasion(String word) {
    return words.has("occasion", word);
  }

  /** Conjunctions that end a noun phrase with all that hangs on it. */
  boolean endsPhrase(String word) {
    return words.has("phrase-end", word);
  }

  /** Past and present forms of the commonest speech verbs. */
  boolean isSaid(String word) {
    return words.has("said", word);
  }

  /** Words before a colon that introduce no speech: "Read:", "Photo:". */
  boolean isLabel(String word) {
    return words.has("label", word);
  }

  /** What is "on" a matter and no person: "Commission on Debates". */
  boolean isOnMatter(String word) {
    return words.has("on-matter", word);
  }

  /** Subordinators that open a reported clause: "said although", "said if". */
  boolean opensClause(String word) {
    return words.has("clause-opener", word);
  }

  /** Verbs of things that let one conclude: "shows", "suggests". */
  boolean infers(String lemma) {
    return words.has("inferring", lemma);
  }

  /** Nouns for what is done or happens, not said. */
  boolean isDeed(String word) {
    return words.has("deed", word);
  }

  /** Nouns for what is said: "a warning that". */
  boolean isReport(String word) {
    return words.has("report", word);
  }

  /** What is sent, posted or handed out to be read: "a letter sent to parents reads". */
  boolean isDocument(String word) {
    return words.has("document", word);
  }

  /** Who speaks in a headline before a colon: "Harbour master: no ferries". */
  boolean isSpeaker(String word) {
    return words.has("speaker", word);
  }

  /** Nouns for what is said about something: "criticism from teachers of the plan". */
  boolean isReaction(String word) {
    return words.has("reaction", word);
  }

  /** Verbs of headlines that look like nouns: "Coroner rules climber died". */
  boolean isHeadlineVerb(String word) {
    return words.has("headline-verb", word);
  }

  /** Nouns for what is said without telling by whom: "fears that". */
  boolean isHearsay(String word) {
    return words.has("hearsay", word);
  }

  /** Nouns for what somebody thinks: "in the mayor's view". */
  boolean isView(String word) {
    return words.has("view", word);
  }

  /** Words of "However," and "In fact,". */
  boolean isConnective(String word) {
    return words.has("connective", word);
  }
}
