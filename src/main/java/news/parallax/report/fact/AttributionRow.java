package news.parallax.report.fact;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import news.parallax.article.Span;
import news.parallax.article.Spans;
import news.parallax.report.schema.Codes;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.SourceProfile;
import news.parallax.source.reconcile.SourceIdentity;
import org.jspecify.annotations.Nullable;

/**
 * What a row of {@code fact_attribution} is made of.
 *
 * @param index of the attribution in its article
 * @param gender what the article states of its source
 */
public record AttributionRow(ArticleRow article, int index, StatedGender gender) {
  public static List<AttributionRow> of(ArticleRow article) {
    List<StatedGender> genders = StatedGender.of(article);
    return IntStream.range(0, genders.size())
        .mapToObj(i -> new AttributionRow(article, i, genders.get(i)))
        .toList();
  }

  String id() {
    return article.keys().attribution(index);
  }

  String sourceId() {
    return article.keys().source(index);
  }

  Attribution attribution() {
    return article.facts().attributions().get(index);
  }

  SourceIdentity identity() {
    return article.placed().sources().get(index);
  }

  CitedSource cited() {
    return attribution().cited();
  }

  SourceProfile profile() {
    return cited().profile();
  }

  String text() {
    return article.text();
  }

  Span content() {
    return Objects.requireNonNull(Spans.cover(attribution().content()));
  }

  @Nullable Span source() {
    return Spans.cover(attribution().source());
  }

  @Nullable Span cue() {
    return Spans.cover(attribution().cue());
  }

  int contentWords() {
    return article.facts().words().content().get(index);
  }

  /** The spans of a part that is broken into several; null if it is not. */
  static @Nullable String pieces(List<Span> part) {
    return part.size() < 2 ? null : Codes.of(part);
  }
}
