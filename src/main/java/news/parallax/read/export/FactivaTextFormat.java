package news.parallax.read.export;

import java.io.IOException;
import news.parallax.read.Content;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;

/** An export of Factiva as text, in either layout. */
public final class FactivaTextFormat implements Format {
  @Override
  public String title() {
    return "Factiva, text";
  }

  @Override
  public boolean fits(Head head) {
    String text = head.text();
    return text.contains("Document ")
        && !text.stripLeading().startsWith("<")
        && !text.startsWith("{\\rtf")
        && Factiva.fits(NexisUniTextFormat.lines(text));
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    Factiva.give(NexisUniTextFormat.lines(content.text(records)), records);
  }
}
