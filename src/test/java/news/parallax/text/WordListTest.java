package news.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListTest {
  private static final Path LEXICON = Path.of("src/main/resources/news/parallax/text/lexicon");
  private static final Pattern USE =
      Pattern.compile("(?:WordList\\.of|WordTable\\.column)\\(\\s*\"(\\w+)\",\\s*\"([^\"]+)\"\\)");

  @Test
  void tellsTheWordsOfAHeading() {
    WordList amounts = WordList.of("people", "amount of people");
    assertTrue(amounts.contains("dozens"));
    assertFalse(amounts.contains("protesters"));
    assertTrue(WordList.of("media", "credit without a name").contains("wire services"));
  }

  @Test
  void aHeadingThatIsMissingIsTold() {
    WordList none = WordList.of("people", "nobody at all");
    assertThrows(IllegalStateException.class, () -> none.contains("anna"));
  }

  /** A heading that no class reads tells nothing; one that is not there fails when it is asked. */
  @Test
  void everyHeadingIsReadAndEveryListIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        Matcher use = USE.matcher(Files.readString(source));
        while (use.find()) {
          used.add(use.group(1) + " " + use.group(2));
        }
      }
    }
    Set<String> told = new TreeSet<>();
    try (Stream<Path> files = Files.list(LEXICON)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        Map<String, List<String>> sections =
            WordFile.sections(WordList.class, "lexicon/" + name + ".txt");
        WordTable table = WordTable.in(name, sections);
        (table == null ? sections.keySet() : table.columns())
            .forEach(heading -> told.add(name + " " + heading));
      }
    }
    assertEquals(told, used);
  }

  @Test
  void allWordsAreInLowerCase() throws IOException {
    try (Stream<Path> files = Files.list(LEXICON)) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.startsWith("#")) {
            assertEquals(line.toLowerCase(Locale.ROOT), line, file.toString());
          }
        }
      }
    }
  }
}
