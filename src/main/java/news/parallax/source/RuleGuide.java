package news.parallax.source;

import java.util.List;

/** The rules and their examples as Markdown: docs/rules.md. */
public final class RuleGuide {
  private RuleGuide() {}

  /** A section a rule, in the order of {@link Rule}. */
  public static String markdown() {
    StringBuilder page =
        new StringBuilder(
            """
            # Rules that find attributions

            Made by `parallax dictionary --rules`; not to be edited. Each attribution in `fact_attribution` tells in `rule` which of
            these found it, and in `found_by` whether the learned model saw it too. Of the examples that are right, the content
            found stands between \u00ab and \u00bb; in those that are wrong the rule finds nothing. A test runs all of them through what ships.
            """);
    for (Rule rule : Rule.values()) {
      page.append("\n## `").append(rule.id()).append("`\n\n").append(rule.title()).append('\n');
      list(page, "Right", rule.right());
      list(page, "Wrong", rule.wrong());
    }
    return page.toString();
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
