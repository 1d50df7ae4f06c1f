package news.parallax;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import news.parallax.article.Authors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Lowe; [Ann Lowe]",
        "By Ann Lowe and Bo van der Lund, Harbour News; [Ann Lowe, Bo van der Lund]",
        "Ann Lowe, Cy O'Hart & Di Ames-Roe; [Ann Lowe, Cy O'Hart, Di Ames-Roe]",
        "Ann Lowe, Ann.Lowe Post.Com, ANN LOWE; [Ann Lowe]",
        "Ann Lowe (ann@post.example), Ann Lowe; [Ann Lowe]",
        "Npr Staff; []",
        "Reuters; []",
        "Ann Lowe, Political Editor; [Ann Lowe]",
        "By ANN LOWE; [ANN LOWE]",
      })
  void peopleAreToldFromDesks(String byline, String names) {
    assertThat(Authors.of(byline).toString(), is(names));
  }
}
