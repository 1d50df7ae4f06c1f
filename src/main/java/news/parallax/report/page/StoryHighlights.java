package news.parallax.report.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands out within stories: copies, conflicting quantities, sources left out. */
final class StoryHighlights {
  private static final int COPIES = 3;
  private static final int CONFLICTS = 4;
  private static final int OMISSIONS = 2;
  private static final int STORIES = 2;
  private static final int NAMES = 4;

  private static final Map<String, String> KINDS =
      Map.of(
          "verbatim_copy", "are the same text",
          "edited_copy", "are one text, cut or edited",
          "reworded_copy", "are one report in different words");

  private final Articles articles;
  private final Links links;
  private final Conflicts conflicts;
  private final Omissions omissions;
  private final StoriesSection stories;
  private final int times;

  /**
   * @param times how many times as many of each sort as the page has room for
   */
  StoryHighlights(
      Articles articles,
      Links links,
      Conflicts conflicts,
      Omissions omissions,
      StoriesSection stories,
      int times) {
    this.articles = articles;
    this.links = links;
    this.conflicts = conflicts;
    this.omissions = omissions;
    this.stories = stories;
    this.times = times;
  }

  List<Finding> copies() {
    return links.list().stream()
        .filter(Links.Link::copies)
        .limit((long) COPIES * times)
        .map(this::copy)
        .toList();
  }

  private Finding copy(Links.Link link) {
    Finding finding =
        new Finding()
            .say(articles.told(link.ends().a()) + " and " + articles.told(link.ends().b()) + " ")
            .open(KINDS.getOrDefault(link.kind(), "are linked"), "link/" + link.id())
            .say(": " + Numbers.of(link.passages(), "passage matches", "passages match"));
    finding.say(
        "; "
            + link.grounds()
                .evidence()
                .substring(link.grounds().evidence().indexOf(';') + 1)
                .strip()
            + ". ");
    return finding.say(
        switch (link.grounds().direction()) {
          case "a_from_b" -> "The first is taken from the second: " + link.grounds().reason() + ".";
          case "b_from_a" -> "The second is taken from the first: " + link.grounds().reason() + ".";
          default -> "Which came first cannot be told.";
        });
  }

  List<Finding> conflicts() {
    List<Finding> found = new ArrayList<>();
    for (Conflicts.Match match : conflicts.matches()) {
      if (match.relation().equals("conflict") && found.size() < CONFLICTS * times) {
        found.add(conflict(match));
      }
    }
    return found;
  }

  private Finding conflict(Conflicts.Match match) {
    Conflicts.Claim a = conflicts.claim(match.a());
    Conflicts.Claim b = conflicts.claim(match.b());
    String what = a.counted().isEmpty() ? b.counted() : a.counted();
    return new Finding()
        .open(a.text() + " against " + b.text(), "claim/" + match.a() + "+" + match.b())
        .say(what.isEmpty() ? "" : " " + what)
        .say(
            match.withinArticle()
                ? ": " + articles.told(a.article()) + " gives both, and they"
                : ": " + articles.told(a.article()) + " and " + articles.told(b.article()))
        .say(" do not fit together; " + match.reason() + ".");
  }

  /** Of the stories read most, the sources that a single article cites; one article of each. */
  List<Finding> heardOnce() {
    Map<String, List<StoriesSection.HeardOnce>> byStory = new LinkedHashMap<>();
    for (StoriesSection.HeardOnce heard : stories.heardOnce()) {
      if (heard.articles() > 2 && heard.times() >= Citations.SureCitation.LEAST) {
        List<StoriesSection.HeardOnce> list =
            byStory.computeIfAbsent(heard.story(), unseen -> new ArrayList<>());
        if (list.isEmpty() || list.get(0).article().equals(heard.article())) {
          list.add(heard);
        }
      }
    }
    return byStory.values().stream().limit((long) STORIES * times).map(this::heardOnce).toList();
  }

  private Finding heardOnce(List<StoriesSection.HeardOnce> heard) {
    StoriesSection.HeardOnce first = heard.get(0);
    Finding finding =
        new Finding()
            .say("Of " + first.articles() + " articles on ")
            .open(stories.named(first.story()), "story/" + first.story())
            .say(" only " + articles.told(first.article()) + " cites ");
    int told = Math.min(NAMES, heard.size());
    for (int i = 0; i < told; i++) {
      StoriesSection.HeardOnce one = heard.get(i);
      finding
          .say(i == 0 ? "" : i == told - 1 ? " and " : ", ")
          .open(one.name(), "story/" + one.story() + "/" + one.article() + "/0");
    }
    return finding.say(
        told == 1 ? Citations.SureCitation.TWICE_ALONE : Citations.SureCitation.TWICE);
  }

  /** Sources that most reports of a story cite and others leave out; one of each story. */
  List<Finding> omissions() {
    List<Finding> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Omissions.Item item : omissions.list()) {
      if (item.kind().equals("source")
          && item.reports() > 2
          && stories.isOfDays(item.story())
          && found.size() < OMISSIONS * times
          && told.add(item.story())) {
        found.add(omission(item));
      }
    }
    return found;
  }

  private Finding omission(Omissions.Item item) {
    String without = articles.told(item.without().get(0));
    int others = item.without().size() - 1;
    return new Finding()
        .open(item.item(), "omission/" + item.story() + "/" + item.kind() + "/" + item.item())
        .say(
            " is cited in "
                + item.having()
                + " of "
                + item.reports()
                + " reports of "
                + stories.named(item.story())
                + ", ")
        .say("but not in " + without)
        .say(others == 0 ? "." : " and " + Numbers.of(others, "other", "others") + ".");
  }
}
