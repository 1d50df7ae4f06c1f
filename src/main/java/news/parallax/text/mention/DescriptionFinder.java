package news.parallax.text.mention;

import java.util.List;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds what an article says of people before and behind their names. */
final class DescriptionFinder {
  private final Grammar grammar;
  private final Words words;
  private final NameLists names;
  private final TitleFinder titles;
  private final AppositionFinder appositions;

  DescriptionFinder(Grammar grammar, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.names = names;
    titles = new TitleFinder(grammar, names);
    appositions = new AppositionFinder(grammar, names);
  }

  /** "Kremlin spokesman" before a name; null if there is nothing. */
  @Nullable Description before(NameRun run) {
    return titles.before(run);
  }

  /** "18-year-old" before a name; null if there is nothing. */
  @Nullable Description ageBefore(NameRun run) {
    return titles.ageBefore(run);
  }

  /**
   * What stands behind a name: ", 66, a commentator at the institute,", or "is a commentator".
   *
   * @param maySayMore whether it need not end at a comma: ", a commentator who knows him"
   */
  List<Description> behind(NameRun run, boolean maySayMore) {
    return appositions.behind(run, maySayMore);
  }

  /** The gender that a description tells by its words before the first preposition. */
  Gender genderIn(Description description) {
    int i = words.at(description.span().start());
    while (i < words.count()
        && words.start(i) < description.span().end()
        && !grammar.is(i, WordClass.PREPOSITION)) {
      Gender told = names.genderOfNoun(words.lower(i));
      boolean possessed = i + 1 < words.count() && words.is(i + 1, "'s");
      if (told != Gender.UNKNOWN && !possessed) {
        return told;
      }
      i++;
    }
    return Gender.UNKNOWN;
  }
}
