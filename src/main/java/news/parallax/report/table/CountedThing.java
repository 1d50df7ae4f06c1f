package news.parallax.report.table;

import java.util.Map;

/** What a quantity counts, in words: "protesters detained", "people killed". */
public final class CountedThing {
  /** What is said of what is counted, by the class of the words that say it. */
  private static final Map<String, String> DONE =
      Map.ofEntries(
          Map.entry("detain", "detained"),
          Map.entry("kill", "killed"),
          Map.entry("injur", "injured"),
          Map.entry("infect", "infected"),
          Map.entry("evacuat", "driven from home"),
          Map.entry("deport", "deported"),
          Map.entry("deploy", "deployed"),
          Map.entry("missing", "missing"),
          Map.entry("rescued", "rescued"),
          Map.entry("destroy", "destroyed or damaged"),
          Map.entry("strand", "stranded"),
          Map.entry("sold", "sold"));

  private CountedThing() {}

  /**
   * The words; empty if nothing tells.
   *
   * @param object what is counted, as named; empty if it is not
   * @param predicate the class of what is said of it; empty if none is known
   */
  public static String words(String object, String predicate) {
    String done = done(predicate);
    if (done.isEmpty()) {
      return object;
    }
    return (object.isEmpty() ? "people" : object) + " " + done;
  }

  /**
   * What is said of what is counted: "detained"; empty if the class of what is said has no word.
   */
  public static String done(String predicate) {
    return DONE.getOrDefault(predicate, "");
  }
}
