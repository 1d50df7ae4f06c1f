package news.parallax.analysis;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Credit;
import news.parallax.article.DatedValue;
import news.parallax.article.Excerpt;
import news.parallax.article.OffsetMap;
import news.parallax.article.Outlet;
import news.parallax.article.Provenance;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.bytes.ValueFormat;
import news.parallax.frame.CueMatch;
import news.parallax.frame.character.Basis;
import news.parallax.frame.character.Casting;
import news.parallax.frame.character.CharacterRole;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.Role;
import news.parallax.source.Attribution;
import news.parallax.source.AttributionParts;
import news.parallax.source.CitedSource;
import news.parallax.source.CueStance;
import news.parallax.source.FoundBy;
import news.parallax.source.Manner;
import news.parallax.source.Rule;
import news.parallax.source.SourceType;
import news.parallax.text.mention.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleFactsBytesTest {
  private static final ValueFormat<ArticleFacts> FORMAT = ValueFormat.of(ArticleFacts.class);

  static Stream<Path> seeds() throws IOException {
    return Files.list(Path.of("seeds")).filter(path -> path.toString().endsWith(".txt")).sorted();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void factsComeBackAsTheyWere(Path seed) throws IOException {
    String text = Files.readString(seed);
    for (int round = 0; round < 200; round++) {
      ArticleFacts facts = new Chance(round, text).facts();
      assertThat(FORMAT.unpack(FORMAT.pack(facts)), is(facts));
    }
  }

  @Test
  void nastyTextComesBack() throws IOException {
    for (ArticleFacts facts : NastyArticles.all()) {
      assertThat(FORMAT.unpack(FORMAT.pack(facts)), is(facts));
    }
  }

  @Test
  void bytesAreLittleMoreThanTheText() throws IOException {
    ArticleFacts facts = InventedArticles.harbour();
    int text = facts.article().text().getBytes(StandardCharsets.UTF_8).length;
    int actors =
        facts.actors().labels().size()
            + facts.actors().roles().size()
            + 2 * facts.loadedWords().size();
    int findings = facts.attributions().size() + facts.assignments().size() + actors;
    assertThat(FORMAT.pack(facts).length, lessThan(text + 60 * findings + 250));
  }

  @Test
  void bytesOfOtherDeclarationsAreRefused() throws IOException {
    byte[] bytes = FORMAT.pack(InventedArticles.harbour());
    bytes[0]++;
    IOException refused = assertThrows(IOException.class, () -> FORMAT.unpack(bytes));
    assertThat(
        refused.getMessage(),
        is("These bytes hold no ArticleFacts as this version of Parallax has it"));
  }

  @Test
  void aTornEndIsNoticed() throws IOException {
    byte[] bytes = FORMAT.pack(InventedArticles.harbour());
    byte[] torn = Arrays.copyOf(bytes, bytes.length - 1);
    assertThrows(IOException.class, () -> FORMAT.unpack(torn));
  }

  /** Any facts at all over a text, sensible or not, drawn from a seed. */
  private static final class Chance {
    private final Random random;
    private final String text;

    Chance(int seed, String text) {
      this.random = new Random(seed);
      this.text = text;
    }

    ArticleFacts facts() {
      List<Attribution> attributions = list(this::attribution);
      List<Integer> words = attributions.stream().map(each -> random.nextInt(90_000)).toList();
      return new ArticleFacts(
          article(),
          list(this::span),
          new WordCounts(random.nextInt(1 << 20), random.nextInt(300), words),
          attributions,
          list(this::assignment),
          new HashSet<>(list(() -> new FrameName(words(), words()))),
          new ActorFacts(list(this::label), list(this::role), list(this::casting)),
          list(this::loaded));
    }

    private VoicedLoadedWord loaded() {
      return new VoicedLoadedWord(
          span(),
          words(),
          random.nextGaussian(),
          random.nextDouble(),
          random.nextDouble(),
          random.nextInt(40) - 1,
          any(Voice.values()));
    }

    private ActorFacts.VoicedLabel label() {
      Label label =
          new Label(
              span(),
              words(),
              any(Entity.Kind.values()),
              any(Label.Kind.values()),
              words(),
              words());
      return new ActorFacts.VoicedLabel(
          label, words(), random.nextInt(40) - 1, any(Voice.values()));
    }

    private ActorFacts.VoicedRole role() {
      Role role =
          new Role(
              new Role.Deed(span(), words(), words(), any(Role.Effect.values())),
              any(Role.Side.values()),
              any(Role.Construction.values()),
              new Role.RolePlayer(span(), words(), orNull(any(Entity.Kind.values()))),
              orNull(words()),
              random.nextBoolean(),
              random.nextBoolean());
      return new ActorFacts.VoicedRole(role, random.nextInt(40) - 1, any(Voice.values()));
    }

    private ActorFacts.VoicedCasting casting() {
      Casting casting =
          new Casting(
              any(CharacterRole.values()),
              new Casting.ActorWords(span(), words(), orNull(any(Entity.Kind.values())), words()),
              span(),
              any(Basis.values()),
              random.nextDouble(),
              random.nextBoolean());
      return new ActorFacts.VoicedCasting(
          casting, any(SourceType.values()), random.nextInt(40) - 1, any(Voice.values()));
    }

    private Article article() {
      return new Article(
          words(),
          new Article.AsRead(
              new Provenance(words(), random.nextLong() >>> 1, orNull(words())),
              orNull(words()),
              origin()),
          new Outlet(words(), any(Outlet.Method.values())),
          new Article.Front(
              orNull(excerpt()), date(), orNull(excerpt()), orNull(excerpt()), list(this::credit)),
          words(),
          text,
          list(() -> new Block(span(), any(Section.values()))),
          list(this::words));
    }

    private DatedValue date() {
      if (random.nextBoolean()) {
        return new DatedValue(null, null, DatedValue.Method.NONE, orNull(words()), null);
      }
      return new DatedValue(
          LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000),
          orNull(LocalTime.ofSecondOfDay(random.nextInt(86_400))),
          DatedValue.Method.INFERRED,
          orNull(words()),
          orNull(span()));
    }

    private Credit credit() {
      return new Credit(any(Credit.Kind.values()), words(), span(), words());
    }

    private OffsetMap origin() {
      OffsetMap.Builder origin = new OffsetMap.Builder();
      for (int i = random.nextInt(20); i > 0; i--) {
        origin.add(random.nextInt(500), span());
      }
      return origin.build();
    }

    private Attribution attribution() {
      List<Span> content = new ArrayList<>(list(this::span));
      content.add(span());
      return new Attribution(
          new AttributionParts(
              list(this::span), list(this::span), content, any(Attribution.Type.values())),
          Manner.statement(random.nextBoolean())
              .as(any(Attribution.Act.values()), random.nextBoolean()),
          new FoundBy(any(Rule.values()), random.nextBoolean()),
          orNull(random.nextDouble()),
          new CitedSource(
              words(), any(SourceType.values()), words(), any(CitedSource.Form.values()), words()),
          any(CueStance.values()),
          any(Attribution.Channel.values()),
          orNull(words()));
    }

    private VoicedAssignment assignment() {
      return new VoicedAssignment(
          words(),
          words(),
          span(),
          any(Section.values()),
          random.nextGaussian(),
          random.nextGaussian(),
          list(() -> new VoicedAssignment.VoicedSpan(span(), random.nextInt(9) - 1)),
          list(() -> new CueMatch(span(), words(), random.nextGaussian())));
    }

    private Excerpt excerpt() {
      return new Excerpt(words(), orNull(span()));
    }

    private Span span() {
      int start = random.nextInt(text.length());
      return new Span(start, start + random.nextInt(text.length() - start));
    }

    private String words() {
      int start = random.nextInt(text.length());
      return text.substring(start, Math.min(text.length(), start + random.nextInt(40)));
    }

    private <T> List<T> list(Supplier<T> element) {
      return Stream.generate(element).limit(random.nextInt(4)).toList();
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private <T> T orNull(T value) {
      return random.nextInt(3) == 0 ? null : value;
    }
  }
}
