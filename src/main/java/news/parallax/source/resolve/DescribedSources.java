package news.parallax.source.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.CitedSource.Form;
import news.parallax.source.FoundAttribution;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.mention.ShortForms;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Sources that are described, not named: "the president", "the statement", "residents". */
final class DescribedSources {
  /** What any body is called once it was named. */
  private static final WordList ANY_BODY = WordList.of("people", "any body");

  /** What leads to who issued a document: "a letter from Diaz". */
  private static final Set<String> ISSUED = Set.of("by", "from", "of");

  /** How many attributions back such a body is looked for. */
  private static final int NEAR = 4;

  /** How many attributions back who issued a document is looked for. */
  private static final int FARTHEST = 8;

  private final CitingArticle article;
  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final List<FoundAttribution> attributions;
  private final NameLists names;
  private final ShortForms shortForms;
  private final Standing standing;
  private final NamedSources named;

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
    attributions = article.attributions;
    this.names = names;
    this.shortForms = shortForms;
    this.standing = standing;
    this.named = named;
  }

  /**
   * Who is described by a phrase.
   *
   * @param coreEnd the end of the phrase without its appositions
   */
  Resolved of(int from, int to, int coreEnd, int index) {
    int head = shortForms.head(from, coreEnd);
    String word = words.lower(head);
    Mention issuing = names.isDocument(word) ? issuing(from, head) : null;
    if (issuing != null) {
      return named.of(issuing, issuing.from(), issuing.to(), issuing.to()).asIssuer();
    }
    boolean definite =
        words.is(from, "the") || grammar.isPossessive(from) || words.is(from, "that");
    if (definite && names.isDocument(word)) {
      Resolved issuer = issuer(word, index);
      if (issuer != null) {
        return issuer.asIssuer();
      }
      Entity named = shortForms.documentBefore(from);
      if (named != null) {
        return new Resolved(
            named.name(),
            named,
            grammar.lower(from, to),
            named.titles(),
            Form.UNNAMED_GROUP,
            "short_form",
            "");
      }
    }
    if (definite && names.isRole(word)) {
      Entity bearer = shortForms.bearerOf(word, from, coreEnd);
      if (bearer != null) {
        return new Resolved(
            bearer.name(),
            bearer,
            grammar.lower(from, to),
            bearer.titles(),
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
            grammar.lower(from, to),
            body.name().toLowerCase(Locale.ROOT),
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
        grammar.lower(from, to),
        "",
        isNamedBody(from, head)
            ? Form.NAMED_GROUP
            : group ? Form.UNNAMED_GROUP : Form.UNNAMED_INDIVIDUAL,
        pronoun ? "none" : "description",
        standing.speaksFor(from, to));
  }

  /** The one body that the attributions before cite; null if they cite none, or several. */
  private @Nullable Resolved onlyBodyBefore(int index) {
    Resolved only = null;
    for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
      Resolved before = article.resolved(i);
      Entity entity = before.entity();
      boolean body = entity != null && entity.kind() == Kind.BODY && before.isNamed();
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

  /** Who is named before a document as its issuer: "Diaz's letter", "the Home Office letter". */
  private @Nullable Mention issuing(int from, int head) {
    int first = words.is(from, "the") || words.is(from, "a") ? from + 1 : from;
    Mention name = mentions.nameAt(first);
    if (name == null || name.to() > head) {
      return null;
    }
    boolean body = name.entity().kind() == Kind.BODY && name.to() == head;
    return words.is(name.to(), "'s") || body ? name : null;
  }

  /** Who issued "the statement": whoever the last mention of a statement names. */
  private @Nullable Resolved issuer(String document, int index) {
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      if (ShortForms.hasWord(article.resolved(i).description(), document)
          && article.resolved(i).isNamed()) {
        return article.resolved(i);
      }
      String source =
          attributions.get(i).source().isEmpty()
              ? ""
              : attributions
                  .get(i)
                  .source()
                  .get(0)
                  .in(article.document.text())
                  .toLowerCase(Locale.ROOT);
      if (ShortForms.hasWord(source, document)) {
        Mention within = mentionWithin(attributions.get(i).source().get(0));
        return within == null ? null : named.of(within, within.from(), within.to(), within.to());
      }
    }
    return null;
  }

  /** Who is named as the issuer: not behind "on", "about" or "into", which tell of what it is. */
  private @Nullable Mention mentionWithin(Span span) {
    int to = article.endOf(span);
    for (int i = words.at(span.start()); i < to; i++) {
      if (grammar.is(i, WordClass.PREPOSITION) && !ISSUED.contains(words.lower(i))) {
        return null;
      }
      Mention mention = mentions.nameAt(i);
      if (mention != null && mention.entity().kind() != Kind.PLACE) {
        return mention;
      }
    }
    return null;
  }
}
