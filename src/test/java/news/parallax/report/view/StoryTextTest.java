package news.parallax.report.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story of one article, and one near to it that counts more of the dead. */
class StoryTextTest {
  private static final Map<String, List<String>> TABLES =
      Map.ofEntries(
          Map.entry(
              "dim_article",
              List.of(
                  "article_id,story_id,outlet_id,outlet_name,date,headline,copy_of,words,"
                      + "attributed_words,sentences",
                  "art_1,sto_1,out_1,Orsvik Post,2024-05-01,A storm,,100,10,5",
                  "art_2,,out_2,Lendal News,2024-05-03,After the storm,,100,10,5")),
          Map.entry(
              "dim_sentence",
              List.of(
                  "sentence_id,article_id,start,text",
                  "sen_1,art_1,0,The storm killed 20.",
                  "sen_2,art_2,0,The storm killed 31 people.",
                  "sen_3,art_1,30,Hundreds left.")),
          Map.entry(
              "fact_claim",
              List.of(
                  "claim_id,story_id,article_id,sentence_id,start,text,object,predicate",
                  "cla_1,sto_1,art_1,sen_1,17,20,,kill",
                  "cla_2,sto_1,art_2,sen_2,17,31 people,people,kill",
                  "cla_3,sto_1,art_1,sen_3,30,hundreds,sailors,evacuat")),
          Map.entry(
              "fact_claim_match",
              List.of(
                  "story_id,relation,reason,claim_id_a,claim_id_b,article_id_a,article_id_b",
                  "sto_1,update,a larger number of a later day,cla_2,cla_1,art_2,art_1")),
          Map.entry(
              "dim_story", List.of("story_id,headline,names,reports", "sto_1,A storm,Lendal,1")),
          Map.entry("dim_source", List.of("source_id,source_name")),
          Map.entry("dim_frame", List.of("frame_id,frame_label")),
          Map.entry("fact_attribution", List.of("article_id,counted,source_id,source_name")),
          Map.entry("fact_frame", List.of("article_id,sure,frame_id,frame")),
          Map.entry(
              "fact_label",
              List.of(
                  "article_id,voice,actor_name,text,label",
                  "art_1,outlet,Ana Diaz,the Orsvik mayor,orsvik mayor")),
          Map.entry(
              "fact_omission", List.of("article_id,story_id,kind,item,having_reports,reports")),
          Map.entry("fact_wording", List.of("story_id")),
          Map.entry("fact_text_link", List.of("story_id")));

  private List<String> lines = List.of();

  @BeforeEach
  void read(@TempDir Path run) throws IOException {
    Files.createDirectories(run.resolve("csv"));
    for (Map.Entry<String, List<String>> table : TABLES.entrySet()) {
      Files.write(run.resolve("csv").resolve(table.getKey() + ".csv"), table.getValue());
    }
    lines = new StoryText(96, UnaryOperator.identity()).story(new StorySheets(run), "sto_1");
  }

  @Test
  void aNumberOfAnArticleNearToTheStoryIsHeldAgainstItsOwn() {
    assertThat(lines, hasItem("NUMBERS OF A LATER DAY"));
    String all = String.join("\n", lines);
    assertThat(all, containsString("A Orsvik Post: 20 (killed)"));
    assertThat(all, containsString("Lendal News, 2024-05-03, near: 31 people killed"));
    assertThat(all, not(containsString("B Lendal News")));
  }

  @Test
  void whatIsCountedIsToldInWords() {
    assertThat(lines, hasItem("hundreds of sailors driven from home"));
  }

  @Test
  void labelsStandAsTheArticleWritesThem() {
    assertThat(lines, hasItem("Ana Diaz: Orsvik mayor"));
  }
}
