package news.parallax.text.clean;

import java.util.List;
import java.util.regex.Matcher;
import news.parallax.article.Span;

/** Takes page furniture out of a draft by the rules of {@code furniture.yaml}. */
final class Furniture {
  private static final int LINK_TITLE = 150;
  private static final int TEASER_PROSE = 130;

  /** Of the lines behind a heading that ends the article, at most this share may be prose. */
  private static final double MOST_PROSE = 0.25;

  private final FurnitureRules rules;

  Furniture(FurnitureRules rules) {
    this.rules = rules;
  }

  /** Removes what stands behind the end of the article, then single lines. */
  void clear(Draft draft) {
    clearEnding(draft);
    clearLines(draft);
  }

  /** Takes furniture out of the lines that are left of the body. */
  void cut(Draft draft) {
    draft.open().forEach(this::cutInside);
  }

  private void clearEnding(Draft draft) {
    List<Line> lines = draft.lines();
    int head = draft.headLength();
    int end = 0;
    int prose = 0;
    int open = 0;
    String found = "";
    // From the back, so that what follows a heading is counted already.
    for (int i = lines.size() - 1; i > head; i--) {
      Line line = lines.get(i);
      String kind = endingAt(line);
      if (!kind.isEmpty() && prose <= Math.max(1, MOST_PROSE * open)) {
        end = i;
        found = kind;
      }
      if (line.isOpen()) {
        open++;
        prose += line.text().length() >= TEASER_PROSE && line.endsSentence() ? 1 : 0;
      }
    }
    if (end > 0) {
      for (Line line : lines.subList(end, lines.size())) {
        if (line.isOpen()) {
          line.become(Line.Role.REMOVED, found);
        }
      }
    }
  }

  private String endingAt(Line line) {
    if ("publisher".equals(line.kind())) {
      return "teasers";
    }
    if (line.isOpen()) {
      for (FurnitureRule rule : rules.endings()) {
        if (rule.matches(line)) {
          return rule.name();
        }
      }
    }
    return "";
  }

  private void clearLines(Draft draft) {
    List<Line> lines = draft.lines();
    int head = draft.headLength();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isOpen() && !(i < head && BylineLine.signed(line.text()).isPresent())) {
        for (FurnitureRule rule : rules.lines()) {
          if ((!rule.headOnly() || i < head) && rule.matches(line)) {
            line.become(Line.Role.REMOVED, rule.name());
            if (rule.takesNext() && isLabel(line) && i + 1 < lines.size()) {
              clearTitle(lines.get(i + 1), rule.name());
            }
            break;
          }
        }
      }
    }
  }

  private static boolean isLabel(Line line) {
    char last = line.text().charAt(line.text().length() - 1);
    return last == ':' || last == '.' || last == '\u2026';
  }

  /** The title of a linked article stands on the line behind the label. */
  private static void clearTitle(Line next, String kind) {
    if (next.isOpen() && next.text().length() <= LINK_TITLE && !next.endsSentence()) {
      next.become(Line.Role.REMOVED, kind);
    }
  }

  private void cutInside(Line line) {
    for (FurnitureRule rule : rules.cuts()) {
      if (line.text().length() <= rule.longest() && rule.mayMatch(line)) {
        Matcher matcher = rule.match().matcher(line.text());
        while (matcher.find()) {
          line.cut(new Span(matcher.start(), matcher.end()), rule.name());
        }
      }
    }
    NameCard.find(line.text()).forEach(card -> line.cut(card, NameCard.NAME));
    GluedCaption.find(line.text()).ifPresent(caption -> line.cut(caption, GluedCaption.NAME));
  }
}
