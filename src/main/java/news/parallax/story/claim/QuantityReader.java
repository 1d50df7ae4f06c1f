package news.parallax.story.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.story.WordForms;
import news.parallax.story.claim.Quantity.Hedge;
import news.parallax.story.claim.Quantity.Unit;
import news.parallax.text.CalendarWords;
import news.parallax.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantities of a sentence: numerals and number words, what multiplies them, hedges and
 * units. Dates, years, times of day, ordinals, names with numbers and lists are none.
 */
final class QuantityReader {
  private static final Set<String> MONTHS =
      Stream.of(CalendarWords.MONTHS, CalendarWords.SHORT_MONTHS, List.of("sept"))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** What stands before a number that is a name or a place. */
  private static final Set<String> NAMING =
      Set.of(
          "no",
          "number",
          "article",
          "section",
          "chapter",
          "page",
          "title",
          "flight",
          "route",
          "highway",
          "interstate",
          "act",
          "resolution",
          "covid",
          "channel",
          "room",
          "district",
          "part",
          "phase",
          "day",
          "age",
          "aged",
          "version",
          "vol",
          "proposition",
          "amendment");

  /** What makes four digits a year. */
  private static final Set<String> BEFORE_YEAR =
      Set.of("in", "since", "by", "of", "from", "until", "before", "after", "the", "during");

  private static final Map<String, String> SIGNS =
      Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR");

  private static final Map<String, Hedge> HEDGES =
      Map.ofEntries(
          Map.entry("at least", Hedge.AT_LEAST),
          Map.entry("more than", Hedge.AT_LEAST),
          Map.entry("greater than", Hedge.AT_LEAST),
          Map.entry("no fewer", Hedge.AT_LEAST),
          Map.entry("over", Hedge.AT_LEAST),
          Map.entry("at most", Hedge.AT_MOST),
          Map.entry("up to", Hedge.AT_MOST),
          Map.entry("less than", Hedge.AT_MOST),
          Map.entry("fewer than", Hedge.AT_MOST),
          Map.entry("as many", Hedge.AT_MOST),
          Map.entry("as much", Hedge.AT_MOST),
          Map.entry("under", Hedge.AT_MOST),
          Map.entry("about", Hedge.ABOUT),
          Map.entry("around", Hedge.ABOUT),
          Map.entry("some", Hedge.ABOUT),
          Map.entry("roughly", Hedge.ABOUT),
          Map.entry("approximately", Hedge.ABOUT),
          Map.entry("nearly", Hedge.ABOUT),
          Map.entry("almost", Hedge.ABOUT),
          Map.entry("estimated", Hedge.ABOUT),
          Map.entry("close to", Hedge.ABOUT));

  /** A quantity and its tokens, hedge and unit included. */
  record Read(Quantity quantity, int firstToken, int endToken) {}

  private final Document document;
  private final Document.Sentence sentence;
  private final ClaimWords words;
  private final List<Read> found = new ArrayList<>();

  private QuantityReader(Document document, Document.Sentence sentence, ClaimWords words) {
    this.document = document;
    this.sentence = sentence;
    this.words = words;
  }

  static List<Read> read(Document document, Document.Sentence sentence, ClaimWords words) {
    QuantityReader reader = new QuantityReader(document, sentence, words);
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      i = Math.max(i + 1, reader.at(i));
    }
    return reader.found;
  }

  /** The word at a token, lower case; empty outside of the sentence. */
  private String word(int token) {
    return token < sentence.firstToken() || token >= sentence.endToken()
        ? ""
        : document.word(token).toLowerCase(Locale.ROOT);
  }

  /** A number and the token after it. */
  private record Value(double low, double high, int end, boolean vague) {}

  /** Reads a quantity that begins at the token; returns the token after it, or the token itself. */
  private int at(int token) {
    String currency = SIGNS.get(word(token));
    int first = currency == null ? token : token + 1;
    Value value = value(first);
    if (value == null || (currency == null && isNoQuantity(first, value))) {
      return token;
    }
    int end = value.end();
    double high = value.high();
    boolean range = word(end).equals("to") || word(end).equals("-") || word(end).equals("–");
    Value upper = range ? value(SIGNS.containsKey(word(end + 1)) ? end + 2 : end + 1) : null;
    double low = value.low();
    if (upper != null && upper.low() > low) {
      double factor = scaleBetween(low, upper);
      low *= factor;
      high = upper.high();
      end = upper.end();
    }
    Hedge hedge = hedge(token);
    int hedgeTokens = hedge == Hedge.NONE ? 0 : hedgeLength(token);
    if (word(end).equals("or") && word(end + 1).equals("more")) {
      hedge = Hedge.AT_LEAST;
      end += 2;
    }
    Unit unit = currency == null ? Unit.NONE : Unit.MONEY;
    String name = currency;
    String after = WordForms.of(word(end));
    if (unit == Unit.NONE) {
      boolean cent = after.equals("per") && word(end + 1).equals("cent");
      Unit measure = words.unit(after);
      if (after.equals("%") || after.equals("percent") || after.equals("pc") || cent) {
        unit = Unit.PERCENT;
        name = "percent";
        end += cent ? 2 : 1;
      } else if (words.currency(after) != null) {
        unit = Unit.MONEY;
        name = words.currency(after);
        end++;
      } else if (measure != null) {
        unit = measure;
        name = after;
        end++;
      }
    }
    found.add(
        new Read(
            new Quantity(low, high, hedge, unit, name, value.vague()), token - hedgeTokens, end));
    return end;
  }

  /** "10 to 15 million": the lower end is meant in millions too. */
  private static double scaleBetween(double low, Value upper) {
    for (double factor : new double[] {1e9, 1e6, 1e3}) {
      if (low < factor / 10 && upper.low() >= factor && low * factor <= upper.high()) {
        return factor;
      }
    }
    return 1;
  }

  private @Nullable Value value(int token) {
    String word = word(token);
    if (word.isEmpty()) {
      return null;
    }
    double[] vague = vague(token);
    if (vague != null) {
      boolean of =
          word(token + 1).equals("of") && words.vague(word + "-of-" + word(token + 2)) != null;
      return new Value(vague[0], vague[1], of ? token + 3 : token + 1, true);
    }
    boolean article = word.equals("a") || word.equals("half") || word.equals("an");
    if (article) {
      int next = word.equals("half") && word(token + 1).startsWith("a") ? token + 2 : token + 1;
      Double scale = Numerals.scale(word(next));
      boolean isWord = scale != null && word(next).length() > 2;
      double times = word.equals("half") ? 0.5 : 1;
      return isWord && scale != null ? scaled(times * scale, next + 1) : null;
    }
    Double scaledDigits = Numerals.digitsWithScale(word);
    if (scaledDigits != null) {
      return new Value(scaledDigits, scaledDigits, token + 1, false);
    }
    Double digits = Numerals.digits(word);
    Double small = Numerals.word(word);
    Double number = digits != null ? digits : small;
    return number == null ? null : scaled(number, token + 1);
  }

  private double @Nullable [] vague(int token) {
    String phrase = word(token) + "-of-" + word(token + 2);
    double[] range = word(token + 1).equals("of") ? words.vague(phrase) : null;
    return range != null ? range : words.vague(word(token));
  }

  /** The number times the scales that follow: "two hundred thousand". */
  private Value scaled(double number, int next) {
    double value = number;
    int end = next;
    Double scale = Numerals.scale(WordForms.of(word(end)));
    while (scale != null && end < next + 3) {
      value *= scale;
      end++;
      scale = Numerals.scale(word(end));
    }
    return new Value(value, value, end, false);
  }

  private boolean isNoQuantity(int token, Value value) {
    String word = word(token);
    String before = word(token - 1);
    boolean plainDigits = Numerals.digits(word) != null && value.end() == token + 1;
    if (word.equals("one") && value.end() == token + 1) {
      return true;
    }
    if (!plainDigits) {
      return false;
    }
    String after = word(token + 1);
    boolean year =
        word.length() == 4
            && word.indexOf('.') < 0
            && value.low() >= 1800
            && value.low() < 2100
            && (BEFORE_YEAR.contains(before)
                || MONTHS.contains(before)
                || before.equals(",")
                || !Character.isLetter(after.isEmpty() ? '.' : after.charAt(0)));
    boolean day = MONTHS.contains(before) || (MONTHS.contains(after) && value.low() <= 31);
    boolean clock =
        after.equals(":") || before.equals(":") || after.equals("p.m") || after.equals("a.m");
    boolean named = NAMING.contains(before) || before.equals("#") || before.equals("-");
    boolean fraction = after.equals("/") || before.equals("/");
    return year || day || clock || named || fraction;
  }

  private Hedge hedge(int token) {
    Hedge two = HEDGES.get(word(token - 2) + " " + word(token - 1));
    Hedge one = HEDGES.get(word(token - 1));
    if (two == null && word(token - 1).equals("as")) {
      two = HEDGES.get(word(token - 3) + " " + word(token - 2));
    }
    return two != null ? two : one != null ? one : Hedge.NONE;
  }

  private int hedgeLength(int token) {
    if (HEDGES.containsKey(word(token - 2) + " " + word(token - 1))) {
      return 2;
    }
    return word(token - 1).equals("as") ? 3 : 1;
  }
}
