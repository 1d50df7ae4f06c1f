package news.parallax.frame.label;

import java.util.function.Consumer;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;

/** Finds what stands beside the names of actors: titles, appositions, predicates. */
final class NameLabels {
  private final Words words;
  private final LabelWords lists;
  private final TitlesBefore titles;
  private final PredicateLabels predicates;
  private final Appositions appositions;
  private final Consumer<Found> out;

  NameLabels(
      ParsedDocument document, ArticleMentions mentions, LabelWords lists, Consumer<Found> out) {
    Grammar grammar = mentions.grammar();
    this.words = grammar.words();
    this.lists = lists;
    this.out = out;
    WholeNames names = new WholeNames(document, mentions, lists);
    titles = new TitlesBefore(document, mentions, lists, names);
    SurePronouns pronouns = new SurePronouns(document, mentions);
    predicates =
        new PredicateLabels(
            grammar,
            lists,
            new Phrases(grammar, lists),
            new SurePredicates(document, words, lists, pronouns, names),
            out);
    appositions = new Appositions(document, mentions, lists, predicates, out);
  }

  /**
   * Finds the labels beside one mention.
   *
   * @param start first word of its sentence
   * @param end one past the last word of its sentence
   */
  void beside(Mention mention, int start, int end) {
    Found title = titles.of(mention, start);
    if (title != null) {
      out.accept(title);
    }
    appositions.before(mention, start, end);
    if (!isAbbreviated(mention)) {
      appositions.behind(mention, end);
      predicates.said(mention, start, end);
    }
    predicates.named(mention, start, end);
  }

  /** Finds what a sentence says of somebody by a pronoun: "He is a dictator". */
  void ofPronoun(Mention mention, int start, int end) {
    predicates.said(mention, start, end);
    predicates.named(mention, start, end);
  }

  /** "D-Va.": a name cut short rather than one that ends in "Jr.". */
  private boolean isAbbreviated(Mention mention) {
    int last = mention.to() - 1;
    return words.hasStop(last) && !lists.names.isSuffix(words.lower(last));
  }

  /** A single word without a title may as well name a town. */
  static boolean isSurelyPerson(Entity entity) {
    return entity.kind() == Entity.Kind.PERSON
        && (entity.name().indexOf(' ') > 0 || !entity.descriptions().isEmpty());
  }
}
