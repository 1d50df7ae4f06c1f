package news.parallax.evaluate.contrast;

import java.util.List;

/**
 * Something that a run says, to be judged.
 *
 * @param kind its kind, as in {@link StatementKind}
 * @param key a hash of what it says of which article: the same in every run that says it
 * @param text the statement in words
 */
record Statement(String kind, String key, String text, List<StatementContext> evidence) {
  Statement {
    evidence = List.copyOf(evidence);
  }
}
