package news.parallax.source.resolve;

import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.NameLists;
import news.parallax.text.mention.ShortForms;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Sources that are described, not named: "the president", "the statement", "residents". */
final class DescribedSources {
  /** What any body is called once it was named. */
  private static final WordList ANY_BODY = WordList.of("people", "any body");

  /** What holds for all, and is no word of who made it: "state law", "the company's policy". */
  private static final WordList NORMS = WordList.of("things", "norm");

  /** How many attributions back such a body is looked for. */
  private static final int NEAR = 4;

  private final CitingArticle article;
  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final ShortForms shortForms;
  private final Standing standing;
  private final IssuedDocuments documents;

  DescribedSources(
      CitingArticle article,
      NameLists names,
      ShortForms shortForms,
      Standing standing,
      NamedSources named) {
    this.article = article;
    mentions = article.mentions;
    grammar = article.grammar;
    words = article.words;
    this.names = names;
    this.shortForms = shortForms;
    this.standing = standing;
    documents = new IssuedDocuments(article, names, shortForms, named);
  }

  /**
   * Who is described by a phrase.
   *
   * @param coreEnd the end of the phrase without its appositions
   */
  Resolved of(int from, int to, int coreEnd, int index) {
    int head = shortForms.head(from, coreEnd);
    String word = words.lower(head);
    boolean definite =
        words.is(from, "the") || grammar.isPossessive(from) || words.is(from, "that");
    Resolved issuer = documents.of(from, head, to, coreEnd, definite, index);
    if (issuer != null) {
      return issuer;
    }
    if (definite && names.isRole(word)) {
      Entity bearer = shortForms.bearerOf(word, from, coreEnd);
      if (bearer != null) {
        return new Resolved(
            bearer.name(),
            bearer,
            grammar.text(from, to),
            bearer.described(),
            Form.NAMED_INDIVIDUAL,
            "title",
            standing.speaksFor(from, to));
      }
    }
    if (definite) {
      Entity body = shortForms.bodyWith(word, from);
      if (body != null && to - from <= 3) {
        return new Resolved(
            body.name(),
            body,
            grammar.text(from, to),
            body.name(),
            Form.NAMED_GROUP,
            "short_form",
            "");
      }
    }
    if (words.is(from, "the") && to - from == 2 && ANY_BODY.contains(word)) {
      Resolved body = onlyBodyBefore(index);
      if (body != null) {
        return body.as("short_form");
      }
    }
    boolean group =
        names.isPlural(word)
            || (word.endsWith("s") && !word.endsWith("ss") && !grammar.is(head, WordClass.PRONOUN))
            || (grammar.isQuantity(from) && !words.is(from, "one") && !words.is(from, "another"));
    boolean pronoun =
        to - from == 1 && grammar.is(from, WordClass.PRONOUN) && !grammar.isQuantity(from);
    return new Resolved(
        grammar.text(from, coreEnd),
        null,
        grammar.text(NORMS.contains(word) ? head : from, to),
        "",
        isNamedBody(from, head)
            ? Form.NAMED_GROUP
            : group ? Form.UNNAMED_GROUP : Form.UNNAMED_INDIVIDUAL,
        pronoun ? "none" : CitedSource.DESCRIPTION,
        standing.speaksFor(from, to));
  }

  /** Whether the noun is a document: "poll", "polls". */
  boolean isDocument(String word) {
    return documents.isDocument(word);
  }

  /** "Reuters" before the stroke of "a Reuters/Ipsos poll". */
  boolean isOneOfPair(int stroke, int to) {
    return documents.isOneOfPair(stroke, to);
  }

  /** The one body that the attributions before cite; null if they cite none, or several. */
  private @Nullable Resolved onlyBodyBefore(int index) {
    Resolved only = null;
    for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
      Resolved before = article.resolved(i);
      Entity entity = before.entity();
      boolean body =
          entity != null
              && entity.kind() == Kind.BODY
              && before.isNamed()
              && !before.how().equals("document");
      if (body && only != null && !only.name().equals(before.name())) {
        return null;
      }
      only = body ? before : only;
    }
    return only;
  }

  /** "Yonhap news agency", "WHO"; not "OPINION". */
  private boolean isNamedBody(int from, int head) {
    boolean capitals = words.bareEnd(head) - words.start(head) > 1 && !words.hasSmallLetter(head);
    boolean acronym = capitals && !names.isDocument(words.lower(head));
    return acronym
        || (names.isBody(words.lower(head))
            && from < head
            && mentions.nameAt(from) != null
            && !names.isDemonym(words.lower(from)));
  }
}
