package news.parallax.read.export;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.parallax.read.Content;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;

/** Rich text: exports of Nexis and Factiva, whatever they are called, or one article each. */
public final class RtfFormat implements Format {
  private static final int DEEPEST = 2000;

  @Override
  public String title() {
    return "rich text (RTF)";
  }

  @Override
  public boolean fits(Head head) {
    return head.startsWith("{\\rtf");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    Listener listener = new Listener();
    try {
      new StandardRtfParser()
          .parse(new RtfStreamSource(new ByteArrayInputStream(content.bytes())), listener);
    } catch (RuntimeException e) {
      throw new UnfitException("the rich text is damaged: " + e.getMessage());
    }
    listener.endParagraph();
    WordDocument.give(listener.paragraphs, records);
  }

  /** Takes the text of the document and leaves what only describes it. */
  private static final class Listener implements IRtfListener {
    private static final Set<Command> NO_TEXT =
        EnumSet.of(
            Command.fonttbl,
            Command.colortbl,
            Command.stylesheet,
            Command.info,
            Command.pict,
            Command.header,
            Command.headerl,
            Command.headerr,
            Command.headerf,
            Command.footer,
            Command.footerl,
            Command.footerr,
            Command.footerf,
            Command.generator,
            Command.listtable,
            Command.listoverridetable,
            Command.fldinst,
            Command.object,
            Command.themedata,
            Command.datastore,
            Command.latentstyles,
            Command.bkmkend);

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> bookmarks = new ArrayList<>();
    private final Deque<State> states = new ArrayDeque<>();
    private State state = State.TEXT;

    private enum State {
      TEXT,
      BOOKMARK,
      SKIPPED
    }

    void endParagraph() {
      paragraphs.add(new Paragraph(text.toString(), List.copyOf(bookmarks), false));
      text.setLength(0);
      bookmarks.clear();
    }

    @Override
    public void processDocumentStart() {}

    @Override
    public void processDocumentEnd() {}

    @Override
    public void processGroupStart() {
      if (states.size() > DEEPEST) {
        throw new IllegalStateException("its groups are nested deeper than " + DEEPEST);
      }
      states.push(state);
    }

    @Override
    public void processGroupEnd() {
      if (!states.isEmpty()) {
        state = states.pop();
      }
    }

    @Override
    public void processCharacterBytes(byte[] data) {}

    @Override
    public void processBinaryBytes(byte[] data) {}

    @Override
    public void processString(String string) {
      if (state == State.TEXT) {
        text.append(string);
      } else if (state == State.BOOKMARK) {
        bookmarks.add(string.strip());
      }
    }

    @Override
    public void processCommand(
        Command command, int parameter, boolean hasParameter, boolean optional) {
      if (state == State.SKIPPED) {
        return;
      }
      if (command == Command.bkmkstart) {
        state = State.BOOKMARK;
      } else if (NO_TEXT.contains(command)) {
        state = State.SKIPPED;
      } else if (command == Command.par || command == Command.row || command == Command.sect) {
        endParagraph();
      } else if (command == Command.line) {
        text.append('\n');
      } else if (command == Command.tab || command == Command.cell) {
        text.append(' ');
      }
    }
  }
}
