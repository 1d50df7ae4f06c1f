package news.parallax.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.util.ArrayList;
import java.util.List;
import news.parallax.bytes.ValueFormat;
import org.junit.jupiter.api.Test;

class GivenIdsTest {
  private static final ValueFormat<GivenIds> FORMAT = ValueFormat.of(GivenIds.class);

  private static Article article(String id, String givenId) {
    return new Article(
        id,
        new Article.AsRead(new Provenance("news.jsonl", 1, givenId), null, OffsetMap.identity(11)),
        new Outlet("Lendal Post", Outlet.Method.GIVEN),
        new Article.Front(null, DatedValue.UNKNOWN, null, null, List.of()),
        "en",
        "Boats left.",
        List.of(),
        List.of());
  }

  @Test
  void theSameWhereIdentifiersAreCountedInPartsByTheirHash() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      articles.add(article("art_" + i, "no " + i % 38));
    }
    GivenIds whole = new GivenIds();
    articles.forEach(whole::add);
    GivenIds together = new GivenIds();
    whole.parts(5).values().forEach(part -> together.merge(part.reused()));
    assertThat(FORMAT.pack(together), is(FORMAT.pack(whole.reused())));
    assertThat(FORMAT.pack(together).length, lessThan(FORMAT.pack(whole).length / 10));
    assertThat(articles.stream().filter(together::isReused).count(), is(4L));
  }
}
