package news.parallax.text.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.DatedValue;
import news.parallax.article.DatedValue.Method;
import news.parallax.article.Issue;
import news.parallax.article.Span;
import news.parallax.text.date.DateFinder;
import news.parallax.text.date.DateLine;
import news.parallax.text.date.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Settles the publication date: the column, else a date line of the text, else the address, else a
 * weekday and day in the first paragraphs whose year the text supports. Nothing is guessed.
 */
final class DateResolver {
  private static final Pattern DIGITS = Pattern.compile("\\d{8}|\\d{10}|\\d{13}|\\d{14}");
  private static final int DAY_DIGITS = 8;
  private static final int SECOND_DIGITS = 10;
  private static final int TIME_DIGITS = 14;
  private static final DateTimeFormatter DIGITS_OF_TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

  /** What programs write for a date that they do not know. */
  private static final Set<LocalDate> PLACEHOLDERS =
      Set.of(LocalDate.EPOCH, LocalDate.of(1900, 1, 1));

  private final RepairTally tally;
  private final @Nullable String url;

  DateResolver(RepairTally tally, @Nullable String url) {
    this.tally = tally;
    this.url = url;
  }

  /** A date line of the text. */
  record Stated(DateMention mention, String line, Span where) {}

  /**
   * The date of publication.
   *
   * @param column the value of the date column; null if there is none
   * @param stated the date lines of the text, best first
   * @param inferred a date worked out from the text; empty if there is none
   */
  DatedValue resolve(@Nullable String column, List<Stated> stated, Optional<DatedValue> inferred) {
    String raw = column == null ? null : column.strip();
    Optional<Address.PathDate> address = url == null ? Optional.empty() : Address.date(url);
    DatedValue fromColumn = raw == null ? DatedValue.UNKNOWN : column(raw, stated, address);
    if (fromColumn.date() != null && PLACEHOLDERS.contains(fromColumn.date())) {
      tally.note(Issue.DATE_PLACEHOLDER.code());
      fromColumn = new DatedValue(null, null, Method.NONE, raw, null);
    }
    if (fromColumn.date() != null) {
      compare(fromColumn.date(), address);
      compare(fromColumn.date(), stated);
      return fromColumn;
    }
    DatedValue elsewhere = elsewhere(stated, address, inferred);
    if (elsewhere.date() == null) {
      tally.note(Issue.DATE_MISSING.code());
      return raw != null ? fromColumn : elsewhere;
    }
    if (raw != null) {
      tally.note(Issue.DATE_OTHER.with(raw.lines().findFirst().orElse("") + " (column)"));
    }
    return elsewhere;
  }

  /** A date of the text, else of the address, else of a weekday. */
  private DatedValue elsewhere(
      List<Stated> stated, Optional<Address.PathDate> address, Optional<DatedValue> inferred) {
    DatedValue fromText = text(stated, address);
    if (fromText.date() != null) {
      return fromText;
    }
    Optional<LocalDate> fromAddress = address.flatMap(Address.PathDate::date);
    if (fromAddress.isPresent()) {
      tally.note(Issue.DATE_FROM.with("address"));
      return new DatedValue(fromAddress.get(), null, Method.INFERRED, address.get().words(), null);
    }
    if (inferred.isPresent()) {
      tally.note(Issue.DATE_FROM.with("weekday"));
      return inferred.get();
    }
    return fromText;
  }

  private void compare(LocalDate date, Optional<Address.PathDate> address) {
    Optional<LocalDate> other = address.flatMap(Address.PathDate::date);
    if (other.isPresent() && !other.get().equals(date)) {
      tally.note(Issue.DATE_DIFFERS.with("address"));
      tally.note(Issue.DATE_OTHER.with(other.get() + " (address)"));
    }
  }

  /** The first date line of the text, as far as it says when the article appeared first. */
  private void compare(LocalDate date, List<Stated> stated) {
    stated.stream()
        .filter(one -> one.mention().isFull() && !DateLine.isUpdate(one.line(), one.mention()))
        .map(one -> one.mention().date())
        .findFirst()
        .filter(other -> Math.abs(ChronoUnit.DAYS.between(other, date)) > 1)
        .ifPresent(other -> tally.note(Issue.DATE_OTHER.with(other + " (text)")));
  }

  private DatedValue column(String raw, List<Stated> stated, Optional<Address.PathDate> address) {
    if (DIGITS.matcher(raw).matches()) {
      DatedValue value = digits(raw);
      if (value.date() == null) {
        tally.note(Issue.DATE_UNREADABLE.code());
      }
      return value;
    }
    List<DateMention> mentions = DateFinder.find(raw);
    if (mentions.isEmpty() || mentions.get(0).year() == 0) {
      tally.note(Issue.DATE_UNREADABLE.code());
      return new DatedValue(null, null, Method.NONE, raw, null);
    }
    Optional<DateMention> decided = decide(mentions.get(0), stated, address);
    return decided
        .map(mention -> new DatedValue(mention.date(), mention.time(), Method.STATED, raw, null))
        .orElseGet(() -> new DatedValue(null, null, Method.NONE, raw, null));
  }

  /** 20200914, the same with a time of day behind it, or seconds or milliseconds since 1970. */
  private static DatedValue digits(String raw) {
    try {
      if (raw.length() == TIME_DIGITS) {
        LocalDateTime time = LocalDateTime.parse(raw, DIGITS_OF_TIME);
        return new DatedValue(time.toLocalDate(), time.toLocalTime(), Method.STATED, raw, null);
      }
      if (raw.length() == DAY_DIGITS) {
        LocalDate date =
            LocalDate.of(
                Integer.parseInt(raw.substring(0, 4)),
                Integer.parseInt(raw.substring(4, 6)),
                Integer.parseInt(raw.substring(6)));
        return new DatedValue(date, null, Method.STATED, raw, null);
      }
      long number = Long.parseLong(raw);
      Instant instant =
          raw.length() == SECOND_DIGITS
              ? Instant.ofEpochSecond(number)
              : Instant.ofEpochMilli(number);
      LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      return new DatedValue(time.toLocalDate(), time.toLocalTime(), Method.STATED, raw, null);
    } catch (DateTimeException e) {
      return new DatedValue(null, null, Method.NONE, raw, null);
    }
  }

  private DatedValue text(List<Stated> stated, Optional<Address.PathDate> address) {
    DatedValue unread = DatedValue.UNKNOWN;
    for (Stated one : stated) {
      if (one.mention().year() > 0) {
        Optional<DateMention> decided = decide(one.mention(), List.of(), address);
        if (decided.isPresent()) {
          if (DateLine.isUpdate(one.line(), one.mention())) {
            tally.note(Issue.DATE_FROM.with("update"));
          }
          return new DatedValue(
              decided.get().date(), decided.get().time(), Method.STATED, words(one), one.where());
        }
      }
      if (unread.raw() == null) {
        unread = new DatedValue(null, null, Method.NONE, words(one), one.where());
      }
    }
    return unread;
  }

  private static String words(Stated one) {
    return one.mention().span().in(one.line());
  }

  /** Settles which number is the day and which the month, if anything else tells. */
  private Optional<DateMention> decide(
      DateMention mention, List<Stated> stated, Optional<Address.PathDate> address) {
    if (!mention.swapped()) {
      return Optional.of(mention);
    }
    DateMention one = mention.decided();
    DateMention other = mention.swap().decided();
    boolean oneFits = address.filter(path -> fits(one, path)).isPresent();
    boolean otherFits = address.filter(path -> fits(other, path)).isPresent();
    for (Stated line : stated) {
      if (line.mention().isFull()) {
        oneFits |= line.mention().date().equals(one.date());
        otherFits |= line.mention().date().equals(other.date());
      }
    }
    if (oneFits == otherFits) {
      tally.note(Issue.DATE_AMBIGUOUS.code());
      return Optional.empty();
    }
    tally.note(Issue.DATE_ORDER_FROM.with("context"));
    return Optional.of(oneFits ? one : other);
  }

  private static boolean fits(DateMention mention, Address.PathDate path) {
    return mention.year() == path.year()
        && mention.month() == path.month()
        && (path.day() == 0 || mention.day() == path.day());
  }
}
