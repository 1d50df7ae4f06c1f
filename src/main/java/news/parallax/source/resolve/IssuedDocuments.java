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
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.NameLists;
import news.parallax.text.mention.ShortForms;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Documents that stand for who issued them: "Diaz's letter", "a late May Gallup poll". */
final class IssuedDocuments {
  /** What leads to who issued a document: "a letter from Diaz". */
  private static final Set<String> ISSUED = Set.of("by", "from", "of");

  private static final WordList DOCUMENTS = WordList.of("things", "document");
  static final Set<String> POLLS = Set.of("poll", "survey");

  /** How many attributions back who issued a document is looked for. */
  private static final int FARTHEST = 8;

  private final CitingArticle article;
  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final List<FoundAttribution> attributions;
  private final NameLists names;
  private final ShortForms shortForms;
  private final NamedSources named;
  private final DocumentIssuers issuers;

  IssuedDocuments(
      CitingArticle article, NameLists names, ShortForms shortForms, NamedSources named) {
    this.article = article;
    mentions = article.mentions;
    grammar = article.grammar;
    words = article.words;
    attributions = article.attributions;
    this.names = names;
    this.shortForms = shortForms;
    this.named = named;
    issuers = new DocumentIssuers(article, names, named);
  }

  /** Whether the noun, one or many, is a document: "poll", "polls". */
  boolean isDocument(String word) {
    boolean many = word.endsWith("s") && !word.endsWith("ss");
    return isOne(word) || (many && isOne(word.substring(0, word.length() - 1)));
  }

  /** Whether two issued the document that a phrase describes: "a Reuters/Ipsos poll". */
  boolean isOneOfPair(int stroke, int to) {
    if (!words.isSign(stroke, '/')) {
      return false;
    }
    for (int i = stroke + 1; i < to && !grammar.is(i, WordClass.PREPOSITION); i++) {
      if (isDocument(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOne(String word) {
    return names.isDocument(word) || DOCUMENTS.contains(word);
  }

  /**
   * Who issued the document that a phrase describes; null if it is none, or nobody is named.
   *
   * @param head the noun that heads the phrase
   * @param end the end of the phrase without its appositions
   * @param definite whether it is one that was spoken of before, as "the" tells
   */
  @Nullable Resolved of(int from, int head, int to, int end, boolean definite, int index) {
    int paper = paper(from, head, end);
    String word = words.lower(paper);
    if (!isDocument(word)) {
      return null;
    }
    Resolved issuing = issuers.before(from, paper);
    issuing = issuing == null ? issuers.behind(paper, end) : issuing;
    if (issuing == null && definite) {
      issuing = issuer(word, index);
    }
    if (issuing != null) {
      return issuing.asIssuer();
    }
    Entity before = definite ? shortForms.documentBefore(word, from) : null;
    return before == null
        ? null
        : new Resolved(
            before.name(),
            before,
            grammar.text(from, to),
            before.titles(),
            Form.UNNAMED_GROUP,
            "short_form",
            "");
  }

  /**
   * The document in a phrase: "figures" of "Labor Department figures", though it looks like a verb,
   * "report" of "the Herald report this morning".
   */
  private int paper(int from, int head, int end) {
    if (isDocument(words.lower(head))) {
      return head;
    }
    if (head + 1 < end && isDocument(words.lower(head + 1))) {
      return head + 1;
    }
    int paper = head;
    while (paper > from && (grammar.isTime(paper) || words.is(paper, "this"))) {
      paper--;
    }
    return paper;
  }

  /** Who issued "the statement": whoever the last mention of a statement names. */
  private @Nullable Resolved issuer(String document, int index) {
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      Resolved before = article.resolved(i);
      // A co-author of the report is not the report.
      boolean issuer = before.form() != Form.NAMED_INDIVIDUAL || before.how().equals("document");
      if (!issuer) {
        continue;
      }
      if (tells(before.lower(), document) && before.isNamed()) {
        return before;
      }
      List<Span> spans = attributions.get(i).source();
      String source =
          spans.isEmpty() ? "" : spans.get(0).in(article.document.text()).toLowerCase(Locale.ROOT);
      if (tells(source, document)) {
        if (before.how().equals("document")) {
          return before;
        }
        Mention within = mentionWithin(spans.get(0));
        return within == null ? null : named.of(within, within.from(), within.to(), within.to());
      }
    }
    return null;
  }

  /** Whether words tell of such a document: what is a poll may be called a survey. */
  private static boolean tells(String text, String document) {
    return POLLS.contains(document)
        ? POLLS.stream().anyMatch(poll -> ShortForms.hasWord(text, poll))
        : ShortForms.hasWord(text, document);
  }

  /** Who is named as the issuer: not behind "on", "about" or "into", which tell of what it is. */
  private @Nullable Mention mentionWithin(Span span) {
    int to = article.endOf(span);
    for (int i = words.at(span.start()); i < to; i++) {
      if (grammar.is(i, WordClass.PREPOSITION) && !ISSUED.contains(words.lower(i))) {
        return null;
      }
      Mention mention = mentions.nameAt(i);
      if (mention != null && issuers.isIssuer(mention)) {
        return mention;
      }
    }
    return null;
  }
}
