package news.parallax.report.fact;

import java.util.Locale;
import news.parallax.analysis.narrative.NarrativePart;
import news.parallax.article.Key;
import news.parallax.article.Span;
import news.parallax.report.schema.Codes;
import org.jspecify.annotations.Nullable;

/** What a row of {@code fact_narrative} is made of. */
public record NarrativeRow(ArticleRow article, NarrativePart part, @Nullable String frameKey) {

  String id() {
    String place = Codes.of(part.part()) + "_" + Codes.of(part.value());
    return Key.within("nar", article.id(), frameKey == null ? place : place + "_" + frameKey);
  }

  String value() {
    return part.frame() != null
        ? part.frame().frameId()
        : part.value().name().toLowerCase(Locale.ROOT);
  }

  Span first() {
    return part.sentences().get(0);
  }
}
