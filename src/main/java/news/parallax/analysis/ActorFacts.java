package news.parallax.analysis;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.article.Span;
import news.parallax.frame.character.Casting;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.Role;
import news.parallax.source.SourceType;

/**
 * What an article calls its actors and lets them do or suffer, each with the voice that says so.
 *
 * @param labels in reading order
 * @param roles in reading order of the acts
 * @param castings whom it casts as hero, villain or victim, in reading order
 */
public record ActorFacts(
    List<VoicedLabel> labels, List<VoicedRole> roles, List<VoicedCasting> castings) {
  public static final ActorFacts NONE = new ActorFacts(List.of(), List.of(), List.of());

  public ActorFacts {
    labels = List.copyOf(labels);
    roles = List.copyOf(roles);
    castings = List.copyOf(castings);
  }

  /**
   * A label and who speaks it.
   *
   * @param words the label in lower case, without an article before it
   * @param attribution index of the attribution whose content holds the label; -1 if none does
   */
  public record VoicedLabel(Label label, String words, int attribution, Voice voice) {

    /** The same within another attribution; -1 for none. */
    VoicedLabel spokenBy(int other) {
      return new VoicedLabel(label, words, other, voice);
    }

    public Span span() {
      return label.span();
    }
  }

  /**
   * A role and who tells of it.
   *
   * @param attribution index of the attribution whose content holds the act; -1 if none does
   */
  public record VoicedRole(Role role, int attribution, Voice voice) {

    /** The same within another attribution; -1 for none. */
    VoicedRole spokenBy(int other) {
      return new VoicedRole(role, other, voice);
    }
  }

  /**
   * A casting and who casts.
   *
   * @param group which group the actor belongs to
   * @param attribution index of the attribution whose content holds the evidence; -1 if none does
   */
  public record VoicedCasting(Casting casting, SourceType group, int attribution, Voice voice) {

    /** The same within another attribution; -1 for none. */
    VoicedCasting spokenBy(int other) {
      return new VoicedCasting(casting, group, other, voice);
    }
  }

  /** The castings that are sure: those that are counted. */
  public List<VoicedCasting> sureCastings() {
    return castings.stream().filter(voiced -> voiced.casting().sure()).toList();
  }

  /** The names that the article has for its actors, sorted. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    labels.forEach(voiced -> names.add(voiced.label().actor()));
    for (VoicedRole voiced : roles) {
      names.add(voiced.role().who().actor());
      String counterpart = voiced.role().counterpart();
      if (counterpart != null) {
        names.add(counterpart);
      }
    }
    castings.forEach(voiced -> names.add(voiced.casting().who().actor()));
    return names;
  }
}
