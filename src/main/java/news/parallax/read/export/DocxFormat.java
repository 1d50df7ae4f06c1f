package news.parallax.read.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.parallax.read.Content;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.SafeXml;
import news.parallax.read.UnfitException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Documents of Microsoft Word: exports of Nexis Uni and Factiva, or one article each. */
public final class DocxFormat implements Format {
  private static final String MAIN = "word/document.xml";

  @Override
  public String title() {
    return "Word document";
  }

  @Override
  public boolean fits(Head head) {
    return head.startsWith("PK\u0003\u0004");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(content.in())) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(MAIN)) {
          XMLStreamReader xml = SafeXml.reader(content.limited(zip));
          WordDocument.give(paragraphs(xml, content.limits().depth()), records);
          return;
        }
      }
    } catch (XMLStreamException e) {
      throw new UnfitException(
          "the Word document holds XML that is not well-formed or not allowed: "
              + SafeXml.fault(e));
    }
    throw new UnfitException(
        "the file is an Office document other than Word's, which is not read; save it as CSV or"
            + " DOCX");
  }

  private static List<Paragraph> paragraphs(XMLStreamReader xml, int depth)
      throws XMLStreamException, UnfitException {
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<String> bookmarks = new ArrayList<>();
    boolean run = false;
    int level = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++level > depth) {
          throw new UnfitException("the Word document is nested deeper than " + depth);
        }
        switch (xml.getLocalName()) {
          case "t" -> run = true;
          case "br", "cr" -> text.append('\n');
          case "tab" -> text.append(run ? "" : " ");
          case "noBreakHyphen" -> text.append('-');
          case "bookmarkStart" -> bookmarks.add(bookmark(xml));
          default -> {}
        }
      } else if (event == XMLStreamConstants.CHARACTERS && run) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        level--;
        if (xml.getLocalName().equals("t")) {
          run = false;
        } else if (xml.getLocalName().equals("p")) {
          paragraphs.add(new Paragraph(text.toString(), List.copyOf(bookmarks), false));
          text.setLength(0);
          bookmarks.clear();
        }
      }
    }
    return paragraphs;
  }

  private static String bookmark(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("name")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
