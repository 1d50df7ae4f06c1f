package news.parallax.frame.character;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static Basis basis(CharacterRole role, Way.Link link, boolean denied, Connotation word) {
    return CastingEvidence.basis(role, new Way(link, denied, word, 0));
  }

  @Test
  void whoDoesHarmIsNoVictimOfIt() {
    assertThat(
        basis(CharacterRole.VILLAIN, Way.Link.SUBJECT, false, Connotation.HARM_VERB),
        is(Basis.DEED));
    assertThat(
        basis(CharacterRole.VICTIM, Way.Link.SUBJECT, false, Connotation.HARM_VERB),
        is(nullValue()));
    assertThat(
        basis(CharacterRole.VICTIM, Way.Link.OBJECT, false, Connotation.HARM_VERB),
        is(Basis.SUFFERING));
  }

  @Test
  void whatIsDeniedCastsNobody() {
    assertThat(
        basis(CharacterRole.VILLAIN, Way.Link.SUBJECT, true, Connotation.HARM_VERB),
        is(nullValue()));
  }

  @Test
  void whoAccusesIsNoVillainButTheAccusedIs() {
    assertThat(
        basis(CharacterRole.VILLAIN, Way.Link.SUBJECT, false, Connotation.ACCUSE_VERB),
        is(nullValue()));
    assertThat(
        basis(CharacterRole.VILLAIN, Way.Link.OBJECT, false, Connotation.ACCUSE_VERB),
        is(Basis.JUDGEMENT));
  }
}
