package news.parallax.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;

/** What a look at a file shows: its formats, its columns, and how far it was read. */
public final class Inspection {
  private final SortedSet<String> formats = new TreeSet<>();
  private final SortedSet<Preset> presets = new TreeSet<>();
  private final Map<String, ColumnSeen> columns = new LinkedHashMap<>();
  private long records;
  private boolean stopped;

  private Inspection() {}

  /** A column of the records, and the beginnings of some of its values. */
  public static final class ColumnSeen {
    private static final int MOST_VALUES = 1000;
    private static final int LONGEST = 300;
    private final List<String> values = new ArrayList<>();
    private long filled;
    private long characters;

    private void add(String value) {
      filled++;
      characters += value.length();
      if (values.size() < MOST_VALUES) {
        values.add(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
      }
    }

    /** Up to a thousand values, long ones cut. */
    public List<String> values() {
      return Collections.unmodifiableList(values);
    }

    /** How many records have a value there. */
    public long filled() {
      return filled;
    }

    /** How long its values are on average, in UTF-16 code units; 0 if there are none. */
    public long length() {
      return filled == 0 ? 0 : characters / filled;
    }
  }

  /** Ends a reading that has seen enough. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super("enough records were read", null, false, false);
    }
  }

  /**
   * Reads a file from its beginning.
   *
   * @param name how to call the file
   * @param most no more records are read
   */
  public static Inspection of(
      Path file,
      String name,
      ReadPlan plan,
      long most,
      Consumer<RawArticle> articles,
      Consumer<Rejection> rejections) {
    Inspection seen = new Inspection();
    InputSlice whole = InputSlice.whole(name, file.toString());
    try {
      new ArticleReader()
          .read(
              whole,
              plan,
              article -> {
                articles.accept(article);
                seen.count(most);
              },
              rejection -> {
                rejections.accept(rejection);
                seen.count(most);
              },
              seen.watcher());
    } catch (Enough e) {
      seen.stopped = true;
    }
    return seen;
  }

  private void count(long most) {
    if (++records >= most) {
      throw new Enough();
    }
  }

  private Records.Watcher watcher() {
    return new Records.Watcher() {
      @Override
      public void format(String title) {
        formats.add(title);
      }

      @Override
      public void fields(Fields fields) {
        Preset preset = Preset.AUTO.of(fields);
        if (preset != Preset.AUTO) {
          presets.add(preset);
        }
        for (String name : fields.names()) {
          ColumnSeen column = columns.computeIfAbsent(name, n -> new ColumnSeen());
          String value = fields.first(List.of(name), "; ");
          if (value != null) {
            column.add(value);
          }
        }
      }
    };
  }

  /** The titles of the formats that were found, sorted. */
  public SortedSet<String> formats() {
    return Collections.unmodifiableSortedSet(formats);
  }

  /** The collections that its columns are those of. */
  public SortedSet<Preset> presets() {
    return Collections.unmodifiableSortedSet(presets);
  }

  /** The columns in the order in which they were met; none for texts and exports. */
  public Map<String, ColumnSeen> columns() {
    return Collections.unmodifiableMap(columns);
  }

  /** How many records were read. */
  public long records() {
    return records;
  }

  /** Whether there is more of the file. */
  public boolean isStopped() {
    return stopped;
  }
}
