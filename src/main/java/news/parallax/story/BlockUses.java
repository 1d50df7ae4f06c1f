package news.parallax.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Section;

/**
 * How often each block stands in the articles of its outlet, by hashes alone. Adding up is the same
 * in any order. Not safe for use by several threads at once.
 */
public final class BlockUses {
  /** Blocks with so many words or fewer are headings and lines between parts. */
  private static final int SHORT = 8;

  /** Of longer blocks it is asked that they recur over more days than one story lasts. */
  private static final int STORY_DAYS = 10;

  private static final int FEWEST_ARTICLES = 3;
  private static final int FEWEST_UNDATED = 5;

  /** Where an outlet has very many articles, as large a part of them is asked. */
  private static final double LEAST_SHARE = 0.005;

  /** "1 of 45", "12:05 p.m.". */
  private static final Pattern COUNTERS =
      Pattern.compile("\\b\\d+ (of|/) \\d+\\b|\\b\\d{1,2}[:.]\\d\\d( ?[ap]\\.?m\\b)?");

  private final Map<Long, Use> uses = new HashMap<>();
  private final Map<Long, Integer> outlets = new HashMap<>();

  /** Where one block stands. */
  private static final class Use {
    private long outlet;
    private boolean brief;
    private int places;
    private int undated;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;

    /**
     * The smallest hashes of its articles, as many as must differ: an article may be read twice.
     */
    private final TreeSet<Long> articles = new TreeSet<>();

    static Use of(long outlet, boolean brief) {
      Use use = new Use();
      use.outlet = outlet;
      use.brief = brief;
      return use;
    }

    void add(long article) {
      articles.add(article);
      if (articles.size() > FEWEST_UNDATED) {
        articles.pollLast();
      }
    }

    int inArticles() {
      return articles.size() < FEWEST_UNDATED ? articles.size() : places;
    }
  }

  /** Counts the blocks of an article. */
  public void add(Article article) {
    long outlet = outlet(article);
    long id = Hashes.mix(Hashes.of(article.id()));
    LocalDate date = article.date().date();
    outlets.merge(outlet, 1, Integer::sum);
    Set<Long> met = new HashSet<>();
    for (Block block : article.blocks()) {
      if (!mayBe(block)) {
        continue;
      }
      Words words = Words.of(outlet, article, block);
      if (met.add(words.hash())) {
        boolean brief = words.count() <= SHORT;
        Use use = uses.computeIfAbsent(words.hash(), unseen -> Use.of(outlet, brief));
        use.places++;
        use.add(id);
        if (date == null) {
          use.undated++;
        } else {
          int day = Math.toIntExact(date.toEpochDay());
          use.firstDay = Math.min(use.firstDay, day);
          use.lastDay = Math.max(use.lastDay, day);
        }
      }
    }
  }

  /** The hash of the outlet of an article. */
  public static long outlet(Article article) {
    return Hashes.of(article.outletId());
  }

  /** Adds the other's counts. */
  public void merge(BlockUses other) {
    other.outlets.forEach((outlet, articles) -> outlets.merge(outlet, articles, Integer::sum));
    other.uses.forEach(
        (hash, use) -> {
          Use own = uses.computeIfAbsent(hash, unseen -> Use.of(use.outlet, use.brief));
          own.places += use.places;
          own.undated += use.undated;
          own.firstDay = Math.min(own.firstDay, use.firstDay);
          own.lastDay = Math.max(own.lastDay, use.lastDay);
          use.articles.forEach(own::add);
        });
  }

  /** The same in parts by hash, for each to be added up by itself; an outlet is in one of them. */
  public SortedMap<Integer, BlockUses> parts(int number) {
    SortedMap<Integer, BlockUses> parts = new TreeMap<>();
    uses.forEach((hash, use) -> part(hash, number, parts).uses.put(hash, use));
    outlets.forEach((outlet, count) -> part(outlet, number, parts).outlets.put(outlet, count));
    return parts;
  }

  private static BlockUses part(long hash, int number, SortedMap<Integer, BlockUses> parts) {
    return parts.computeIfAbsent(Math.floorMod(hash, number), unused -> new BlockUses());
  }

  /**
   * Of blocks whose articles were all counted those that recur, unless their outlet has too many
   * articles; and the outlets.
   */
  public BlockUses thatMayRecur() {
    BlockUses left = new BlockUses();
    left.outlets.putAll(outlets);
    uses.forEach(
        (hash, use) -> {
          if (mayRecur(use)) {
            left.uses.put(hash, use);
          }
        });
    return left;
  }

  /** The hashes of the blocks that recur, ascending. */
  public long[] recurring() {
    return uses.entrySet().stream()
        .filter(use -> recurs(use.getValue()))
        .mapToLong(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  /** Whether a block could be furniture: neither a headline nor what is no reporting anyway. */
  public static boolean mayBe(Block block) {
    return block.section() == Section.LEAD || block.section() == Section.BODY;
  }

  /**
   * The words of a block: neither signs matter nor the time and the place in a row.
   *
   * @param hash of the outlet and the words
   * @param count how many there are
   */
  public record Words(long hash, int count) {
    private static final int ASCII = 128;

    /**
     * The words of a block of the article.
     *
     * @param outlet the hash of the article's outlet, see {@link BlockUses#outlet}
     */
    public static Words of(long outlet, Article article, Block block) {
      String text = plain(block.span().in(article.text()).toLowerCase(Locale.ROOT));
      long hash = outlet;
      int count = 0;
      int start = -1;
      for (int at = 0; at <= text.length(); ) {
        int c = at < text.length() ? text.codePointAt(at) : ' ';
        boolean inside = c < ASCII ? isPlain(c) : Character.isLetter(c) || isNumber(c);
        if (inside && start < 0) {
          start = at;
        } else if (!inside && start >= 0) {
          hash = Hashes.pair(hash, Hashes.of(text, start, at));
          count++;
          start = -1;
        }
        at += Character.charCount(c);
      }
      // A block of signs alone counts as one word.
      return count > 0 ? new Words(hash, count) : new Words(Hashes.pair(hash, Hashes.of("")), 1);
    }

    private static String plain(String text) {
      return mayCount(text) ? COUNTERS.matcher(text).replaceAll(" ") : text;
    }

    /** Whether a digit stands before what parts the numbers of a counter: quick to ask. */
    private static boolean mayCount(String text) {
      for (int i = 1; i + 1 < text.length(); i++) {
        char c = text.charAt(i);
        if ((c == ' ' || c == ':' || c == '.') && Character.isDigit(text.charAt(i - 1))) {
          return true;
        }
      }
      return false;
    }

    /** Whether an ASCII character of a text in lower case is a letter or a number. */
    private static boolean isPlain(int c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isNumber(int c) {
      int type = Character.getType(c);
      return type == Character.DECIMAL_DIGIT_NUMBER
          || type == Character.LETTER_NUMBER
          || type == Character.OTHER_NUMBER;
    }
  }

  private boolean recurs(Use use) {
    return mayRecur(use) && use.inArticles() >= LEAST_SHARE * outlets.getOrDefault(use.outlet, 0);
  }

  private static boolean mayRecur(Use use) {
    boolean longer = (long) use.lastDay - use.firstDay > STORY_DAYS;
    return use.inArticles() >= FEWEST_ARTICLES
        && (use.brief || longer || use.undated >= FEWEST_UNDATED);
  }
}
