package news.parallax.source.learned;

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
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Words;

/**
 * Attributions within what another one attributes: "investigators say the driver told them that …".
 * The articles learned from mark none, so that the rescorer leaves them out; here their form
 * decides.
 */
final class NestedSpeech {
  /** The model is to think the word a cue at least as likely as this. */
  private static final double LEAST_CUE = 0.3;

  /** The rules are to trust the cue with its complement this much. */
  private static final double LEAST_RELIABILITY = 0.7;

  private static final String QUOTE = "quote";

  /** Verbs of things that let one conclude: whoever speaks concludes, not the thing. */
  private static final WordList INFERRING = WordList.of("verbs", "lets conclude");

  /** Verbs by which one says what one will do or has done: "promised to pay". */
  private static final Set<String> SPOKEN =
      Set.of("promise", "pledge", "vow", "threaten", "claim", "offer", "swear");

  private static final int AS = Words.hash("as");
  private static final int THAT = Words.hash("that");
  private static final int WHETHER = Words.hash("whether");
  private static final int TO = Words.hash("to");

  private final Words words;
  private final Syntax syntax;
  private final Clauses under;

  NestedSpeech(ParsedDocument a) {
    words = a.words();
    syntax = a.syntax();
    under = Clauses.of(a);
  }

  /** Whether somebody is named who says or thinks a clause. */
  boolean is(Proposal proposal) {
    FoundAttribution one = proposal.one();
    return proposal.model() != null
        && !INFERRING.contains(
            Lemmas.shipped().lemma(words, proposal.head(), syntax.tag(proposal.head())))
        && proposal.probability() >= LEAST_CUE
        && !one.source().isEmpty()
        && hasClause(proposal.head(), words.at(one.content().get(0).start()));
  }

  /** Whether the rules see somebody within what another says who says or thinks a clause. */
  static boolean isClause(FoundAttribution ruled) {
    return ruled.by().rule().isVerbWithClause()
        && ruled.act() == Attribution.Act.STATEMENT
        && ruled.confidence() != null
        && ruled.confidence() >= LEAST_RELIABILITY
        && !ruled.source().isEmpty();
  }

  private boolean hasClause(int head, int content) {
    if (under.isInfinitive(head)) {
      return false;
    }
    int first = words.hash(content);
    if (first == TO) {
      return SPOKEN.contains(Lemmas.shipped().lemma(words, head, syntax.tag(head)));
    }
    return (under.tree().relations(head) & 1 << Relation.CCOMP) != 0
        || first == THAT
        || first == WHETHER;
  }

  /** The attribution, its source whom another is said to quote: "quoted the governor as saying". */
  FoundAttribution withQuoted(int head, FoundAttribution one) {
    int as = syntax.head(head);
    boolean quoted = as >= 0 && words.hash(as) == AS && syntax.head(as) >= 0;
    int verb = quoted ? syntax.head(as) : -1;
    if (!quoted || !Lemmas.shipped().lemma(words, verb, syntax.tag(verb)).equals(QUOTE)) {
      return one;
    }
    int speaker =
        under.isPassive(verb) ? under.tree().child(verb, Relation.NSUBJPASS) : under.object(verb);
    if (speaker < 0 || speaker > as) {
      return one;
    }
    Span source = new Span(words.start(under.tree().phraseStart(speaker)), words.end(speaker));
    Span cue = new Span(words.start(head), words.end(head));
    return one.saidBy(List.of(source), one.content()).withCue(List.of(cue));
  }
}
