package news.parallax.source.learned;

import java.util.List;
import news.parallax.source.Exemplified;
import news.parallax.source.Rule;

/** The rules, the passes behind them and their examples as Markdown: docs/rules.md. */
public final class RuleGuide {
  private RuleGuide() {}

  /** A section a rule, in the order of {@link Rule}, and one a pass, in the order they run. */
  public static String markdown() {
    StringBuilder page =
        new StringBuilder(
            """
            # Rules that find attributions

            Made by `parallax dictionary --rules`; not to be edited. Each attribution in `fact_attribution` tells in `rule` which of
            these found it, and in `found_by` whether the learned model saw it too. Of the examples that are right, the content
            found stands between \u00ab and \u00bb; in those that are wrong the rule finds nothing. A test runs all of them through what ships.
            Behind the rules stand the [passes](#passes) that mend what was found. `parallax explain FILE "words of a sentence"` tells of an article
            what rules and model propose, how it is judged, and which pass changed what.
            """);
    for (Rule rule : Rule.values()) {
      section(page, rule);
    }
    page.append(
        """

        # Passes

        What is done to attributions once they are judged, in this order: the first four look at each alone, the others at all of an
        article. In the examples that are right the pass changes something, and the content it leaves stands between \u00ab and \u00bb; in those
        that are wrong it changes nothing.
        """);
    for (RepairPass pass : RepairPass.values()) {
      section(page, pass);
    }
    return page.toString();
  }

  private static void section(StringBuilder page, Exemplified one) {
    page.append("\n## `").append(one.id()).append("`\n\n").append(one.title()).append('\n');
    list(page, "Right", one.right());
    list(page, "Wrong", one.wrong());
  }

  private static void list(StringBuilder page, String name, List<String> examples) {
    if (!examples.isEmpty()) {
      page.append('\n').append(name).append(":\n\n");
      for (String example : examples) {
        page.append("- ").append(example.replace("\n\n", " \u00b6 ")).append('\n');
      }
    }
  }
}
