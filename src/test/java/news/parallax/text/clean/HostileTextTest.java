package news.parallax.text.clean;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.OffsetMap;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no articles, or nasty ones: cleaned or refused, never more. */
class HostileTextTest {
  private static final int LONG = 1 << 20;
  private static final int SHORTER = 1 << 15;
  private static final ArticleCleaner CLEANER = new ArticleCleaner(ShippedOutlets.LIST);

  @ParameterizedTest
  @ValueSource(strings = {"a", "\"", "“", "(", "[", "\n", "a b ", "\u0301", "\ud800", "Aa.Bb "})
  void aMegabyteOfOneThingIsCleanedOrRefused(String unit) {
    check(unit.repeat(LONG / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\"",
        "“",
        "'",
        "\n",
        "a\n",
        "(",
        "[",
        "()",
        "<",
        "<a",
        "&",
        "&#",
        "&amp;",
        "<p>",
        "a b ",
        "A ",
        "A b. ",
        "Aa.Bb ",
        ".",
        "\u0301",
        "a\u0315\u0300",
        "\ud800",
        "\udc00",
        "\u200b",
        "Ã",
        "â€",
        "â",
        "1",
        "1/",
        "12:30 ",
        "May 1 ",
        "Monday, 3 May ",
        "2020-",
        "Smith John SmithX MORE ",
        "aB MORE",
        " MORE",
        "pic.twitter.com/abcdef ",
        "[pullquote]",
        "Read: this\n",
        "Opinion\n",
        "Source:\n",
        "John Smith\n",
        "By John Smith\n",
        "Jane Roe contributed.\n",
        "AFP reports. ",
        "MOSCOW: ",
        "WASHINGTON (AP) ",
        " | ",
        "Published in Dawn, 3 May 2020\n",
        "since 1994 for 26 years ",
        "Advertisement ",
        "Opinion\nThe minister said on Monday that the talks would go on, that nobody knew for how"
            + " long, and that he did not expect them to end well for anybody.\n"
      })
  void anythingOverAndOverIsCleanedOrRefused(String unit) {
    check(unit.repeat(SHORTER / unit.length()));
    String prose =
        "\nThe minister said on Monday that the talks with the unions would go on until the end of"
            + " the week.\n";
    check(prose + unit.repeat(SHORTER / unit.length()) + prose);
  }

  @Test
  void furnitureAloneIsNoArticle() {
    UnusableArticleException e =
        assertThrows(
            UnusableArticleException.class,
            () -> CLEANER.clean(raw("Advertisement\n\nRead: More of it\n\n___\n\nAdd a Comment")));
    assertThat(e.getMessage(), is("no text is left once the furniture of the page is taken out"));
    assertThrows(UnusableArticleException.class, () -> CLEANER.clean(raw("")));
  }

  private void check(String text) {
    try {
      Article article = CLEANER.clean(raw(text));
      int at = 0;
      for (OffsetMap.Piece piece : article.read().origin().pieces()) {
        assertThat(piece.stored().start(), is(at));
        assertThat(piece.read().end() <= text.length(), is(true));
        at = piece.stored().end();
      }
      assertThat(at, is(article.text().length()));
      Span before = new Span(0, 0);
      for (Block block : article.blocks()) {
        assertThat(block.span().start() >= before.end() && !block.span().isEmpty(), is(true));
        before = block.span();
      }
    } catch (UnusableArticleException e) {
      assertThat(e.getMessage().isBlank(), is(false));
    }
  }

  private static RawArticle raw(String text) {
    return new RawArticle(
        new Provenance("x.txt", 1, null), text, null, null, null, null, null, List.of());
  }
}
