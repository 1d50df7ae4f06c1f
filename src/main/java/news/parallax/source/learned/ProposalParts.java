package news.parallax.source.learned;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.Span;
import news.parallax.source.FoundAttribution;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Syntax;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/** The words of a proposal: ranges of indexes, -1 for a source that is not there. */
final class ProposalParts {
  private final Syntax syntax;
  final int sourceFirst;
  final int sourceEnd;
  final int first;
  final int end;

  /** How many words the content has, signs left out, and how many of them are quoted. */
  final int length;

  final int quoted;

  /** Of ten, how probable it is. */
  final int strength;

  ProposalParts(ParsedDocument a, Proposal p) {
    Words words = a.words();
    syntax = a.syntax();
    FoundAttribution one = p.one();
    Span source = one.source().isEmpty() ? null : one.source().get(0);
    sourceFirst = source == null ? -1 : words.at(source.start());
    sourceEnd = source == null ? -1 : endOf(words, source);
    List<Span> content = one.content();
    first = words.at(content.get(0).start());
    end = endOf(words, content.get(content.size() - 1));
    int[] said =
        content.stream().flatMapToInt(words::in).filter(w -> !Tag.isSign(syntax.tag(w))).toArray();
    length = said.length;
    quoted = (int) IntStream.of(said).filter(w -> a.quotes().of(w) >= 0).count();
    strength = (int) Math.rint(10 * Math.max(p.probability(), p.reliability()));
  }

  private static int endOf(Words words, Span span) {
    return words.at(span.start()) + (int) words.in(span).count();
  }

  /** The word of the source that hangs outside it; -1 without a source. */
  int sourceHead() {
    for (int w = sourceFirst; w >= 0 && w < sourceEnd; w++) {
      int head = syntax.head(w);
      if (head < sourceFirst || head >= sourceEnd) {
        return w;
      }
    }
    return sourceFirst;
  }

  /** The first word of the content whose head lies outside. */
  int top() {
    for (int w = first; w < end; w++) {
      int head = syntax.head(w);
      if ((head < first || head >= end) && !Tag.isSign(syntax.tag(w))) {
        return w;
      }
    }
    return -1;
  }
}
