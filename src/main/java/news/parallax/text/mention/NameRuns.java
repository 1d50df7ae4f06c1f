package news.parallax.text.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClasses;
import news.parallax.text.mention.Entity.Gender;
import news.parallax.text.syntax.Words;

/** Finds the names of an article: runs of capitalised words, titles told from names. */
final class NameRuns {
  private static final int LONGEST_NAME = 10;

  /** Offices that families are called after. */
  private static final Set<String> SURNAMES =
      Set.of("king", "bishop", "pope", "prince", "dean", "marshal", "judge", "priest", "duke");

  /** Offices under which people are spoken to: "Mr. President". */
  private static final Set<String> ADDRESSED =
      Set.of("president", "speaker", "chairman", "secretary", "minister", "ambassador");

  /** A capital at the start of a line of so few words tells nothing if all of them have one. */
  private static final int FEW = 5;

  private final Grammar grammar;
  private final Words words;
  private final WordClasses wordClasses;
  private final NameLists names;
  private final NameWords nameWords;
  private final RunTitles titles;

  /** Words that are capitalised where no sentence begins. */
  private final Set<String> capitalised = new HashSet<>();

  private final List<NameRun> runs = new ArrayList<>();

  NameRuns(Grammar grammar, WordClasses wordClasses, NameLists names) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.wordClasses = wordClasses;
    this.names = names;
    nameWords = new NameWords(grammar, wordClasses, names);
    titles = new RunTitles(grammar, names, nameWords);
  }

  /** Runs of capitalised words, titles told from names; those of headlines last. */
  List<NameRun> read() {
    int sentences = grammar.document().sentences().size();
    List<Integer> headlines = new ArrayList<>();
    for (int s = 0; s < sentences; s++) {
      if (isTitleCase(words.firstOf(s), words.firstOf(s + 1))) {
        headlines.add(s);
      } else {
        learnCapitals(words.firstOf(s), words.firstOf(s + 1));
      }
    }
    int next = 0;
    for (int s = 0; s < sentences; s++) {
      if (next < headlines.size() && headlines.get(next) == s) {
        next++;
      } else {
        addRuns(words.firstOf(s), words.firstOf(s + 1));
      }
    }
    if (!headlines.isEmpty()) {
      addHeadlines(headlines);
    }
    return runs;
  }

  private void learnCapitals(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.isCapitalised(i) && words.isWord(i - 1) && !words.hasStop(i - 1)) {
        capitalised.add(words.lower(i));
      }
    }
  }

  private void addHeadlines(List<Integer> headlines) {
    Set<String> inHeadlines = new HashSet<>();
    for (int s : headlines) {
      for (int i = words.firstOf(s); i < words.firstOf(s + 1); i++) {
        inHeadlines.add(words.lower(i));
      }
    }
    HeadlineNames finder = new HeadlineNames(grammar, wordClasses, names, runs, inHeadlines);
    headlines.forEach(s -> finder.addTo(runs, words.firstOf(s), words.firstOf(s + 1)));
  }

  /** Whether most words are capitalised, so that capitals tell no names. */
  private boolean isTitleCase(int from, int to) {
    int capitals = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      if (Character.isLetter(words.first(i))) {
        count++;
        capitals += words.isCapitalised(i) ? 1 : 0;
      }
    }
    boolean stops = to > from && words.isSign(to - 1, '.');
    boolean most = count > FEW ? capitals * 3 > count * 2 : count > 1 && capitals == count;
    return most && !stops;
  }

  private void addRuns(int from, int to) {
    int i = from;
    while (i < to) {
      if (!nameWords.isName(i) || names.isOpening(words.lower(i))) {
        if (nameWords.isOdd(i)) {
          runs.add(new NameRun(i, i, i + 1, NameRun.Kind.DOUBTFUL));
        }
        i++;
        continue;
      }
      int end = runEnd(i, to);
      int start = i == from ? behindEveryday(i, end) : i;
      add(behindShouted(start, end), end, from);
      i = end;
    }
  }

  private int runEnd(int from, int to) {
    int end = from + 1;
    int limit = Math.min(to, from + LONGEST_NAME);
    while (end < limit && nameWords.continues(end, limit) && !isRepeated(from, end)) {
      end++;
    }
    while (end > from + 1 && !nameWords.isName(end - 1) && !nameWords.isOdd(end - 1)) {
      end--;
    }
    return end;
  }

  /** "Ana Diaz Ana Diaz" below a picture: no name holds one capitalised word twice. */
  private boolean isRepeated(int from, int i) {
    for (int k = from; k < i; k++) {
      if (words.isCapitalised(i)
          && words.bareEnd(i) - words.start(i) > 1
          && words.lower(k).equals(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the name begins if its sentence begins with an everyday word: behind "Assuming" of
   * "Assuming Diaz", behind "Freshman" of "Freshman Ana Diaz".
   */
  private int behindEveryday(int first, int end) {
    String word = words.lower(first);
    boolean everyday =
        end > first + 1
            && wordClasses.isCommon(word)
            && !capitalised.contains(word)
            && !names.isTitle(word)
            && !names.isBody(word)
            && names.genderOf(word) == Gender.UNKNOWN
            && !names.isPlace(grammar.lowerName(first, end))
            && nameWords.isName(first + 1);
    if (!everyday) {
      return first;
    }
    String next = words.lower(first + 1);
    boolean given = end > first + 2 && names.genderOf(next) != Gender.UNKNOWN;
    boolean group = end == first + 2 && names.isGroup(next);
    boolean opens = word.endsWith("ing") || word.endsWith("ly") || names.isSentenceOpening(word);
    boolean named = !wordClasses.isCommon(next) || capitalised.contains(next);
    return given || group || (opens && named) ? first + 1 : first;
  }

  /** Where the name begins behind everyday words in capitals: "CLOSE Ana Diaz". */
  private int behindShouted(int first, int end) {
    int start = first;
    while (start < end - 1
        && words.bareEnd(start) - words.start(start) > 2
        && !words.hasSmallLetter(start)
        && wordClasses.isCommon(words.lower(start))
        && !names.isPlace(words.lower(start))) {
      start++;
    }
    boolean shoutedOn =
        !words.hasSmallLetter(start) && words.bareEnd(start) - words.start(start) > 1;
    return shoutedOn ? first : start;
  }

  /** Adds the run, or the two that it is: an office's body and who holds the office. */
  private void add(int from, int end, int sentence) {
    int nameFrom = titles.behind(from, end);
    boolean single = end == from + 1;
    boolean everyday =
        single
            && (nameWords.isNoneAlone(from)
                || (from == sentence
                    && (wordClasses.isCommon(words.lower(from)) || nameWords.isManner(from))
                    && !capitalised.contains(words.lower(from))));
    int bearer = nameFrom == from ? titles.bearerFrom(from, end, sentence) : end;
    nameFrom = bearer == end ? Math.max(nameFrom, titles.behindCalling(from, end)) : nameFrom;
    if (bearer < end) {
      runs.add(new NameRun(from, from, bearer, NameRun.Kind.PLAIN));
      runs.add(new NameRun(bearer, bearer, end, NameRun.Kind.BEHIND_OFFICE));
    } else if (!everyday && (!isRoleAlone(nameFrom, end) || isOffice(from, nameFrom))) {
      runs.add(new NameRun(from, nameFrom, end, NameRun.Kind.PLAIN));
    } else if (single) {
      runs.add(new NameRun(from, from, end, NameRun.Kind.DOUBTFUL));
    }
  }

  /** Whether the name is no more than an office: "General", but not "Steve King". */
  private boolean isRoleAlone(int from, int end) {
    boolean given =
        end - from > 1 && (names.genderOf(words.lower(from)) != Gender.UNKNOWN || isInitials(from));
    String last = words.lower(end - 1);
    return names.isRole(last) && !(given && SURNAMES.contains(last));
  }

  /** "TJ" of "TJ King". */
  private boolean isInitials(int i) {
    return words.end(i) - words.start(i) == 2
        && words.isUpperCase(i)
        && !names.isAcronym(words.lower(i))
        && !names.isPlace(words.lower(i));
  }

  /** Whether a title stands before that no office goes with: "Mr. Speaker", "Sen. King". */
  private boolean isOffice(int from, int nameFrom) {
    int title = nameFrom - 1;
    boolean addressed = ADDRESSED.contains(words.lower(nameFrom));
    return title >= from && !names.isRole(words.lower(title)) && !addressed;
  }
}
