package news.parallax.source.resolve;

import java.util.Set;
import news.parallax.source.CitedSource;
import news.parallax.source.CitedSource.Form;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Entity.Kind;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.ShortForms;
import news.parallax.text.syntax.Words;

/** Sources that are named, in full or in part. */
final class NamedSources {
  private static final WordList OUTLETS = WordList.of("media", "medium");
  private static final Set<String> TITLES =
      Set.of("mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr");

  private final Grammar grammar;
  private final Words words;
  private final ArticleMentions mentions;
  private final ShortForms shortForms;
  private final Standing standing;

  NamedSources(CitingArticle article, ShortForms shortForms, Standing standing) {
    grammar = article.grammar;
    words = article.words;
    mentions = article.mentions;
    this.shortForms = shortForms;
    this.standing = standing;
  }

  /** Where the words about a name begin: behind others named with it, "lawmakers and Ana Diaz". */
  private int ownFrom(int from, int name) {
    int titled = name;
    while (titled - 1 > from && TITLES.contains(words.lower(titled - 1))) {
      titled--;
    }
    for (int i = titled - 1; i > from; i--) {
      boolean group = i == titled - 1 && words.lower(i - 1).endsWith("s");
      if (isConjunction(i) && (group || isPerson(i - 1))) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean isConjunction(int word) {
    return words.is(word, "and") || words.is(word, "or");
  }

  private boolean isPerson(int word) {
    Mention other = mentions.nameAt(word);
    return other != null && other.entity().kind() == Kind.PERSON && other.to() == word + 1;
  }

  /**
   * Who is named in a phrase.
   *
   * @param mention the name that heads the phrase
   * @param coreEnd the end of the phrase without its appositions
   */
  Resolved of(Mention mention, int from, int to, int coreEnd) {
    Entity entity = mention.entity();
    String how = "name";
    if (entity.kind() == Kind.PERSON) {
      boolean shorter =
          grammar.name(mention.from(), mention.to()).length() < entity.name().length();
      how = shorter ? "surname" : "name";
      String description =
          grammar.text(ownFrom(from, mention.from()), mention.from())
              + " | "
              + (isConjunction(mention.to()) ? "" : grammar.text(mention.to(), to));
      return new Resolved(
          entity.name(),
          entity,
          description,
          entity.described(),
          Form.NAMED_INDIVIDUAL,
          how,
          standing.speaksFor(entity, from, to));
    }
    int start = from;
    while (start < mention.from() && (words.is(start, "the") || words.is(start, "a"))) {
      start++;
    }
    int end = Math.max(coreEnd, mention.to());
    String name =
        isDescribedBefore(start, mention)
            ? entity.name()
            : grammar.text(start, endOfName(mention, end));
    Entity longer = shortForms.longerBody(mention);
    if (longer != null && mention.to() >= coreEnd) {
      return new Resolved(
          longer.name(),
          longer,
          grammar.text(from, to),
          longer.name(),
          Form.NAMED_GROUP,
          "short_form",
          "");
    }
    boolean people = entity.kind() == Kind.GROUP;
    return new Resolved(
        name,
        entity,
        grammar.text(from, Math.max(to, mention.to())),
        entity.described(),
        people ? Form.UNNAMED_GROUP : Form.NAMED_GROUP,
        people ? CitedSource.DESCRIPTION : how,
        "");
  }

  /** "the state newspaper East Porto Herald": the words before the name say what it is. */
  private boolean isDescribedBefore(int start, Mention mention) {
    int before = mention.from() - 1;
    return before >= start
        && mention.entity().kind() == Kind.BODY
        && OUTLETS.contains(words.lower(before))
        && !words.isCapitalised(before);
  }

  /** Without a noun behind the name that says what it is: "the East Porto Herald newspaper". */
  private int endOfName(Mention mention, int end) {
    boolean told =
        mention.to() == end - 1
            && OUTLETS.contains(words.lower(end - 1))
            && !words.isCapitalised(end - 1);
    return told ? mention.to() : end;
  }
}
