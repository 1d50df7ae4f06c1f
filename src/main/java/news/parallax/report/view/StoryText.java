package news.parallax.report.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import news.parallax.report.view.StorySheet.Link;
import news.parallax.report.view.StorySheet.NumberPair;
import news.parallax.report.view.StorySheet.WordingPair;

/** Lays the articles of a story out as text: what contradicts first, then all side by side. */
public final class StoryText {
  /** Narrower columns are hard to read; what does not fit stands below. */
  private static final int NARROWEST_COLUMN = 26;

  private static final int NARROWEST = 30;

  private final int width;
  private final UnaryOperator<String> heading;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param width in signs
   * @param heading how headings are set off, for example in bold
   */
  public StoryText(int width, UnaryOperator<String> heading) {
    this.width = Math.max(NARROWEST, width);
    this.heading = heading;
  }

  /**
   * One story.
   *
   * @throws IOException if the tables are missing or broken
   * @throws IllegalArgumentException if the run has no such story
   */
  public List<String> story(StorySheets sheets, String storyId) throws IOException {
    lines.clear();
    StorySheet story = sheets.read(storyId);
    head(story);
    numbers(story, "NUMBERS THAT CONTRADICT", "conflict");
    numbers(story, "NUMBERS OF A LATER DAY", "update");
    numbers(story, "NUMBERS WITHOUT A UNIT IN ONE ARTICLE", "unit_missing");
    numbers(story, "NUMBERS THAT DIFFER FOR A REASON", "differ");
    articles(story);
    wordings(story);
    numbers(story, "NUMBERS THAT AGREE", "agree");
    links(story);
    return List.copyOf(lines);
  }

  /** The stories of a run, a line each. */
  public List<String> list(List<StorySheets.Entry> stories) {
    lines.clear();
    add("story                 first day   articles  outlets  conflicts  headline");
    for (StorySheets.Entry story : stories) {
      add(
          "%-20s  %-10s  %8d  %7d  %9d  %s"
              .formatted(
                  story.id(),
                  story.date().isEmpty() ? "undated" : story.date(),
                  story.articles(),
                  story.outlets(),
                  story.conflicts(),
                  story.headline().strip().replaceAll("\\s+", " ")));
    }
    return lines.stream().map(line -> TextColumns.cut(line, width)).toList();
  }

  private void head(StorySheet story) {
    String name = story.headline().isEmpty() ? story.names() : story.headline();
    TextColumns.wrap(name, width, "").forEach(line -> add(heading.apply(line)));
    long outlets = story.articles().stream().map(article -> article.outletId).distinct().count();
    String first = story.articles().get(0).date;
    String last = first;
    for (SheetArticle article : story.articles()) {
      last = article.date.isEmpty() ? last : article.date;
    }
    paragraph(
        "%s: %d articles of %d outlets, %d independent reports, %s"
            .formatted(
                story.id(),
                story.articles().size(),
                outlets,
                story.reports(),
                first.isEmpty() ? "undated" : first.equals(last) ? first : first + " to " + last));
    if (!story.names().isEmpty()) {
      paragraph("About: " + story.names());
    }
  }

  private void numbers(StorySheet story, String title, String relation) {
    List<NumberPair> pairs =
        story.numbers().stream().filter(pair -> pair.relation().equals(relation)).toList();
    if (pairs.isEmpty()) {
      return;
    }
    title(title);
    int column = TextColumns.widthOf(2, width);
    for (NumberPair pair : pairs) {
      pairOf(number(story, pair.a(), column), number(story, pair.b(), column));
      paragraph("  " + pair.reason());
    }
  }

  private List<String> number(StorySheet story, StorySheet.Figure number, int column) {
    return List.of(
        (number.who().isEmpty() ? mark(story, number.article()) : number.who())
            + ": "
            + number.about(),
        excerpt(number.sentence(), number.at(), 3 * column));
  }

  private void pairOf(List<String> a, List<String> b) {
    if (TextColumns.fitting(width, NARROWEST_COLUMN) >= 2) {
      TextColumns.sideBySide(List.of(a, b), TextColumns.widthOf(2, width)).forEach(this::add);
    } else {
      TextColumns.sideBySide(List.of(a), width).forEach(this::add);
      TextColumns.sideBySide(List.of(b), width).forEach(this::add);
    }
  }

  private void articles(StorySheet story) {
    int columns = Math.min(story.articles().size(), TextColumns.fitting(width, NARROWEST_COLUMN));
    for (int from = 0; from < story.articles().size(); from += columns) {
      int to = Math.min(story.articles().size(), from + columns);
      title("ARTICLES " + letters(from) + (to - from == 1 ? "" : " TO " + letters(to - 1)));
      List<SheetArticle> row = story.articles().subList(from, to);
      int column = TextColumns.widthOf(columns, width);
      List<List<String>> heads = new ArrayList<>();
      for (int i = from; i < to; i++) {
        heads.add(head(story, i));
      }
      TextColumns.sideBySide(heads, column).forEach(this::add);
      section("cites", row, SheetArticle::sources, column);
      section("frames, in sentences", row, SheetArticle::frames, column);
      section("calls, in its own voice", row, SheetArticle::labels, column);
      section("claims", row, SheetArticle::claims, column);
      section("leaves out, what others have", row, SheetArticle::omissions, column);
    }
  }

  private static List<String> head(StorySheet story, int index) {
    SheetArticle article = story.articles().get(index);
    List<String> head = new ArrayList<>();
    head.add(mark(story, index));
    head.add(article.date.isEmpty() ? "undated" : article.date);
    if (!article.headline.isEmpty()) {
      head.add(article.headline);
    }
    for (int i = 0; i < story.articles().size(); i++) {
      if (story.articles().get(i).id.equals(article.copyOf)) {
        head.add("republished copy of " + letters(i));
      }
    }
    long share =
        article.words == 0 ? 0 : Math.round(100.0 * article.attributedWords / article.words);
    head.add(article.words + " words, " + share + " % of them attributed");
    return head;
  }

  private void section(
      String name, List<SheetArticle> row, Function<SheetArticle, List<String>> cell, int column) {
    List<List<String>> cells = row.stream().map(cell).toList();
    if (cells.stream().anyMatch(lines -> !lines.isEmpty())) {
      add("");
      add(TextColumns.cut("-- " + name + " " + "-".repeat(width), width).replace('…', '-'));
      TextColumns.sideBySide(
              cells.stream().map(lines -> lines.isEmpty() ? List.of("-") : lines).toList(), column)
          .forEach(this::add);
    }
  }

  private void wordings(StorySheet story) {
    if (story.wordings().isEmpty()) {
      return;
    }
    title("THE SAME STATEMENT IN OTHER WORDS");
    int longest = 4 * TextColumns.widthOf(2, width);
    for (WordingPair wording : story.wordings()) {
      paragraph(wording.source() + " (" + readable(wording.kind()) + ")");
      pairOf(
          List.of(letters(wording.a()) + ": " + excerpt(wording.textA(), 0, longest)),
          List.of(letters(wording.b()) + ": " + excerpt(wording.textB(), 0, longest)));
    }
  }

  private void links(StorySheet story) {
    if (story.links().isEmpty()) {
      return;
    }
    title("LINKS");
    for (Link link : story.links()) {
      String arrow =
          switch (link.direction()) {
            case "a_from_b" -> " derives from ";
            case "b_from_a" -> " is the origin of ";
            default -> " and ";
          };
      paragraph(
          letters(link.a())
              + arrow
              + letters(link.b())
              + ": "
              + readable(link.kind())
              + " ("
              + link.reason()
              + ")");
      paragraph("  " + link.evidence());
    }
  }

  private static String mark(StorySheet story, int article) {
    return letters(article) + " " + story.articles().get(article).outlet;
  }

  /** A, B, …, Z, AA, AB, …. */
  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }

  /** The part of a text around the given place, cut at spaces. */
  private static String excerpt(String text, int at, int longest) {
    String one = text.replaceAll("\\s", " ");
    if (TextColumns.length(one) <= longest) {
      return one;
    }
    int from = Math.max(0, Math.min(at - longest / 3, one.length() - longest));
    from = from == 0 ? 0 : one.indexOf(' ', from) + 1;
    String rest = TextColumns.cut(one.substring(from), longest);
    return from == 0 ? rest : "… " + rest;
  }

  private static String readable(String code) {
    return code.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private void title(String title) {
    add("");
    TextColumns.wrap(title, width, "").forEach(line -> add(heading.apply(line)));
  }

  private void paragraph(String text) {
    String indent = text.startsWith("  ") ? "  " : "";
    TextColumns.wrap(text, width - indent.length(), "").forEach(line -> add(indent + line));
  }

  private void add(String line) {
    lines.add(line);
  }
}
