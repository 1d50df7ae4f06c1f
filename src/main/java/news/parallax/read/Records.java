package news.parallax.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Defect;
import news.parallax.article.Issue;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.read.stream.CountedStream;
import news.parallax.read.stream.Newlines;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of a file as a format reads them. A format goes on to each record with {@link
 * #next} and gives what it is, or rejects it.
 */
public final class Records {
  /** How a text ends that a service has cut: "… [+1234 chars]". */
  private static final Pattern CUT =
      Pattern.compile("(?:\u2026|\\.\\.\\.)? ?\\[\\+\\d+ chars\\]\\s*$");

  /** What any such end has: much quicker to look for. */
  private static final String CUT_SIGN = "[+";

  private final String file;
  private final ReadPlan plan;
  private final Consumer<RawArticle> articles;
  private final Consumer<Rejection> rejections;
  private final Delivery delivery;
  private final List<String> issues = new ArrayList<>();
  private final Map<String, String> told;
  private long position;
  private long given;

  Records(
      String file,
      ReadPlan plan,
      Consumer<RawArticle> articles,
      Consumer<Rejection> rejections,
      Watcher watcher) {
    this(file, plan, articles, rejections, new Delivery(watcher));
  }

  private Records(
      String file,
      ReadPlan plan,
      Consumer<RawArticle> articles,
      Consumer<Rejection> rejections,
      Delivery delivery) {
    this.delivery = delivery;
    this.file = file;
    this.plan = plan;
    this.articles = articles;
    this.rejections = rejections;
    this.told = plan.told(file);
  }

  /** The same for a file inside this one, whose records go where this one's go. */
  Records inside(String name) {
    return new Records(file + "!/" + name, plan, articles, rejections, delivery);
  }

  /** Told what is met on the way, whatever becomes of it. */
  interface Watcher {
    Watcher NONE = new Watcher() {};

    /** A file is opened. */
    default void opened(CountedStream in) {}

    /** A file is read as one of the format. */
    default void format(String title) {}

    /** A record has these columns. */
    default void fields(Fields fields) {}
  }

  /** Tells that the file is opened. */
  void opened(CountedStream in) {
    delivery.watcher.opened(in);
  }

  /** Tells that the file is read as one of the format. */
  void readAs(String title) {
    delivery.watcher.format(title);
  }

  /** Whether one of the columns is one of texts. */
  public boolean hasTexts(List<String> names) {
    Fields fields = new Fields();
    names.forEach(name -> fields.add(name, null));
    return plan.columns(fields).text().stream().anyMatch(fields::has);
  }

  ReadPlan plan() {
    return plan;
  }

  String file() {
    return file;
  }

  /** Takes note of what was given inside. */
  void took(Records inside) {
    given += inside.given();
  }

  /** Notes a repair that every record of the file needed, as a code. */
  public void noteForAll(List<String> codes) {
    issues.addAll(codes);
  }

  /** Goes on to the next record. */
  public void next() {
    position++;
  }

  /** The number of the record, counted from 1. */
  long position() {
    return position;
  }

  /** How many records were given as something. */
  long given() {
    return given;
  }

  /** Gives the record as what its columns hold, named as in the plan. */
  public void give(Fields fields, String excerpt) {
    give(fields, plan.columns(fields), excerpt);
  }

  /** Gives the record as what its columns hold, under the plain names of the fields. */
  public void give(Fields fields) {
    give(fields, ColumnMap.DEFAULT, "");
  }

  private void give(Fields record, ColumnMap columns, String excerpt) {
    given++;
    Fields fields = record.unwrapped(columns.text());
    delivery.watcher.fields(fields);
    String text = fields.first(columns.text(), "\n\n");
    if (text == null) {
      refuse(
          columns.text().stream().anyMatch(fields::has)
              ? "the text is blank (column " + held(fields, columns.text()) + ")"
              : Rejections.noTextColumn(fields, columns),
          excerpt);
      return;
    }
    String title = fields.first(columns.title(), " ");
    long characters = characters(text) + (title == null ? 0 : characters(title));
    if (characters > plan.limits().characters()) {
      refuse(tooLong(characters), excerpt.isEmpty() ? text : excerpt);
      return;
    }
    List<String> all = new ArrayList<>(issues);
    all.addAll(fields.issues());
    Matcher cut = CUT.matcher(text);
    if (text.contains(CUT_SIGN) && cut.find()) {
      text = text.substring(0, cut.start());
      all.add(Issue.TEXT_TRUNCATED.code());
    }
    String copy = fields.first(Preset.COPY, "; ");
    if (copy != null && copy.equalsIgnoreCase("true")) {
      all.add(Issue.SYNDICATED.code());
    }
    deliver(
        articles,
        new RawArticle(
            new Provenance(
                file,
                position,
                MetadataText.clean(fields.first(columns.id(), ", ")),
                MetadataText.clean(orTold(fields.first(columns.section(), "; "), "section", all)),
                carried(fields)),
            Newlines.unify(text),
            title,
            orTold(fields.first(columns.date(), ", "), "date", all),
            orTold(fields.first(columns.outlet(), ", "), "outlet", all),
            MetadataText.clean(fields.first(columns.url(), ", ")),
            fields.first(columns.byline(), ", "),
            all));
  }

  /** What the record has, else what the name of the file tells. */
  private @Nullable String orTold(@Nullable String value, String field, List<String> notes) {
    String named = told.get(field);
    if (value != null || named == null) {
      return value;
    }
    notes.add(field + "_from:file_name");
    return named;
  }

  private static long characters(String text) {
    return text.codePointCount(0, text.length());
  }

  private String tooLong(long characters) {
    return String.format(
        Locale.ROOT,
        "the article has %,d characters, and the job allows %,d (limits.characters)",
        characters,
        plan.limits().characters());
  }

  private SortedMap<String, String> carried(Fields fields) {
    SortedMap<String, String> carried = new TreeMap<>();
    for (String column : plan.carry()) {
      String value = MetadataText.clean(fields.first(List.of(column), "; "));
      if (value != null && !value.isEmpty()) {
        carried.put(column, value);
      }
    }
    String copies = MetadataText.clean(fields.first(Preset.COPY_ID, "; "));
    if (copies != null && !copies.isEmpty()) {
      carried.put(Provenance.SYNDICATE, copies);
    }
    return carried;
  }

  private static String held(Fields fields, List<String> columns) {
    return String.join(", ", columns.stream().filter(fields::has).toList());
  }

  /** Rejects the record. */
  public void reject(String reason, @Nullable String excerpt) {
    given++;
    refuse(reason, excerpt);
  }

  private void refuse(String reason, @Nullable String excerpt) {
    deliver(rejections, Rejections.ofRecord(file, position, reason, excerpt));
  }

  /** Rejects the file as a whole, or all of it that was not yet read. */
  void rejectFile(String reason) {
    given++;
    deliver(rejections, Rejections.ofFile(file, reason));
  }

  /** Rejects the record that the program failed at, which is the one that was begun. */
  void fail(Throwable thrown) {
    given++;
    deliver(rejections, Rejections.ofDefect(file, position, Defect.reason(thrown)));
  }

  /** The same, and with it rejects all that would follow. */
  void failOpen(Throwable thrown) {
    if (given == position) {
      position++;
    }
    fail(thrown);
  }

  /**
   * Whether what was thrown comes from whoever takes the records: then it is no defect of reading.
   */
  boolean isDelivering() {
    return delivery.open;
  }

  private <T> void deliver(Consumer<T> taker, T record) {
    delivery.open = true;
    taker.accept(record);
    delivery.open = false;
  }

  /** Whether a record is being handed on; files inside this one share it. */
  private static final class Delivery {
    private final Watcher watcher;
    private boolean open;

    Delivery(Watcher watcher) {
      this.watcher = watcher;
    }
  }

  /** Rejects the record that was begun and not given, else the next, and all that would follow. */
  void rejectOpen(String reason) {
    if (given == position) {
      position++;
    }
    reject(reason, null);
  }

  /** Rejects the next record and all that would follow it. */
  void rejectRest(String reason, @Nullable String excerpt) {
    position++;
    reject(reason, excerpt);
  }
}
