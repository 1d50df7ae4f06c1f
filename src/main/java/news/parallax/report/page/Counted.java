package news.parallax.report.page;

import java.util.Map;

/** What a quantity counts, in words: "protesters detained", "people killed". */
final class Counted {
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

  private Counted() {}

  /**
   * The words; empty if nothing tells.
   *
   * @param object what is counted, as named; empty if it is not
   * @param predicate the class of what is said of it; empty if none is known
   */
  static String words(String object, String predicate) {
    String done = DONE.get(predicate);
    if (done == null) {
      return object;
    }
    return (object.isEmpty() ? "people" : object) + " " + done;
  }
}
