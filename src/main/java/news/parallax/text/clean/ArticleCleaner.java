package news.parallax.text.clean;

import java.util.List;
import news.parallax.article.*;
import news.parallax.text.*;

/** Stub. */
public final class ArticleCleaner {
  public ArticleCleaner(OutletList outlets) {}

  public Article clean(RawArticle raw) throws UnusableArticleException {
    String text = raw.text();
    var blocks =
        new Segmenter()
            .segment(text).paragraphs().stream()
                .map(p -> new Block(p.span(), p.section()))
                .toList();
    return new Article(
        Key.of("art", String.valueOf(raw.outlet()), text),
        raw.provenance(),
        raw.outlet() == null ? Outlet.UNKNOWN : new Outlet(raw.outlet(), Outlet.Method.GIVEN),
        raw.url(),
        null,
        DatedValue.UNKNOWN,
        null,
        null,
        List.of(),
        "en",
        text,
        blocks,
        OffsetMap.identity(text.length()),
        raw.issues());
  }
}
