package news.parallax.frame;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.yaml.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample articles by the policy frames: sentences that a reader would frame so. */
class SeedFramesTest {
  private static final LexiconFrameAssigner ASSIGNER =
      new LexiconFrameAssigner(
          CodebookFile.read(
                  Path.of("pipelines/codebooks/policy-frames.yaml"), "policy", new Problems())
              .orElseThrow());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000_5f353ea6a9948ba9 | Merging Russia, Belarus into One State                    | cultural_identity
          000_5f353ea6a9948ba9 | Merging Russia, Belarus into One State                    | external_regulation
          000_5f353ea6a9948ba9 | The two leaders seek to merge their countries             | security_defense
          000_5f353ea6a9948ba9 | calling on Moscow to support "real political dialogue"    | political
          000_5f353ea6a9948ba9 | a real dialogue - not a false one -                       | political
          000_5f353ea6a9948ba9 | ensure the transfer of power in the country               | political
          000_5f353ea6a9948ba9 | until the authority agrees to hold new elections          | political
          000_5f353ea6a9948ba9 | opened a criminal file against the Council                | crime_punishment
          000_5f353ea6a9948ba9 | "will be null and void,"                                  | legality
          001_1265ff645d9dda5f | under pressure from the streets                           | political
          001_1265ff645d9dda5f | Putin is ready to support him                             | external_regulation
          001_1265ff645d9dda5f | Amid protests                                             | public_opinion
          001_1265ff645d9dda5f | At least 100,000 protesters flooded the streets           | public_opinion
          001_1265ff645d9dda5f | for five weeks since the vote                             | public_opinion
          001_1265ff645d9dda5f | People will be killed and then arrested.                  | crime_punishment
          002_ab25870fd85ba532 | help to stay in power                                     | political
          002_ab25870fd85ba532 | thanked the Russian President for his support             | external_regulation
          002_ab25870fd85ba532 | to resign under pressure from the streets                 | political
          002_ab25870fd85ba532 | at least 100,000 people protested                         | public_opinion
          002_ab25870fd85ba532 | Protests have continued in Belarus for five weeks         | public_opinion
          002_ab25870fd85ba532 | a loan agreement of 1.5 billion with Belarus              | economic
          003_f7aa63ecabd3e458 | establish greater contacts to strengthen tires            | external_regulation
          003_f7aa63ecabd3e458 | have been tasked to establish greater personal contacts   | external_regulation
          003_f7aa63ecabd3e458 | stop the downward trend in our bilateral relations        | external_regulation
          004_65b17373d7cd111e | will discuss plans to further integrate their countries   | external_regulation
          004_65b17373d7cd111e | to discuss further integration plans                      | external_regulation
          004_65b17373d7cd111e | Putin has been keen to unify Russia and Belarus           | external_regulation
          004_65b17373d7cd111e | offers of military and economic aid                       | economic
          004_65b17373d7cd111e | would impose new sanctions on Belarusian figures          | external_regulation
          """)
  void aSentenceCarriesItsFrame(String seed, String words, String frame) throws IOException {
    assertThat(framesOf(seed, words), hasItem(frame));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000_5f353ea6a9948ba9 | until the authority agrees to hold new elections        | health_safety
          001_1265ff645d9dda5f | People will be killed and then arrested.                | political
          002_ab25870fd85ba532 | a loan agreement of 1.5 billion with Belarus            | morality
          003_f7aa63ecabd3e458 | stop the downward trend in our bilateral relations      | public_opinion
          004_65b17373d7cd111e | would impose new sanctions on Belarusian figures        | fairness_equality
          """)
  void aSentenceDoesNotCarryAnother(String seed, String words, String frame) throws IOException {
    assertThat(framesOf(seed, words), not(hasItem(frame)));
  }

  private static List<String> framesOf(String seed, String words) throws IOException {
    String text = Files.readString(Path.of("seeds", seed + ".txt"));
    int at = text.indexOf(words);
    assertThat(words, at >= 0, is(true));
    Document document = new Segmenter().segment(text);
    int sentence = document.sentenceAt(at);
    return ASSIGNER.assign(document).stream()
        .filter(assignment -> assignment.where().sentence() == sentence)
        .map(Assignment::frameId)
        .toList();
  }
}
