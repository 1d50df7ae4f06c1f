package news.parallax.read;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.read.stream.Newlines;

/** One article a file, as plain text. */
public final class TextFormat implements Format {
  /** A line of dashes and the like on its own, as people part what they paste one after another. */
  private static final Pattern RULE =
      Pattern.compile("(?m)^[ \\t]*(?:[-=_*#~\u2014\u2500] ?){3,}[ \\t]*$");

  /** After a rule: a short line, and within two more lines one that holds a date. */
  private static final Pattern NEW_HEAD =
      Pattern.compile(
          "\\s*(?=\\S)[^\\n]{5,150}\\n(?:[^\\n]{0,80}\\n){0,3}[^\\n]{0,60}\\b(?:1[89]|20)\\d\\d\\b"
              + "[^\\n]{0,40}\\n");

  private static final int LEAST_HEADS = 1;

  private final TextDecoder decoder = new TextDecoder();

  @Override
  public String title() {
    return "plain text";
  }

  @Override
  public boolean fits(Head head) {
    return head.isNamed(".txt", ".text") || head.hasNoEnding();
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    byte[] bytes;
    try {
      bytes = content.bytes(content.limits().textBytes());
    } catch (UnfitException e) {
      throw new UnfitException(e.getMessage() + ": not one article");
    }
    records.next();
    try {
      TextDecoder.Decoded decoded = decoder.decode(bytes);
      String text = Newlines.unify(decoded.text());
      if (text.isBlank()) {
        records.reject(bytes.length == 0 ? "the file is empty" : "the file is blank", null);
      } else if (heads(text) > LEAST_HEADS) {
        records.reject(
            "the file seems to hold several articles, parted by rules; give each a file of its own",
            text);
      } else {
        Fields fields = new Fields().add("text", decoded.text());
        decoded.issues().forEach(fields::note);
        records.give(fields);
      }
    } catch (UnfitException e) {
      records.reject(e.getMessage(), Rejections.head(bytes));
    }
  }

  /** How many heads of articles stand at the beginning of the text and behind rules. */
  private static int heads(String text) {
    Matcher rule = RULE.matcher(text);
    int behind = 0;
    while (rule.find()) {
      if (NEW_HEAD.matcher(text).region(rule.end(), text.length()).lookingAt()) {
        behind++;
      }
    }
    boolean first = NEW_HEAD.matcher(text).lookingAt();
    return behind == 0 || !first ? 1 : behind + 1;
  }
}
