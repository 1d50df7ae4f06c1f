package news.parallax.report.fact;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.coverage.HeadlineContrast;
import news.parallax.frame.Codebook;
import org.jspecify.annotations.Nullable;

/** What a row of {@code fact_headline} is made of. */
public record HeadlineRow(ArticleRow article, Codebook codebook, HeadlineContrast contrast) {

  Span headline() {
    return Objects.requireNonNull(
        Objects.requireNonNull(article.article().headline(), article.id()).where(), article.id());
  }

  String frames() {
    return String.join("; ", contrast.headlineFrames());
  }

  @Nullable Double low() {
    return contrast.interval() == null ? null : contrast.interval().low();
  }

  @Nullable Double high() {
    return contrast.interval() == null ? null : contrast.interval().high();
  }

  /** Each frame with what it adds, and a sign for the side that has more of it. */
  @Nullable String causes() {
    return contrast.causes().isEmpty()
        ? null
        : contrast.causes().stream()
            .map(
                cause ->
                    String.format(
                        Locale.ROOT,
                        "%s %s%.3f",
                        cause.frameId(),
                        cause.inHeadline() ? "+" : "-",
                        cause.bits()))
            .collect(Collectors.joining("; "));
  }
}
