package news.parallax.story;

import java.time.LocalDate;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Credit;
import news.parallax.article.DatedValue;
import news.parallax.article.OffsetMap;
import news.parallax.article.Outlet;
import news.parallax.article.Provenance;
import news.parallax.article.Span;
import news.parallax.source.ActorList;
import news.parallax.source.AttributionExtractor;
import news.parallax.source.learned.LearnedAttributions;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.ParsedText;

/** Invented articles of a story. */
public final class StoryTexts {
  private static final AttributionExtractor EXTRACTOR =
      LearnedAttributions.extractor(ActorList.EMPTY);

  private StoryTexts() {}

  public static StoryArticle article(String id, String outlet, String text) {
    return article(id, outlet, null, text, List.of());
  }

  public static StoryArticle article(
      String id, String outlet, LocalDate date, String text, List<String> origins) {
    Document document = new Segmenter().segment(text);
    Article article =
        new Article(
            id,
            new Article.AsRead(
                new Provenance(id, 1, null), null, OffsetMap.identity(text.length())),
            new Outlet(outlet, Outlet.Method.GIVEN),
            new Article.Front(
                null,
                date == null
                    ? DatedValue.UNKNOWN
                    : new DatedValue(date, null, DatedValue.Method.STATED, null, null),
                null,
                null,
                origins.stream()
                    .map(o -> new Credit(Credit.Kind.ORIGIN, o, new Span(0, 0), "given"))
                    .toList()),
            "en",
            text,
            document.paragraphs().stream().map(p -> new Block(p.span(), p.section())).toList(),
            List.of());
    return of(article);
  }

  /** What an article says, found by rules alone. */
  public static StoryArticle of(Article article) {
    Document document = new Segmenter().segment(article);
    return new StoryArticle(article, document, EXTRACTOR.extract(ParsedText.MODEL.parse(document)));
  }
}
