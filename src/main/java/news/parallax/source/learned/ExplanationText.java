package news.parallax.source.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Span;
import news.parallax.source.Attribution;
import news.parallax.source.FoundAttribution;
import news.parallax.source.FoundBy;
import news.parallax.source.Rule;
import news.parallax.text.Document;
import news.parallax.text.grammar.Lemmas;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** How the attributions of some words came about, as lines for people. For one thread. */
public final class ExplanationText {
  private final Explanation of;
  private final ParsedDocument a;
  private final String text;
  private final List<String> lines = new ArrayList<>();

  /** The sentences explained. */
  private final Span stretch;

  private ExplanationText(Explanation of, Span words) {
    this.of = of;
    a = of.document;
    text = a.document().text();
    stretch = sentences(a.document(), words);
  }

  /**
   * What is to be told of the sentences that hold some words.
   *
   * @param words where they stand in the text of the document
   */
  public static List<String> lines(Explanation explanation, Span words) {
    ExplanationText text = new ExplanationText(explanation, words);
    text.tellWords();
    text.tellProposals();
    text.tellPasses();
    text.tellAttributions();
    return text.lines;
  }

  private static Span sentences(Document document, Span words) {
    List<Document.Sentence> all = document.sentences();
    int first = Math.max(0, document.sentenceAt(words.start()));
    int last = Math.max(first, document.sentenceAt(words.end() - 1));
    return all.get(first).span().cover(all.get(last).span());
  }

  private void head(String title) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(title);
  }

  private void tell(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
  }

  private void tellWords() {
    Words words = a.words();
    Syntax syntax = a.syntax();
    int first = words.at(stretch.start());
    int end = words.at(stretch.end());
    Document.Paragraph paragraph = a.document().paragraphs().get(a.paragraphOf(first));
    head(
        "Characters %d to %d, paragraph %d (%s)"
            .formatted(
                stretch.start(),
                stretch.end(),
                a.paragraphOf(first) + 1,
                lower(paragraph.section())));
    tell("  %s", stretch.in(text).strip());
    head("Words: number, form, base form, tag, relation to its head, q within quotation marks");
    for (int w = first; w < end; w++) {
      int above = syntax.head(w);
      tell(
          "  %3d  %-18s %-18s %-5s %-10s %-22s %s",
          w - first + 1,
          words.form(w),
          Tag.isSign(syntax.tag(w)) ? "" : Lemmas.shipped().lemma(words, w, syntax.tag(w)),
          Tag.name(syntax.tag(w)),
          Relation.name(syntax.relation(w)),
          above < 0 ? "" : "of " + (above - first + 1) + " " + words.form(above),
          a.quotes().of(w) >= 0 ? "q" : "");
    }
  }

  private void tellProposals() {
    head("Proposals, and what was thought of them");
    List<Explanation.Judged> here =
        of.judged.stream().filter(one -> touches(one.proposal().one())).toList();
    for (Explanation.Judged one : here) {
      Proposal proposal = one.proposal();
      tell("  %s", a.words().form(proposal.head()));
      FoundAttribution rule = proposal.rule();
      if (rule != null) {
        tell(
            "    rule %s%s",
            rule.by().rule().id(),
            rule.confidence() == null ? "" : ", its cue right in " + share(rule.confidence()));
        tell("      %s", parts(rule));
      }
      FoundAttribution model = proposal.model();
      if (model == null) {
        tell("    model: a cue by %.2f, makes nothing of it", proposal.probability());
      } else {
        tell("    model: a cue by %.2f", proposal.probability());
        tell("      %s", parts(model));
      }
      if (!proposal.isOfForm()) {
        tell("    together, the source likely by .%d or more", proposal.chosen().sure());
        tell("      %s", parts(proposal.one()));
      }
      tell(
          "    judged %s%s",
          one.opinion().confidence() == null
              ? ""
              : "right by %.2f: ".formatted(one.opinion().confidence()),
          lower(one.opinion().verdict()));
    }
    of.ruled.stream()
        .filter(this::touches)
        .filter(one -> here.stream().noneMatch(other -> one.equals(other.proposal().rule())))
        .forEach(
            one -> {
              tell("  rule %s, not trusted or without a cue", one.by().rule().id());
              tell("      %s", parts(one));
            });
  }

  private void tellPasses() {
    head("Passes that changed something");
    for (Explanation.Repaired one : of.repaired) {
      FoundAttribution before = one.before();
      FoundAttribution after = one.after();
      if (touches(before) || touches(after)) {
        tell("  %s: %s", one.pass().id(), one.pass().title());
        tell("    before  %s", before == null ? "–" : parts(before));
        tell("    after   %s", after == null ? "–" : parts(after));
      }
    }
  }

  private void tellAttributions() {
    head("Attributions");
    for (Attribution one : of.attributions()) {
      if (touches(one.parts().spans())) {
        tell(
            "  rule %s, found by %s%s",
            one.by().rule().id(),
            foundBy(one.by()),
            one.confidence() == null ? "" : ", right by " + share(one.confidence()));
        tell("    %s", parts(one.source(), one.cue(), one.content()));
        tell(
            "    %s, %s%s%s; source %s (%s, by %s)",
            lower(one.type()),
            lower(one.act()),
            one.negated() ? ", denied" : "",
            one.nested() ? ", nested" : "",
            one.cited().name(),
            lower(one.cited().type()),
            one.cited().resolution());
      }
    }
  }

  private static String foundBy(FoundBy by) {
    return switch (by.finder()) {
      case RULE -> "the rule alone";
      case MODEL -> by.rule() == Rule.MODEL ? "the model alone" : "the model";
      case BOTH -> "the rule and the model";
    };
  }

  private boolean touches(@Nullable FoundAttribution one) {
    return one != null && touches(one.parts().spans());
  }

  private boolean touches(Stream<Span> spans) {
    return spans.anyMatch(stretch::overlaps);
  }

  private String parts(FoundAttribution one) {
    return parts(one.source(), one.cue(), one.content())
        + " ("
        + lower(one.type())
        + ", "
        + lower(one.act())
        + (one.negated() ? ", denied" : "")
        + (one.nested() ? ", nested)" : ")");
  }

  private String parts(List<Span> source, List<Span> cue, List<Span> content) {
    return "source ["
        + words(source)
        + "] cue ["
        + words(cue)
        + "] content ["
        + words(content)
        + "]";
  }

  private String words(List<Span> spans) {
    return spans.stream()
        .map(span -> span.in(text).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
