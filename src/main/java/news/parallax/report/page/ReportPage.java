package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import news.parallax.report.aggregate.RunInfo;
import news.parallax.report.table.Deliverable;
import news.parallax.report.table.RunFolder;
import news.parallax.report.table.TableRow;

/**
 * Writes {@code report.html}: the run in one file that opens in a browser without a network. It
 * holds what can be read, the outlets, sources and stories that are largest and a few sentences
 * behind each number; the tables beside it hold all. The same tables give the same bytes.
 */
public final class ReportPage implements Deliverable {
  /** The name of the file in the folder of the run. */
  public static final String NAME = "report.html";

  @Override
  public List<String> write(RunFolder folder, RunInfo run) throws IOException {
    write(folder, run.experimental());
    return List.of();
  }

  /**
   * Writes the page of a finished run.
   *
   * @param experimental kinds of statements that are told however seldom they are right
   * @throws IOException if a table cannot be read or the page cannot be written
   */
  static void write(RunFolder folder, Set<String> experimental) throws IOException {
    Parts parts = read(folder, 1, new Accuracy(experimental));
    PageFile page = new PageFile(parts.header.title(), data(parts));
    Files.write(folder.root().resolve(NAME), page.text().getBytes(StandardCharsets.UTF_8));
  }

  /** What is on the page. */
  record Parts(
      RunHeader header,
      Findings findings,
      List<PageSection> sections,
      EvidenceSection evidence,
      Articles articles,
      NumberedTexts words) {}

  /**
   * Reads a finished run.
   *
   * @param times how many times as much as on the page is told of what stands out
   * @throws IOException if a table cannot be read
   */
  static Parts read(RunFolder folder, int times, Accuracy accuracy) throws IOException {
    NumberedTexts words = new NumberedTexts();
    Articles articles = new Articles(words);
    EvidenceSection evidence = new EvidenceSection(articles, words);
    Outlets outlets = new Outlets();
    RunHeader header = new RunHeader();
    Path checks = folder.root().resolve("quality.csv");
    Frames frames = new Frames(outlets, evidence);
    Citations citations = new Citations(outlets, evidence);
    Labels labels = new Labels(outlets, evidence);
    Links links = new Links(articles);
    Conflicts conflicts = new Conflicts(articles);
    Omissions omissions = new Omissions(articles);
    StoriesSection stories = new StoriesSection(articles, words, links, conflicts);
    Findings findings =
        new Findings(
            new StoryHighlights(articles, links, conflicts, omissions, stories, times),
            new OutletFindings(outlets, citations, frames, times),
            new LabelFindings(outlets, labels, times),
            accuracy);
    List<PageSection> sections =
        List.of(
            header,
            outlets,
            new DataQuality(checks, articles),
            frames,
            new SourceTypes(outlets, evidence),
            citations,
            new Timeline(articles),
            labels,
            links,
            conflicts,
            omissions,
            stories,
            accuracy,
            new WordTables(outlets),
            new Groups(),
            new ArticleUses(citations, words),
            findings);
    read(new RunTables(folder), sections, articles, evidence, accuracy);
    return new Parts(header, findings, sections, evidence, articles, words);
  }

  private static void read(
      RunTables tables,
      List<PageSection> sections,
      Articles articles,
      EvidenceSection evidence,
      Accuracy accuracy)
      throws IOException {
    for (PageSection section : sections) {
      section.choose(tables);
    }
    each(tables, "dim_article", sections, PageSection::survey);
    chosen(tables, "fact_attribution", "counted", sections, PageSection::attribution);
    chosen(tables, "fact_frame", "sure", sections, PageSection::frame);
    chosen(tables, "fact_character", "sure", sections, PageSection::character);
    chosen(tables, "fact_narrative", "sure", sections, PageSection::narrative);
    tables.each(
        "fact_label",
        row -> {
          if (!accuracy.off("label_" + row.text("kind"))) {
            sections.forEach(section -> section.label(row));
          }
        });
    sections.forEach(PageSection::settle);
    tables.each(
        "dim_sentence",
        row -> {
          evidence.sentence(row);
          sections.forEach(section -> section.sentence(row));
        });
    tables.each(
        "dim_article",
        row -> {
          articles.take(row);
          sections.forEach(section -> section.article(row));
        });
  }

  private static void each(
      RunTables tables,
      String table,
      List<PageSection> sections,
      BiConsumer<PageSection, TableRow> reader)
      throws IOException {
    tables.each(table, row -> sections.forEach(section -> reader.accept(section, row)));
  }

  /** Gives the rows of a table on to the sections of which a column holds. */
  private static void chosen(
      RunTables tables,
      String table,
      String flag,
      List<PageSection> sections,
      BiConsumer<PageSection, TableRow> reader)
      throws IOException {
    tables.each(
        table,
        row -> {
          if (row.flag(flag)) {
            sections.forEach(section -> reader.accept(section, row));
          }
        });
  }

  private static String data(Parts parts) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setCharacterEscapes(new ScriptEscapes());
      json.writeStartObject();
      for (PageSection section : parts.sections) {
        section.write(json);
      }
      parts.evidence.write(json);
      parts.articles.write(json);
      parts.words.write(json);
      json.writeEndObject();
    }
    return text.toString();
  }
}
