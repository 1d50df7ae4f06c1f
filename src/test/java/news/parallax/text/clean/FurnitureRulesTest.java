package news.parallax.text.clean;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** Holds every rule to its own examples. */
class FurnitureRulesTest {
  private final FurnitureRules rules = FurnitureRules.load();

  @Test
  void everyRuleOfWholeLinesRemovesAndKeepsWhatItSays() {
    assertThat(faults(rules.lines()), empty());
    assertThat(faults(rules.endings()), empty());
  }

  private static List<String> faults(List<FurnitureRule> rules) {
    List<String> faults = new ArrayList<>();
    for (FurnitureRule rule : rules) {
      assertThat(rule.name(), rule.removed(), not(empty()));
      assertThat(rule.name(), rule.kept(), not(empty()));
      rule.removed().stream()
          .filter(line -> !matches(rule, line))
          .forEach(line -> faults.add(rule.name() + " keeps " + line));
      rule.kept().stream()
          .filter(line -> rules.stream().anyMatch(any -> matches(any, line)))
          .forEach(line -> faults.add("lost to a rule like " + rule.name() + ": " + line));
    }
    return faults;
  }

  @Test
  void aGalleryOnOneLineGoesHoweverLong() {
    String gallery =
        "Photos: A week of mourning "
            + "A woman lights a candle on the square of Lendal. Hide Caption 3 of 45 ".repeat(300);
    assertThat(rules.lines().stream().anyMatch(rule -> matches(rule, gallery)), is(true));
  }

  @Test
  void everyRuleOfCutsRemovesAndKeepsWhatItSays() {
    List<String> faults = new ArrayList<>();
    for (FurnitureRule rule : rules.cuts()) {
      for (String part : rule.removed()) {
        String line = "The vote was close." + part;
        Matcher matcher = rule.match().matcher(line);
        if (!rule.mayMatch(line(line)) || !matcher.find() || !matcher.group().equals(part)) {
          faults.add(rule.name() + " does not cut " + part);
        }
      }
      rule.kept().stream()
          .filter(line -> rule.mayMatch(line(line)) && rule.match().matcher(line).find())
          .forEach(line -> faults.add(rule.name() + " cuts " + line));
    }
    assertThat(faults, empty());
  }

  private static boolean matches(FurnitureRule rule, String line) {
    return rule.matches(line(line));
  }

  private static Line line(String text) {
    return new Line(0, text, false);
  }
}
