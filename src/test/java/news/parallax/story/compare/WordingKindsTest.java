package news.parallax.story.compare;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingKindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "none",
      value = {
        "the town would ask the ministry for aid|the town would not ask the ministry for"
            + " aid|NEGATED",
        "there would have been nothing wrong with it|there would not have been anything wrong with"
            + " it|none",
        "We will not wait|We will not wait. It is not our way|none",
        "The U.S. won't pay the bill for this|The US will not pay the bill for this|none",
        "The issue here is whether America pays its bills|The issue here is whether Lendal pays its"
            + " bills|QUOTED_DIFFERENTLY",
        "They said [the mayor] has lost the vote in Lendal|They said she has lost the vote in"
            + " Lendal|none",
        "We will rebuild ... the quay before the autumn|We will rebuild every metre of the quay"
            + " before the autumn|none",
        "The storm cancelled every ferry to the town|The storm canceled every ferry to the"
            + " town|none",
        "We lost 12 boats in the storm at night|We lost 15 boats in the storm at night|NUMBER"
      })
  void quotationsDifferWhereWordsStandForOneAnother(String a, String b, String kind) {
    Object found = WordingKinds.of(Wording.spoken(a), Wording.spoken(b), true);
    assertThat(String.valueOf(found), is(String.valueOf((Object) kind)));
  }
}
