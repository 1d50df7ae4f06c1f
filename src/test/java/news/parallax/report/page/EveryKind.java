package news.parallax.report.page;

import java.util.Set;

/**
 * All kinds of statements that coders judged: tests of the page look at each, however often it is
 * right.
 */
final class EveryKind {
  static final Set<String> OF_STATEMENTS =
      Set.of(
          "stands_out",
          "conflict",
          "update",
          "differ",
          "agree",
          "worded_differently",
          "quoted_differently",
          "other_number",
          "story",
          "copy",
          "quote_reuse",
          "omission",
          "label_title",
          "label_premodifier",
          "label_apposition",
          "label_nominal",
          "label_predicate",
          "counted_attribution",
          "source_type",
          "person",
          "credit",
          "role",
          "loaded_word",
          "frame");

  private EveryKind() {}
}
