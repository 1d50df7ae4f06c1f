package news.parallax.read.export;

import java.util.List;

/**
 * A paragraph of a document.
 *
 * @param text with {@code \n} for breaks inside; not stripped
 * @param bookmarks names that the document gives the place
 * @param centred whether it is set in the middle of the line
 */
record Paragraph(String text, List<String> bookmarks, boolean centred) {
  Paragraph(String text) {
    this(text, List.of(), false);
  }

  /** The text on one line, without spaces at its ends; a no-break space is a space. */
  String line() {
    return text.replaceAll("[\\s\u00a0\u2002\u2003\u2009]+", " ").strip();
  }

  boolean isBlank() {
    return line().isEmpty();
  }
}
