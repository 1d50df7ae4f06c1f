package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.text.WordList;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom the words of a clause stand for: a name, a label of somebody named, or people without
 * a name.
 */
final class Participants {
  /** People of whom no more is told than their number: "killing 107". */
  private static final String SOME_PEOPLE = "people";

  /** Numbers of money rather than of people, and of one of what was told of before. */
  private static final Set<String> SCALES = Set.of("million", "billion", "trillion", "one");

  /** Nouns behind whose "of" stand those who are meant: "hundreds of protesters". */
  private static final WordList AMOUNTS = WordList.of("people", "amount of people");

  private final ParsedDocument document;
  private final ArticleMentions mentions;
  private final LabelWords lists;
  private final SurePronouns pronouns;
  private final NamesWithin names;
  private final ActSense sense;
  private final NavigableMap<Integer, Label> labels = new TreeMap<>();

  /**
   * Somebody in a clause.
   *
   * @param sure whether it is sure whom the words stand for, and that it is somebody
   */
  record Participant(Span span, String actor, Entity.@Nullable Kind kind, boolean sure) {}

  /**
   * @param labels what the article calls its actors: they stand for them in clauses too
   */
  Participants(
      ParsedDocument document,
      ArticleMentions mentions,
      LabelWords lists,
      ActSense sense,
      List<Label> labels) {
    this.sense = sense;
    this.document = document;
    this.mentions = mentions;
    this.lists = lists;
    pronouns = new SurePronouns(document, mentions);
    names = new NamesWithin(document);
    labels.forEach(label -> this.labels.put(label.span().start(), label));
  }

  /**
   * Those whom the words stand for; words for things left out.
   *
   * @param timeless whether bare plurals, "children", stand for people in general
   * @param counted whether a number alone stands for people: "killing 107"
   */
  List<Participant> of(List<Integer> heads, boolean timeless, boolean counted) {
    List<Participant> found = new ArrayList<>();
    for (int head : heads) {
      Participant participant = participant(head, counted);
      boolean general =
          participant != null
              && timeless
              && participant.kind() == null
              && PeopleInGeneral.isBare(head, document);
      if (participant != null
          && !general
          && found.stream().noneMatch(p -> p.span().equals(participant.span()))) {
        found.add(participant);
      }
    }
    return found;
  }

  /** Who stands there: a name, a label of somebody named, or people without a name. */
  private @Nullable Participant participant(int head, boolean counted) {
    Words words = document.words();
    Span span = new Span(words.start(head), words.end(head));
    Mention mention = mentions.in(span);
    if (mention != null && mention.span().contains(span)) {
      boolean sure =
          mention.form() == Mention.Form.PRONOUN
              ? pronouns.isSure(mention, List.of())
              : isSomebody(mention.entity()) && !sense.isCut(mention.from(), mention.to());
      Entity entity = mention.entity();
      return new Participant(mention.span(), entity.name().replace('\n', ' '), entity.kind(), sure);
    }
    Map.Entry<Integer, Label> before = labels.floorEntry(span.start());
    if (before != null
        && before.getValue().kind() == Label.Kind.NOMINAL
        && before.getValue().span().contains(span)) {
      Label label = before.getValue();
      return new Participant(label.span(), label.actor(), label.actorKind(), true);
    }
    String noun = words.form(head).toLowerCase(Locale.ROOT);
    int tag = document.syntax().tag(head);
    if (tag == Tag.CD || noun.equals("those")) {
      boolean people = tag != Tag.CD || (counted && !SCALES.contains(noun));
      return new Participant(span, SOME_PEOPLE, null, people);
    }
    if (AMOUNTS.contains(noun)) {
      return ofAmount(head, counted);
    }
    boolean people = Tag.isNoun(tag) && (lists.isPeople(noun) || lists.isBody(noun));
    return people ? new Participant(span, noun, null, !sense.isInName(head)) : null;
  }

  /** Not a thing with a capital: a law, a console, a word of a heading. */
  private boolean isSomebody(Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> entity.isSurelyPerson();
      case BODY, PLACE, GROUP -> names.isWithin(entity);
    };
  }

  private @Nullable Participant ofAmount(int amount, boolean counted) {
    Dependencies tree = Dependencies.of(document);
    for (int child : tree.children(amount)) {
      if (child > amount && tree.is(child, "of")) {
        List<Integer> objects = tree.objects(child);
        return objects.isEmpty() || objects.get(0) <= amount
            ? null
            : participant(objects.get(0), counted);
      }
    }
    return null;
  }
}
