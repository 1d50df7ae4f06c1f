package news.parallax.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML without document types: no entity is expanded and nothing outside is fetched. */
public final class SafeXml {
  private static final int LONGEST = 160;

  /** What may stand before UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private SafeXml() {}

  /**
   * A reader of XML in UTF-8 or UTF-16, as office programs write it. Bytes that are neither are
   * replaced: the parser of the JDK would end there and tell standard error.
   */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(decoded(in));
  }

  private static Reader decoded(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(MARK.length);
    byte[] first = bytes.readNBytes(MARK.length);
    Charset wide = TextDecoder.wideCharset(first);
    boolean marked = Arrays.equals(first, MARK);
    if (!marked) {
      bytes.reset();
    }
    return new InputStreamReader(
        bytes, wide == null ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
  }

  /** What is wrong, on one line. */
  public static String fault(XMLStreamException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    return message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
  }
}
