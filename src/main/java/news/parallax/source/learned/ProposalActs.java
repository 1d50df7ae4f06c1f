package news.parallax.source.learned;

import java.util.List;
import java.util.Locale;
import news.parallax.source.Attribution;
import news.parallax.source.ContentForm;
import news.parallax.source.FoundAttribution;
import news.parallax.source.Rule;
import news.parallax.source.find.SourceActs;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * What the sources of proposals do, by the verb of the cue and by what the content is made like: by
 * the rules where they saw the whole of it, else by its tree.
 */
public final class ProposalActs {
  private static final int THAT = Words.hash("that");

  private final Words words;
  private final Syntax syntax;
  private final Clauses under;
  private final List<Proposal> all;
  private final ProposalFeatures features;
  private final SourceActs acts;

  /**
   * @param features those of all proposals of the document
   * @param acts what one does by a verb and a form of content
   */
  public ProposalActs(
      ParsedDocument a, List<Proposal> all, ProposalFeatures features, SourceActs acts) {
    words = a.words();
    syntax = a.syntax();
    under = Clauses.of(a);
    this.all = all;
    this.features = features;
    this.acts = acts;
  }

  /** What the source of a proposal does. */
  public Attribution.Act of(int i) {
    FoundAttribution one = all.get(i).one();
    ProposalParts parts = features.parts(i);
    if (one.by().rule() == Rule.VENUE) {
      return Attribution.Act.STATEMENT;
    }
    if (words.hash(parts.first) == THAT || !Character.isLetter(words.first(all.get(i).head()))) {
      return acts.of(one.cueLemma(), "", ContentForm.CLAUSE);
    }
    boolean outgrown = isOutgrown(i);
    if (all.get(i).rule() != null && !outgrown) {
      return one.act();
    }
    String cue = one.cue().get(one.cue().size() - 1).in(words.plain());
    String last = cue.substring(cue.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    ContentForm form = outgrown ? ContentForm.CLAUSE : one.by().rule().form(one.type());
    return acts.of(one.cueLemma(), last, form == null ? contentForm(parts) : form);
  }

  /** Whether the rules saw a phrase behind the cue that begins a clause: "said [Ann] would pay". */
  private boolean isOutgrown(int i) {
    FoundAttribution rule = all.get(i).rule();
    return rule != null
        && rule.by().rule().form(rule.type()) == ContentForm.PHRASE
        && features.parts(i).first > all.get(i).head()
        && !rule.content().equals(all.get(i).one().content())
        && contentForm(features.parts(i)) == ContentForm.CLAUSE;
  }

  private ContentForm contentForm(ProposalParts x) {
    int top = x.top();
    if (top < 0 || !Tag.isVerb(syntax.tag(top))) {
      return ContentForm.PHRASE;
    }
    if (under.isInfinitive(top)) {
      return ContentForm.INFINITIVE;
    }
    int subjects = 1 << Relation.NSUBJ | 1 << Relation.NSUBJPASS;
    return (under.tree().relations(top) & subjects) != 0 ? ContentForm.CLAUSE : ContentForm.PHRASE;
  }
}
