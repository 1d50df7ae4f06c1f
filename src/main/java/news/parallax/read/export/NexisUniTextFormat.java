package news.parallax.read.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.read.Content;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;

/** An export of Nexis Uni or Lexis+ that was saved or copied as text. */
public final class NexisUniTextFormat implements Format {
  @Override
  public String title() {
    return "Nexis Uni, text";
  }

  @Override
  public boolean fits(Head head) {
    String text = head.text();
    return NexisUni.hasEnds(text) && NexisUni.fits(lines(text));
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    NexisUni.give(lines(content.text(records)), records);
  }

  static List<Paragraph> lines(String text) {
    return Stream.of(text.split("\r?\n|\r", -1)).map(Paragraph::new).toList();
  }
}
