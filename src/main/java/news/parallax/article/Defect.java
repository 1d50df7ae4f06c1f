package news.parallax.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A record that the program failed at, alone or among others: a defect of the program, not bad
 * input.
 *
 * @param raw the record, kept so that the defect can be met again
 * @param reason what was thrown and where, in one line
 * @param trace what was thrown and the calls that led there, innermost first
 */
public record Defect(RawArticle raw, String reason, String trace) {
  private static final String OURS = "news.parallax.";
  private static final int MOST_CALLS = 60;

  /** A defect that shows with the record. */
  public static Defect of(RawArticle raw, Throwable thrown) {
    return new Defect(raw, reason(thrown), trace(thrown));
  }

  /**
   * A defect that shows with an article among others, whose record is no longer at hand.
   *
   * @param at what the program was at, as in "comparing the articles of sto_1"
   */
  public static Defect of(Article article, String at, Throwable thrown) {
    RawArticle stored =
        new RawArticle(
            article.provenance(),
            article.text(),
            null,
            article.date().raw(),
            article.outlet().isKnown() ? article.outlet().name() : null,
            article.url(),
            null,
            List.of());
    return new Defect(stored, reason(thrown) + ", at " + at, trace(thrown));
  }

  /**
   * What was thrown and the place in the code, in one line. It is part of what a run writes, so it
   * must be the same on every machine: neither the message nor how deep a stack was tells.
   */
  public static String reason(Throwable thrown) {
    return "a defect of Parallax: " + thrown.getClass().getName() + " at " + place(thrown);
  }

  /** The record as one of the run's rejections. */
  public Rejection rejection() {
    return Rejection.of(raw, Rejection.Stage.DEFECT, reason);
  }

  private static String place(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return recursion(thrown.getStackTrace());
    }
    for (StackTraceElement call : thrown.getStackTrace()) {
      if (call.getClassName().startsWith(OURS)) {
        return call.toString();
      }
    }
    return "a place that is not known";
  }

  /** Where a stack overflows is chance; the methods that call each other are always the same. */
  private static String recursion(StackTraceElement[] calls) {
    Set<String> once = new HashSet<>();
    Set<String> again = new TreeSet<>();
    for (StackTraceElement call : calls) {
      String method = call.getClassName() + "." + call.getMethodName();
      if (method.startsWith(OURS) && !once.add(method)) {
        again.add(method);
      }
    }
    return again.isEmpty() ? "a place that is not known" : again.iterator().next();
  }

  private static String trace(Throwable thrown) {
    StringBuilder trace = new StringBuilder(thrown.toString());
    StackTraceElement[] calls = thrown.getStackTrace();
    for (int i = 0; i < Math.min(calls.length, MOST_CALLS); i++) {
      trace.append("\n\tat ").append(calls[i]);
    }
    if (thrown.getCause() != null) {
      trace.append("\nCaused by: ").append(trace(thrown.getCause()));
    }
    return trace.toString();
  }
}
