package news.parallax.story.link;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import news.parallax.story.SeedFacts;
import news.parallax.story.StoryArticle;
import org.junit.jupiter.api.Test;

/** Two of the five seeds are one report in other words; the others are independent. */
class SeedLinksTest {
  @Test
  void onlyTheRewordedReportIsLinked() throws IOException {
    TreeMap<String, StoryArticle> seeds = SeedFacts.articles();
    List<StoryArticle> articles = new ArrayList<>(seeds.values());
    List<TextLink> links = new TextLinker().links(articles);
    Collections.reverse(articles);
    assertThat(new TextLinker().links(articles), is(links));

    assertThat(links, hasSize(1));
    TextLink link = links.get(0);
    assertThat(
        List.of(link.a(), link.b()).stream().sorted().toList(),
        is(List.of(seeds.get("001").id(), seeds.get("002").id()).stream().sorted().toList()));
    assertThat(link.kind(), is(TextLink.Kind.REWORDED_COPY));
    assertThat(link.evidence(), hasItem("both credit Al Jazeera"));
    assertThat(link.direction(), is(TextLink.Direction.UNKNOWN));
    assertThat(link.reason(), is("both credit Al Jazeera"));
    assertThat(link.passages().size(), greaterThan(5));
  }
}
