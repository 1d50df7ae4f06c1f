package news.parallax.source.form;

import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Dependencies;
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

  /** What somebody does by a statement or a letter. */
  private static final WordList URGING = WordList.of("verbs", "what one does by a letter");

  /** How many words stand before the noun of a document at most. */
  private static final int LONGEST_NAME = 8;

  /** What several documents are called together. */
  private static final Set<String> MANY =
      Set.of("batch", "series", "set", "trove", "cache", "collection", "raft", "pair", "string");

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
    if (isOfIssuer(one, cue, tag)) {
      return true;
    }
    if (one.type() == Attribution.Type.DIRECT
        || one.source().size() != 1
        || !(FINITE.contains(tag) || isSeenAsParticiple(cue, tag))
        || !TELLING.contains(Lemmas.shipped().lemma(words, cue, tag))) {
      return false;
    }
    Span source = one.source().get(0);
    int subject = subject(cue, source);
    boolean own =
        subject >= 0
            && words.start(subject) >= source.start()
            && words.end(subject) <= source.end();
    if (!own) {
      return false;
    }
    boolean relative = a.syntax().tag(subject) == Tag.WDT;
    return isDocument(relative ? antecedent(cue) : subject);
  }

  /** "who issued a statement vowing to", with whoever issued it for a source. */
  private boolean isOfIssuer(FoundAttribution one, int cue, int tag) {
    int noun = cue - 1;
    return tag == Tag.VBG
        && noun > 0
        && one.source().size() == 1
        && one.source().get(0).end() <= words.start(noun)
        && one.cue().get(0).start() <= words.start(noun)
        && speakers.isDocument(noun)
        && under.tree().head(cue) == noun
        && URGING.contains(Lemmas.shipped().lemma(words, cue, tag));
  }

  /**
   * What does what the cue tells, also where the parser reads "an analysis calculated that" as what
   * was calculated, or the "as" of "as records obtained in May show" as a preposition.
   */
  private int subject(int cue, Span source) {
    int subject = under.subject(cue);
    Dependencies tree = under.tree();
    if (subject < 0 && isSeenAsParticiple(cue, a.syntax().tag(cue))) {
      return tree.relation(cue) == Relation.ACL ? tree.head(cue) : -1;
    }
    int as = words.at(source.start()) - 1;
    boolean inserted =
        subject < 0 && as >= 0 && words.is(as, "as") && tree.relation(cue) == Relation.ADVCL;
    return inserted ? tree.child(as, Relation.POBJ) : subject;
  }

  /** A document, many of them ("a batch of records"), or the ruling in "the Lund v. Porto case". */
  private boolean isDocument(int noun) {
    if (noun < 0 || speakers.isDocument(noun)) {
      return noun >= 0;
    }
    String word = words.lower(noun);
    if (word.equals("case")) {
      return isBetweenTwo(noun);
    }
    int of = MANY.contains(word) ? under.preposition(noun) : -1;
    int many = of >= 0 && words.is(of, "of") ? under.tree().child(of, Relation.POBJ) : -1;
    return many >= 0 && speakers.isDocument(many);
  }

  private boolean isBetweenTwo(int noun) {
    for (int w = Math.max(0, noun - LONGEST_NAME); w < noun; w++) {
      if (words.is(w, "v.") || words.is(w, "v") || words.is(w, "vs.")) {
        return a.sentenceOf(w) == a.sentenceOf(noun);
      }
    }
    return false;
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
