package news.parallax.source.form;

import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Tells documents that say something: "a survey that showed", "an analysis calculated that". For
 * one thread.
 */
public final class TellingDocuments {
  private static final WordList TELLING = WordList.of("verbs", "what a document does");

  /** How many words stand before the noun of a document at most. */
  private static final int LONGEST_NAME = 8;

  private static final Set<Integer> FINITE = Set.of(Tag.VBD, Tag.VBZ, Tag.VBP);

  private final ParsedDocument a;
  private final Words words;
  private final Clauses under;
  private final PossibleSpeakers speakers;

  /**
   * @param speakers which nouns of the document are those of documents
   */
  public TellingDocuments(ParsedDocument a, PossibleSpeakers speakers) {
    this.a = a;
    this.speakers = speakers;
    words = a.words();
    under = Clauses.of(a);
  }

  /**
   * Whether the source of a cue is a document and the cue is what documents do.
   *
   * @param cue the word that heads the cue
   */
  public boolean is(FoundAttribution one, int cue) {
    int tag = a.syntax().tag(cue);
    if (one.type() == Attribution.Type.DIRECT
        || one.source().size() != 1
        || !(FINITE.contains(tag) || isSeenAsParticiple(cue, tag))
        || !TELLING.contains(Lemmas.shipped().lemma(words, cue, tag))) {
      return false;
    }
    int subject = under.subject(cue);
    Span source = one.source().get(0);
    boolean own =
        subject >= 0
            && words.start(subject) >= source.start()
            && words.end(subject) <= source.end();
    if (!own) {
      return false;
    }
    boolean relative = a.syntax().tag(subject) == Tag.WDT;
    int noun = relative ? antecedent(cue) : subject;
    return noun >= 0 && speakers.isDocument(noun);
  }

  /**
   * The attribution with the document for a source if "that" or "which" stands for it and other
   * words between them: "a survey released last week that showed".
   */
  public FoundAttribution named(FoundAttribution one, int cue) {
    boolean relative =
        one.source().size() == 1
            && a.syntax().tag(words.at(one.source().get(0).start())) == Tag.WDT
            && is(one, cue);
    int noun = relative ? antecedent(cue) : -1;
    int behind = relative ? words.at(one.source().get(0).start()) - 1 : -1;
    boolean near = noun >= 0 && (noun == behind || (noun + 1 == behind && words.is(behind, ',')));
    if (noun < 0 || near) {
      return one;
    }
    int first = Math.max(under.tree().phraseStart(noun), noun - LONGEST_NAME);
    Span document = new Span(words.start(first), words.end(noun));
    return one.content().stream().anyMatch(document::overlaps)
        ? one
        : one.saidBy(List.of(document), one.content());
  }

  /** "an analysis calculated that", whose verb may look like a participle. */
  private boolean isSeenAsParticiple(int cue, int tag) {
    return tag == Tag.VBN
        && cue + 1 < words.count()
        && words.is(cue + 1, "that")
        && !under.isPassive(cue);
  }

  private int antecedent(int verb) {
    return under.tree().relation(verb) == Relation.RELCL ? under.tree().head(verb) : -1;
  }
}
