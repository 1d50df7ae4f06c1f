package news.parallax.analysis;

import java.io.IOException;
import news.parallax.analysis.ActorFacts.VoicedCasting;
import news.parallax.analysis.ActorFacts.VoicedLabel;
import news.parallax.analysis.ActorFacts.VoicedRole;
import news.parallax.frame.character.Basis;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterRole;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.Role;
import news.parallax.source.SourceType;
import news.parallax.text.mention.Entity;

/** The bytes of {@link ActorFacts}, within those of {@link ArticleFacts}. */
final class ActorFactsFormat {
  private static final Entity.Kind[] ENTITIES = Entity.Kind.values();

  private ActorFactsFormat() {}

  static void write(ActorFacts actors, CompactOutput out) throws IOException {
    out.each(
        actors.labels(),
        voiced -> {
          Label label = voiced.label();
          out.span(label.span());
          out.repeated(label.actor());
          out.constant(label.actorKind());
          out.constant(label.kind());
          out.repeated(label.head());
          out.repeated(label.rule());
          out.repeated(voiced.words());
          out.signed(voiced.attribution());
          out.constant(voiced.voice());
        });
    out.each(
        actors.roles(),
        voiced -> {
          Role role = voiced.role();
          out.span(role.act());
          out.repeated(role.verb());
          out.repeated(role.category());
          out.constant(role.effect());
          out.constant(role.side());
          out.constant(role.construction());
          out.span(role.participant());
          out.repeated(role.actor());
          out.orNull(role.actorKind(), out::constant);
          out.orNull(role.counterpart(), out::repeated);
          out.flag(role.negated());
          out.flag(role.sure());
          out.signed(voiced.attribution());
          out.constant(voiced.voice());
        });
    out.each(actors.castings(), voiced -> write(voiced, out));
  }

  private static void write(VoicedCasting voiced, CompactOutput out) throws IOException {
    Casting casting = voiced.casting();
    out.constant(casting.role());
    out.span(casting.participant());
    out.repeated(casting.actor());
    out.orNull(casting.actorKind(), out::constant);
    out.repeated(casting.description());
    out.span(casting.evidence());
    out.constant(casting.basis());
    out.real(casting.confidence());
    out.flag(casting.sure());
    out.constant(voiced.group());
    out.signed(voiced.attribution());
    out.constant(voiced.voice());
  }

  private static VoicedCasting readCasting(CompactInput in) throws IOException {
    return new VoicedCasting(
        new Casting(
            in.constant(CharacterRole.values()),
            in.span(),
            in.repeated(),
            in.orNull(() -> in.constant(ENTITIES)),
            in.repeated(),
            in.span(),
            in.constant(Basis.values()),
            in.real(),
            in.flag()),
        in.constant(SourceType.values()),
        Math.toIntExact(in.signed()),
        in.constant(Voice.values()));
  }

  static ActorFacts read(CompactInput in) throws IOException {
    return new ActorFacts(
        in.list(
            () ->
                new VoicedLabel(
                    new Label(
                        in.span(),
                        in.repeated(),
                        in.constant(ENTITIES),
                        in.constant(Label.Kind.values()),
                        in.repeated(),
                        in.repeated()),
                    in.repeated(),
                    Math.toIntExact(in.signed()),
                    in.constant(Voice.values()))),
        in.list(
            () ->
                new VoicedRole(
                    new Role(
                        in.span(),
                        in.repeated(),
                        in.repeated(),
                        in.constant(Role.Effect.values()),
                        in.constant(Role.Side.values()),
                        in.constant(Role.Construction.values()),
                        in.span(),
                        in.repeated(),
                        in.orNull(() -> in.constant(ENTITIES)),
                        in.orNull(in::repeated),
                        in.flag(),
                        in.flag()),
                    Math.toIntExact(in.signed()),
                    in.constant(Voice.values()))),
        in.list(() -> readCasting(in)));
  }
}
