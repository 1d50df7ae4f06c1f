package news.parallax.learn;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.evaluate.StoryArticles;
import news.parallax.story.BackgroundCounter;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;

/** Counts the words of articles for {@code term-frequencies.txt}; see docs/models/stories.md. */
public final class CountStoryTerms {
  private CountStoryTerms() {}

  /**
   * Arguments: the file to write; how many articles of each file to leave out, those with the
   * smallest ids; files of articles, as {@link StoryArticles} reads them.
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      System.err.println("Usage: CountStoryTerms OUT LEAVE-OUT ARTICLES.jsonl…");
      System.exit(2);
    }
    int leaveOut = Integer.parseInt(args[1]);
    Problems problems = new Problems();
    BackgroundCounter counter = new BackgroundCounter();
    Segmenter segmenter = new Segmenter();
    for (String file : List.of(args).subList(2, args.length)) {
      List<StoryArticles.Text> texts = StoryArticles.read(Path.of(file), problems);
      for (StoryArticles.Text text : texts.subList(leaveOut, texts.size())) {
        counter.add(segmenter.segment(text.text()));
      }
    }
    problems.throwIfAny();
    try (Writer out = Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8)) {
      counter.write(out);
    }
  }
}
