package news.parallax.learn.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.frame.character.Appearance;
import news.parallax.frame.character.CharacterReading;
import news.parallax.frame.character.CharacterRole;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.LabelFinder;
import news.parallax.frame.label.RoleFinder;
import news.parallax.frame.loaded.LoadedWords;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.SyntaxModel;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * A coded block read for its characters, and who of those it speaks of is meant by each casting.
 *
 * @param coded for each appearance the coded sentence it stands in; -1: none
 * @param targets for each appearance the roles that coders cast it in there
 * @param open for each appearance whether nobody can tell if it is cast there: it is cast elsewhere
 */
record CharacterText(
    CodedBlock block,
    CharacterReading reading,
    List<Integer> coded,
    List<Set<CharacterRole>> targets,
    List<Boolean> open,
    List<Meant> castings) {

  /**
   * A casting and whom it means.
   *
   * @param actors the names that the block has for the actor
   * @param places where the words that the coder gives stand
   */
  record Meant(CodedCasting casting, Set<String> actors, List<Span> places) {
    boolean isWithin(Span span) {
      return places.stream().anyMatch(place -> place.contains(span));
    }
  }

  /** Reads blocks; the finders are shared by all. */
  static final class Reader {
    private final SyntaxModel syntax = SyntaxModel.load();
    private final Segmenter segmenter = new Segmenter();
    private final LabelFinder labels = new LabelFinder();
    private final RoleFinder roles = new RoleFinder();
    private final LoadedWords loaded = LoadedWords.shipped();

    CharacterText read(JsonNode object) {
      CodedBlock block = CodedBlock.of(object);
      CodedBlock.Text text = block.text(segmenter);
      ParsedDocument parsed = syntax.parse(text.document());
      return of(block, text, parsed, reading(parsed), CodedCasting.of(object));
    }

    /** A whole article, read for its characters. */
    CharacterReading article(String text) {
      return reading(syntax.parse(segmenter.segment(text)));
    }

    private CharacterReading reading(ParsedDocument parsed) {
      List<Label> called = labels.find(parsed);
      return new CharacterReading(
          parsed, called, roles.find(parsed, called), loaded.find(parsed.document()));
    }
  }

  private static CharacterText of(
      CodedBlock block,
      CodedBlock.Text text,
      ParsedDocument parsed,
      CharacterReading reading,
      List<CodedCasting> castings) {
    List<Integer> coded = new ArrayList<>();
    List<Set<CharacterRole>> targets = new ArrayList<>();
    List<Boolean> open = new ArrayList<>();
    Document document = text.document();
    for (int i = 0; i < reading.appearances().size(); i++) {
      Span sentence = document.sentences().get(reading.sentence(i)).span();
      coded.add(BlockText.place(sentence, text.places()));
      targets.add(EnumSet.noneOf(CharacterRole.class));
      open.add(false);
    }
    List<Meant> meant = new ArrayList<>();
    for (CodedCasting casting : castings) {
      Meant of = meant(casting, parsed, reading);
      meant.add(of);
      for (int i = 0; i < coded.size(); i++) {
        Appearance appearance = reading.appearances().get(i);
        boolean same = of.actors().contains(appearance.actor());
        if (same && coded.get(i) == casting.sentence()) {
          targets.get(i).add(casting.role());
        } else if (same || of.isWithin(appearance.span())) {
          open.set(i, true);
        }
      }
    }
    return new CharacterText(block, reading, coded, targets, open, meant);
  }

  private static Meant meant(
      CodedCasting casting, ParsedDocument parsed, CharacterReading reading) {
    String text = parsed.document().text().toLowerCase(Locale.ROOT);
    List<Span> places = new ArrayList<>();
    Set<Integer> heads = new HashSet<>();
    int length = casting.actor().length();
    for (int at = text.indexOf(casting.actor());
        at >= 0 && length > 0;
        at = text.indexOf(casting.actor(), at + length)) {
      Span place = new Span(at, at + length);
      places.add(place);
      heads.add(head(place, parsed));
    }
    Set<String> actors = new HashSet<>();
    for (Appearance appearance : reading.appearances()) {
      boolean headed =
          heads.stream()
              .anyMatch(head -> head == appearance.head() || covers(appearance, head, parsed));
      if (headed) {
        actors.add(appearance.actor());
      }
    }
    if (actors.isEmpty()) {
      for (Appearance appearance : reading.appearances()) {
        if (places.stream().anyMatch(place -> place.contains(appearance.span()))) {
          actors.add(appearance.actor());
        }
      }
    }
    return new Meant(casting, actors, places);
  }

  private static boolean covers(Appearance appearance, int word, ParsedDocument parsed) {
    return word >= 0
        && appearance.span().start() <= parsed.words().start(word)
        && parsed.words().end(word) <= appearance.span().end();
  }

  /** The first noun of the words that hangs on none of them; else the last word; -1 if none. */
  private static int head(Span place, ParsedDocument parsed) {
    Words words = parsed.words();
    int first = words.at(place.start());
    int end = first;
    while (end < words.count() && words.end(end) <= place.end()) {
      end++;
    }
    for (int w = first; w < end; w++) {
      int tag = parsed.syntax().tag(w);
      int head = parsed.syntax().head(w);
      boolean outside = head < first || head >= end;
      if (outside && (Tag.isNoun(tag) || tag == Tag.CD || tag == Tag.PRP)) {
        return w;
      }
    }
    return end > first ? end - 1 : -1;
  }
}
