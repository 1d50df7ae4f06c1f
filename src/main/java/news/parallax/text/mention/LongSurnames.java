package news.parallax.text.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Surnames of more than one word, by the full names that end in them: "Le Brun" of "Ana Le Brun",
 * "Powell Lund" of "Mary Powell Lund".
 */
final class LongSurnames {
  private static final int LONGEST_NAME = 8;

  /** What surnames of several words begin with, whatever stands before. */
  private static final WordList OPENING = WordList.of("particles", "opens");

  private final Grammar grammar;
  private final Words words;
  private final NameLists names;

  /** The one full name that ends in the surname, or nothing where several do. */
  private final Map<String, String> fullNames = new HashMap<>();

  private final Set<String> shared = new HashSet<>();

  /** Names of two words or more that a first name begins. */
  private final Set<String> seen = new HashSet<>();

  LongSurnames(Grammar grammar, NameLists names, List<NameRun> runs) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.names = names;
    Set<String> read = new HashSet<>();
    for (NameRun run : runs) {
      int length = run.to() - run.nameFrom();
      if (length < 2 || length > LONGEST_NAME || run.kind() == NameRun.Kind.DOUBTFUL) {
        continue;
      }
      String full = grammar.name(run.nameFrom(), run.to());
      if (read.add(full)) {
        add(run, full);
        if (isGiven(run.nameFrom())) {
          seen.add(full);
        }
      }
    }
    shared.forEach(fullNames::remove);
  }

  private void add(NameRun run, String full) {
    boolean given = isGiven(run.nameFrom());
    for (int i = run.nameFrom() + 1; i < run.to() - 1; i++) {
      boolean opens = OPENING.contains(words.lower(i)) || (given && !isGiven(i));
      if (opens && words.isWord(i) && words.isWord(i - 1)) {
        String tail = grammar.lowerName(i, run.to());
        String other = fullNames.putIfAbsent(tail, full);
        if (other != null && !other.equalsIgnoreCase(full)) {
          shared.add(tail);
        }
      }
    }
  }

  private boolean isGiven(int word) {
    return names.genderOf(words.lower(word)) != Gender.UNKNOWN;
  }

  /**
   * The run without what stands before a name that the article has elsewhere: "Navy SEAL Ana Diaz"
   * is "Ana Diaz" and her title.
   */
  NameRun withoutTitle(NameRun run) {
    boolean mayBe = run.to() - run.nameFrom() > 2 && !isGiven(run.nameFrom());
    for (int i = run.nameFrom() + 1; mayBe && i < run.to() - 1; i++) {
      if (isGiven(i) && seen.contains(grammar.name(i, run.to()))) {
        return new NameRun(run.from(), i, run.to(), run.kind());
      }
    }
    return run;
  }

  /** The full name that the name is the surname of; null if it is none, or of several. */
  @Nullable String fullName(NameRun run) {
    return run.to() - run.nameFrom() > 1
        ? fullNames.get(grammar.lowerName(run.nameFrom(), run.to()))
        : null;
  }
}
