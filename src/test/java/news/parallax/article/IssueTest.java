package news.parallax.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IssueTest {
  private static final Pattern NOTED_AS_TEXT =
      Pattern.compile(
          "(tally|fields)\\.(note|count)\\(\"|\\.noting\\(\"|noteForAll\\(List.of\\(\"");

  @Test
  void arePublishedWithAndWithoutWhatStandsBehindThem() {
    assertThat(Issue.DATE_MISSING.code(), is("date_missing"));
    assertThat(Issue.REMOVED.with("newsletter=2"), is("removed:newsletter=2"));
    assertThat(Issue.ROLES_LEFT_OUT.counted(3), is("roles_left_out=3"));
  }

  @Test
  void thePageOfIssuesIsUpToDate() throws IOException {
    assertThat(Files.readString(Path.of("docs/issues.md")), is(Issue.markdown()));
  }

  /** An issue that is no constant would be on no page. */
  @Test
  void nobodyNotesAnIssueOfHisOwn() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> own =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> NOTED_AS_TEXT.matcher(text(file)).find())
              .toList();
      assertThat(own, is(empty()));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
