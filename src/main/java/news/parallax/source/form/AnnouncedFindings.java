package news.parallax.source.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Rule;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the items of a list that a document is said to hold: "The report came out in May. Among the
 * findings:" and behind it paragraphs that begin with a dash or a dot. For one thread.
 */
final class AnnouncedFindings {
  /** How sure one is that an item tells what the document does, and nothing beside it. */
  private static final double SURE = 0.6;

  /** Fewer words are a heading or a key word. */
  private static final int SHORTEST = 5;

  private static final WordList TELLING = WordList.of("verbs", "what a document does");

  private static final Set<String> FINDINGS =
      Set.of(
          "finding",
          "findings",
          "results",
          "conclusions",
          "recommendations",
          "takeaways",
          "allegations",
          "highlights");

  /** The marks of the items of a list. */
  private static final String MARKS = "-*\u2013\u2014\u2022\u00b7\u25cf\u25aa";

  private final FormFindings all;
  private final Words words;
  private final PossibleSpeakers speakers;

  /** The last word of the document, and the word that tells that it tells something. */
  private record Lead(int document, int cue) {}

  AnnouncedFindings(FormFindings all, PossibleSpeakers speakers) {
    this.all = all;
    words = all.words;
    this.speakers = speakers;
  }

  /** Adds what the items of the list behind a paragraph tell. */
  void add(int paragraph, int first, int end) {
    if (end == first || !words.is(end - 1, ':') || !isItem(paragraph + 1)) {
      return;
    }
    Lead lead = lead(first, end);
    if (lead == null) {
      return;
    }
    int begin = all.under.tree().phraseStart(lead.document());
    Span source = new Span(words.start(begin), words.end(lead.document()));
    Span cue = new Span(words.start(lead.cue()), words.end(lead.cue()));
    int tag = all.a.syntax().tag(lead.cue());
    String lemma = Tag.isVerb(tag) ? Lemmas.shipped().lemma(words, lead.cue(), tag) : "";
    for (int item = paragraph + 1; isItem(item); item++) {
      List<Span> content = untold(all.a.paragraphFirst(item), all.a.paragraphFirst(item + 1));
      if (!content.isEmpty()) {
        all.addReported(source, cue, content, Rule.ANNOUNCED_FINDINGS, SURE, lemma);
      }
    }
  }

  private boolean isItem(int paragraph) {
    if (paragraph >= all.a.document().paragraphs().size()) {
      return false;
    }
    int first = all.a.paragraphFirst(paragraph);
    int end = all.a.paragraphFirst(paragraph + 1);
    return end - first > 1 && MARKS.indexOf(words.first(first)) >= 0 && !words.isWord(first);
  }

  /** The sentences of an item that nothing else was found in. */
  private List<Span> untold(int first, int end) {
    List<Span> content = new ArrayList<>();
    int from = first;
    while (from < end) {
      int to = Math.min(end, words.sentenceFirst(all.a.sentenceOf(from) + 1));
      Span sentence = all.trimmed(from, to);
      if (to - from >= SHORTEST && all.isUnclaimed(from, to) && !sentence.isEmpty()) {
        content.add(sentence);
      }
      from = to;
    }
    return content;
  }

  /** The document in the sentence before the list, or the subject of the one before that. */
  private @Nullable Lead lead(int first, int end) {
    int from = Math.max(first, words.sentenceFirst(all.a.sentenceOf(end - 1)));
    int findings = -1;
    int document = -1;
    for (int w = from; w < end; w++) {
      if (FINDINGS.contains(words.lower(w))) {
        findings = w;
      } else if (speakers.isDocument(w)) {
        document = w;
      }
    }
    if (findings >= 0) {
      int told = document >= 0 || from == first ? document : subject(first, from);
      return told < 0 ? null : new Lead(told, findings);
    }
    int verb = document < 0 ? -1 : all.a.syntax().head(document);
    boolean tells =
        verb > document
            && verb >= 0
            && all.a.syntax().relation(document) == Relation.NSUBJ
            && TELLING.contains(Lemmas.shipped().lemma(words, verb, all.a.syntax().tag(verb)));
    return tells ? new Lead(document, verb) : null;
  }

  /** The document that the last sentence before a word is about; -1 if it is about none. */
  private int subject(int first, int before) {
    int from = Math.max(first, words.sentenceFirst(all.a.sentenceOf(before - 1)));
    for (int w = from; w < before; w++) {
      if (all.a.syntax().relation(w) == Relation.NSUBJ && speakers.isDocument(w)) {
        return w;
      }
    }
    return -1;
  }
}
