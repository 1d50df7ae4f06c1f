package news.parallax.story.link;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.story.StoryArticle;
import news.parallax.story.StoryTexts;
import news.parallax.story.link.TextLink.Direction;
import news.parallax.story.link.TextLink.Kind;
import org.junit.jupiter.api.Test;

class TextLinkerTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 2);

  private static final List<String> REPORT =
      List.of(
          "The harbour of Lendal was closed on Tuesday after a crane fell on two moored ferries.",
          "Nobody was hurt, but the port authority expects repairs to take until early summer.",
          "Fishermen now have to land their catch in Orsvik, thirty kilometres to the north.",
          "The crane was built in 1974 and had been inspected only four weeks before the storm.",
          "Council leader Mara Tolvik said that the town would ask the ministry for emergency aid.",
          "Insurers have sent three experts, whose findings are due before the end of the month.");

  private static final String ONE =
      "A crane has fallen on two ferries in Lendal. Fishermen land their catch further north now,"
          + " which costs them an hour each way, and some have stayed at home since then.";

  private static final String OTHER =
      "Repairs at Lendal may take months, said officials. Insurance will not pay for all of it, and"
          + " shops near the quay have sent their people on leave because no visitors come.";

  private static StoryArticle article(String id, LocalDate date, List<String> paragraphs) {
    return StoryTexts.article(id, "Outlet " + id, date, String.join("\n\n", paragraphs), List.of());
  }

  private static TextLink only(StoryArticle... articles) {
    List<TextLink> links = new TextLinker().links(List.of(articles));
    assertThat(links, hasSize(1));
    return links.get(0);
  }

  @Test
  void aVerbatimCopyIsTheLaterOne() {
    TextLink link = only(article("a", DAY.plusDays(1), REPORT), article("b", DAY, REPORT));
    assertThat(link.kind(), is(Kind.VERBATIM_COPY));
    assertThat(link.direction(), is(Direction.A_FROM_B));
    assertThat(link.reason(), containsString("published later"));
  }

  @Test
  void aCutCopyOfTheSameDayMayBeTheFirst() {
    TextLink link = only(article("a", DAY, REPORT), article("b", DAY, REPORT.subList(0, 3)));
    assertThat(link.kind(), is(Kind.EDITED_COPY));
    assertThat("a text is added to as well", link.direction(), is(Direction.UNKNOWN));
    assertThat(link.reason(), containsString("neither credits the other"));
  }

  /** An outlet that ends a new report with what it wrote of the matter before copies nothing. */
  @Test
  void anOutletsOwnBackgroundIsNoCopy() {
    List<String> later = new ArrayList<>();
    later.add(
        "Divers found a second wreck under the quay of Lendal on Friday, which nobody had known of,"
            + " and the museum of the town wants to raise it before the winter storms begin"
            + " again.");
    later.add(
        "The wreck may be that of a herring boat lost in 1911 with all hands, said a historian who"
            + " has read the registers of the parish and the letters of the widows.");
    later.addAll(REPORT.subList(2, 6));
    StoryArticle first =
        StoryTexts.article("a", "Porto Herald", DAY, String.join("\n\n", REPORT), List.of());
    StoryArticle second =
        StoryTexts.article(
            "b", "Porto Herald", DAY.plusDays(3), String.join("\n\n", later), List.of());
    assertThat(new TextLinker().links(List.of(first, second)), is(empty()));
    StoryArticle others =
        StoryTexts.article(
            "b", "Lendal Post", DAY.plusDays(3), String.join("\n\n", later), List.of());
    assertThat(only(first, others).kind(), is(Kind.EDITED_COPY));
  }

  /** Digests that consist of what others say, with a passage taken over from one to the next. */
  @Test
  void anOutletsDigestIsNoCopyOfTheOneBefore() {
    StoryArticle first =
        digest(
            "a",
            "No harbour earns what it did when herring was landed by the ton every morning.",
            "My father mended nets here, and nobody ever asked him what a crane weighs.",
            "Close the quay for good and turn the sheds into flats, as other towns have done.",
            "A ferry that leaves at six is of no use to nurses whose shift begins at five.",
            "Ask who insured the crane before you ask who inspected it last month.",
            "My boat has lain on land for two years, and no office answers my letters.");
    StoryArticle second =
        digest(
            "b",
            "Schools need teachers more than they need tablets, whatever the minister believes.",
            "Our bus was late forty times this winter, which is why children walk on the road.",
            "Give each class a garden, and half of the quarrels in the yard will be over.",
            "Latin should go first, then the second hour of religion on Thursdays.",
            "Nobody has counted how many lessons fell because the heating had failed again.",
            "Parents should paint the gym themselves rather than wait for another vote.");
    assertThat(new TextLinker().links(List.of(first, second)), empty());
  }

  private static StoryArticle digest(String id, String... letters) {
    List<String> paragraphs = new ArrayList<>(REPORT.subList(0, 2));
    for (String letter : letters) {
      paragraphs.add("\"" + letter + "\"");
    }
    return StoryTexts.article(id, "The Digest", DAY, String.join("\n\n", paragraphs), List.of());
  }

  @Test
  void alignedPassagesHaveTheSameWords() {
    List<String> reordered = new ArrayList<>(REPORT);
    reordered.add(1, reordered.remove(4));
    reordered.add(0, "From our own correspondent in the north of the country, this morning.");
    StoryArticle a = article("a", DAY, REPORT);
    StoryArticle b = article("b", DAY, reordered);
    TextLink link = only(a, b);
    assertThat(link.kind(), is(Kind.EDITED_COPY));
    assertThat(link.passages(), not(empty()));
    for (AlignedPassage passage : link.passages()) {
      assertThat(
          passage.a().in(a.article().text()).replaceAll("\\s+", " "),
          is(passage.b().in(b.article().text()).replaceAll("\\s+", " ")));
    }
  }

  @Test
  void twoVersionsOfOneWireReportShareAnOrigin() {
    String a = String.join("\n\n", REPORT.subList(0, 5));
    String b = String.join("\n\n", REPORT.subList(1, 6));
    TextLink link =
        only(
            StoryTexts.article("a", "North", DAY, a, List.of("Newswire")),
            StoryTexts.article("b", "South", DAY.plusDays(1), b, List.of("the newswire")));
    assertThat(link.kind(), is(Kind.SHARED_ORIGIN));
    assertThat(link.direction(), is(Direction.UNKNOWN));
    assertThat(link.reason(), is("both credit Newswire"));
  }

  @Test
  void whoCreditsTheOtherDerivesFromIt() {
    String text = String.join("\n\n", REPORT);
    TextLink link =
        only(
            StoryTexts.article("a", "North", DAY, text, List.of("South")),
            StoryTexts.article("b", "South", DAY, text, List.of()));
    assertThat(link.direction(), is(Direction.A_FROM_B));
    assertThat(link.reason(), is("North credits South"));
  }

  @Test
  void ofAReportInOtherWordsOnlyACreditTellsTheDirection() {
    Article earlier = article("a", DAY, REPORT).article();
    Article later = article("b", DAY.plusDays(2), REPORT).article();
    Article crediting =
        StoryTexts.article("c", "Later", DAY, REPORT.get(0), List.of("Outlet a")).article();
    assertThat(DirectionFinder.byCredit(earlier, later).direction(), is(Direction.UNKNOWN));
    assertThat(DirectionFinder.byCredit(earlier, crediting).direction(), is(Direction.B_FROM_A));
  }

  @Test
  void anOutletsOwnStaffIsNoThirdParty() {
    List<String> other = new ArrayList<>(REPORT.subList(0, 3));
    StoryArticle a = staffed("a", String.join("\n\n", REPORT));
    StoryArticle b = staffed("b", String.join("\n\n", other));
    TextLink link = only(a, b);
    assertThat(link.kind(), is(Kind.EDITED_COPY));
  }

  private static StoryArticle staffed(String id, String text) {
    return StoryTexts.article(
        id, "Fjord News", DAY, text, List.of("Fjord News staff", "Associated Press"));
  }

  @Test
  void aPostThatBothShowIsAQuotation() {
    String post =
        "The crane had been inspected only four weeks before the storm and we will rebuild it with"
            + " every ferry, every fisherman and every shop of the harbour beside us until the"
            + " summer. — Mara Tolvik (@maratolvik) March 2, 2021";
    StoryArticle a = article("a", DAY, List.of(ONE, post));
    StoryArticle b = article("b", DAY, List.of(OTHER, post));
    for (TextLink link : new TextLinker().links(List.of(a, b))) {
      assertThat(link.kind(), is(Kind.QUOTE_REUSE));
    }
    String letter = post.substring(0, post.indexOf(" —"));
    StoryArticle c = article("c", DAY, List.of(ONE + " The mayor wrote:", letter));
    StoryArticle d = article("d", DAY, List.of(OTHER + " In a letter she says:", letter));
    TextLink link = only(c, d);
    assertThat(link.kind(), is(Kind.QUOTE_REUSE));
  }

  @Test
  void aSharedQuotationIsNoCopy() {
    String quotation =
        "\"We have asked for a new crane every single year since I took office and nobody"
            + " listened\"";
    TextLink link =
        only(
            article(
                "a",
                DAY,
                List.of(
                    "The mayor was angry. " + quotation + ", Mara Tolvik said on the quay.",
                    "Ferries to the islands leave from Orsvik until further notice, said the"
                        + " line.")),
            article(
                "b",
                DAY,
                List.of(
                    "Storm damage in three ports will cost the coast dearly, a first survey shows.",
                    "In Lendal a crane fell. " + quotation + ", the council leader told us.")));
    assertThat(link.kind(), is(Kind.QUOTE_REUSE));
  }

  @Test
  void aCrowdOfCopiesIsNotComparedPairwise() {
    List<StoryArticle> crowd = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      crowd.add(article(String.format("c%03d", i), DAY, REPORT));
    }
    List<TextLink> links = new TextLinker().links(crowd);
    assertThat(links.size(), lessThan(400 * 40));
    assertThat(links, not(empty()));
  }

  @Test
  void hostileTextIsComparedInTime() {
    for (String piece : List.of("\"", "a", "( ", "word ", "one two three. ")) {
      String text = piece.repeat(400_000 / piece.length());
      assertTimeoutPreemptively(
          ofSeconds(20),
          () ->
              new TextLinker()
                  .links(
                      List.of(
                          article("a", DAY, List.of(text)),
                          article("b", DAY, List.of(text, "end")))));
    }
  }
}
