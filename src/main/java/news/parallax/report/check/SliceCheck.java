package news.parallax.report.check;

import java.io.IOException;
import java.util.List;
import news.parallax.report.schema.RowRule;
import news.parallax.report.schema.Table;
import org.jspecify.annotations.Nullable;

/** {@link RowRule.Slice}: the text of the article between two offsets is what the row says. */
final class SliceCheck implements RowCheck {
  private final ArticleTexts texts;
  private final int article;
  private final int start;
  private final int end;

  /** The column with the words; negative if there is none. */
  private final int words;

  private final RuleCount count;

  SliceCheck(Table<?> table, RowRule.Slice rule, ArticleTexts texts) {
    this.texts = texts;
    article = table.indexOf(rule.article());
    start = table.indexOf(rule.start());
    end = table.indexOf(rule.end());
    words = rule.text().isEmpty() ? -1 : table.indexOf(rule.text());
    count = new RuleCount("slice", table.name(), rule.column());
  }

  @Override
  public void check(CheckedRow row) throws IOException {
    boolean wordless = words >= 0 && !row.has(words);
    if (!row.has(start) && !row.has(end) && (words < 0 || wordless)) {
      return;
    }
    String text = texts.of(row.hash(article));
    boolean holds = text != null && holds(row, text);
    count.check(holds, row, holds ? "" : told(row, text));
  }

  private boolean holds(CheckedRow row, String text) {
    double from = row.number(start);
    double to = row.number(end);
    if (!(from >= 0 && from <= to && to <= text.length())) {
      return false;
    }
    if (words < 0) {
      return true;
    }
    String expected = row.text(words);
    return expected.length() == (int) to - (int) from && text.startsWith(expected, (int) from);
  }

  private String told(CheckedRow row, @Nullable String text) {
    String place = row.text(start) + " to " + row.text(end) + " of " + row.text(article);
    if (text == null) {
      return place + ", which is not in dim_article";
    }
    return words < 0
        ? place + ", which has " + text.length() + " characters"
        : place + " is not '" + CheckedRow.brief(row.text(words)) + "'";
  }

  @Override
  public List<RuleResult> results() {
    return List.of(count.result());
  }
}
