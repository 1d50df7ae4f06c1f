package news.parallax.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Block;
import news.parallax.article.OffsetMap;
import news.parallax.article.Section;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Writes the stored text block by block and keeps where every stretch of it came from. */
final class StoredText {
  private static final String BREAK = "\n\n";

  /** A stretch copied: repaired text from {@code start} to {@code end}, stored at {@code at}. */
  private record Copied(int start, int end, int at) {}

  private final TracedText source;
  private final StringBuilder text = new StringBuilder();
  private final OffsetMap.Builder origin = new OffsetMap.Builder();
  private final List<Block> blocks = new ArrayList<>();
  private final TreeMap<Integer, Copied> copied = new TreeMap<>();
  private int read;

  StoredText(TracedText source) {
    this.source = source;
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  OffsetMap origin() {
    return origin.build();
  }

  /** Stores a block that does not stand in the text read; it stands for its very start. */
  Span insert(String words, Section section) {
    open(0);
    int start = text.length();
    text.append(words);
    origin.add(words.length(), new Span(0, 0));
    return close(start, section);
  }

  /** Stores a line without what is cut out of it; nothing if nothing is left. */
  void add(Line line, Section section) {
    List<Span> kept = kept(line);
    if (kept.isEmpty()) {
      return;
    }
    open(source.from(kept.get(0).start()));
    int start = text.length();
    for (Span span : kept) {
      copied.put(span.start(), new Copied(span.start(), span.end(), text.length()));
      copy(span);
    }
    close(start, section);
  }

  /** Where a span of the repaired text is stored; it must have been stored whole. */
  Span stored(Span span) {
    Copied stretch = holding(span);
    if (stretch == null) {
      throw new IllegalStateException("Not stored in one piece: " + span);
    }
    return span.shift(stretch.at() - stretch.start());
  }

  /** Whether a span of the repaired text is stored in one piece. */
  boolean holds(Span span) {
    return holding(span) != null;
  }

  private @Nullable Copied holding(Span span) {
    Map.Entry<Integer, Copied> last = copied.floorEntry(span.start());
    return last != null && span.end() <= last.getValue().end() ? last.getValue() : null;
  }

  private List<Span> kept(Line line) {
    List<Span> kept = new ArrayList<>();
    int from = line.start();
    for (Line.Cut cut : line.cuts()) {
      addKept(kept, from, line.start() + cut.span().start());
      from = line.start() + cut.span().end();
    }
    addKept(kept, from, line.end());
    String all = source.text();
    // No spaces at the ends of the block, wherever it was cut.
    while (!kept.isEmpty() && kept.get(0).trim(all).isEmpty()) {
      kept.remove(0);
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).trim(all).isEmpty()) {
      kept.remove(kept.size() - 1);
    }
    if (!kept.isEmpty()) {
      int last = kept.size() - 1;
      kept.set(0, new Span(kept.get(0).trim(all).start(), kept.get(0).end()));
      kept.set(last, new Span(kept.get(last).start(), kept.get(last).trim(all).end()));
    }
    return kept;
  }

  private static void addKept(List<Span> kept, int from, int to) {
    if (to > from) {
      kept.add(new Span(from, to));
    }
  }

  private void open(int nextRead) {
    if (text.length() > 0) {
      text.append(BREAK);
      origin.add(BREAK.length(), new Span(read, Math.max(read, nextRead)));
    }
  }

  private Span close(int start, Section section) {
    Span span = new Span(start, text.length());
    blocks.add(new Block(span, section));
    return span;
  }

  /** Copies a span, one piece of the map for each stretch that was read as it is stored. */
  private void copy(Span span) {
    int i = span.start();
    while (i < span.end()) {
      int end = i + 1;
      if (isOneToOne(i)) {
        while (end < span.end() && isOneToOne(end) && source.from(end) == source.to(end - 1)) {
          end++;
        }
      } else {
        while (end < span.end() && source.from(end) == source.from(i)) {
          end++;
        }
      }
      text.append(source.text(), i, end);
      origin.add(end - i, new Span(source.from(i), source.to(end - 1)));
      read = source.to(end - 1);
      i = end;
    }
  }

  private boolean isOneToOne(int i) {
    return source.to(i) - source.from(i) == 1;
  }
}
