package news.parallax.frame.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.text.WordList;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Relation;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;

/**
 * Holds a noun in place of a name against what the article says of the actor. The phrase is whole,
 * says nothing of rank or place that the article does not say of the actor beside the name, and no
 * other who may be meant has been spoken of since.
 */
final class SureNouns {
  /** How far back the actor is spoken of, in sentences, where others may bear the noun. */
  private static final int SENTENCES_BACK = 2;

  /** Adjectives that tell which one of several: said of the actor only if said beside the name. */
  private static final WordList PICKING = WordList.of("people", "one of several");

  /** What belongs to an office and not to who holds it: "the governor's race". */
  private static final WordList OF_OFFICE = WordList.of("people", "of an office");

  /** Whose office it is where no more is said: "the nation's leader". */
  private static final Set<String> HERE = Set.of("nation", "country", "city");

  private static final int MOST_REMEMBERED = 100;

  private final ArticleMentions mentions;
  private final Grammar grammar;
  private final Words words;
  private final LabelWords lists;
  private final ParsedDocument document;

  /** By the noun that heads them, the labels the article has beside names. */
  private final Map<String, Set<Entity>> bearers = new HashMap<>();

  /** For each actor the words of the labels beside his name. */
  private final Map<Entity, Set<String>> told = new HashMap<>();

  /** Who is called something that names no country or body: "President Petrov". */
  private final Set<Entity> plain = new HashSet<>();

  SureNouns(
      ParsedDocument document, ArticleMentions mentions, LabelWords lists, List<Found> labels) {
    this.document = document;
    this.mentions = mentions;
    this.lists = lists;
    grammar = mentions.grammar();
    words = grammar.words();
    for (Found label : labels) {
      Entity entity = label.entity();
      know(key(label.from(), label.head()), entity);
      if (!isMarked(label)) {
        plain.add(entity);
      }
      Set<String> of = told.computeIfAbsent(entity, unused -> new HashSet<>());
      for (int i = label.from(); i < label.to() && of.size() < MOST_REMEMBERED; i++) {
        of.add(words.lower(i));
      }
    }
    for (Entity entity : mentions.entities()) {
      if (entity.kind() == Entity.Kind.BODY) {
        String name = entity.name().toLowerCase(Locale.ROOT);
        know(name.substring(name.lastIndexOf(' ') + 1), entity);
      }
    }
  }

  private void know(String noun, Entity entity) {
    Set<Entity> known = bearers.computeIfAbsent(noun, unused -> new HashSet<>());
    if (known.size() < MOST_REMEMBERED) {
      known.add(entity);
    }
  }

  /** The noun with what tells one of several bearers from the others: "former president". */
  private String key(int from, int head) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < head; i++) {
      if (isPicking(words.lower(i))) {
        key.append(words.lower(i)).append(' ');
      }
    }
    return key.append(words.lower(head)).toString();
  }

  private static boolean isPicking(String word) {
    return PICKING.contains(word) || (word.endsWith("est") && word.length() > 4);
  }

  /** Whether the noun surely stands for the actor it is linked to. */
  boolean isSure(Found label) {
    return isWhole(label) && agrees(label.entity(), label) && isMeant(label);
  }

  /** "the director of life, culture and …", "the party that …", "the governor's race". */
  private boolean isWhole(Found label) {
    int head = label.head();
    int end = label.to();
    Dependencies tree = Dependencies.of(document);
    int last = tree.end(head);
    if (!Tag.isNoun(tree.tag(head))
        || tree.relation(head) == Relation.MOD
        || tree.relation(head) == Relation.ATTR) {
      return false;
    }
    boolean of = label.to() > label.head() + 1;
    if (of && Tag.isVerb(tree.tag(end - 1))) {
      return false; // "the president of the country plans"
    }
    int next = end < last ? tree.tag(end) : Tag.STOP;
    if (next == Tag.POS && end + 1 < last && isOfOffice(end + 1)) {
      return false;
    }
    if (Tag.isNoun(next) || next == Tag.WDT || next == Tag.WP || (of && next == Tag.COMMA)) {
      return false;
    }
    if (end < last && (tree.is(end, "that") || tree.is(end, "of"))) {
      return false;
    }
    for (int w = end; w < last; w++) {
      int relation = tree.relation(w);
      boolean restricts =
          relation == Relation.RELCL || (relation == Relation.ACL && tree.tag(w) != Tag.VB);
      if (restricts && tree.head(w) == head && tree.tag(end) != Tag.COMMA) {
        return false;
      }
    }
    return true;
  }

  /** "the governor's race", "the city Sheriff's Department". */
  private boolean isOfOffice(int owned) {
    return OF_OFFICE.contains(words.form(owned)) || words.isCapitalised(owned);
  }

  /** Whether what the phrase says of body and country is told of the actor elsewhere. */
  private boolean agrees(Entity entity, Found label) {
    Set<String> known = told.getOrDefault(entity, Set.of());
    String name = entity.name().toLowerCase(Locale.ROOT);
    for (int i = label.from(); i < label.head(); i++) {
      String word = words.lower(i);
      boolean says = grammar.is(i, WordClass.NOUN) || isMark(i);
      if (says
          && words.isWord(i)
          && !HERE.contains(word)
          && !name.contains(word)
          && known.stream().noneMatch(told -> Antecedents.isAlike(told, word))) {
        return false;
      }
    }
    return true;
  }

  /** A capital that no article opens a sentence with. */
  private boolean isMark(int i) {
    return words.isCapitalised(i) && !grammar.is(i, WordClass.DETERMINER);
  }

  /** Whether nobody else may be meant. */
  private boolean isMeant(Found label) {
    Entity entity = label.entity();
    String noun = words.lower(label.head());
    String key = key(label.from(), label.head());
    Set<Entity> known = new HashSet<>(bearers.getOrDefault(key, Set.of()));
    boolean free = known.isEmpty() && !hasOffice(entity) && !lists.isHeld(noun);
    known.removeIf(other -> !agrees(other, label));
    boolean marked = isMarked(label);
    if (!marked && plain.contains(entity) && lists.isUnique(noun)) {
      known.removeIf(other -> !plain.contains(other) && !isNamedSince(other, entity, label.from()));
    }
    boolean linked = key.equals(noun) && (marked || free);
    if (known.isEmpty() ? !linked : !known.contains(entity)) {
      return false;
    }
    boolean alone =
        entity.kind() == Entity.Kind.PERSON && (known.isEmpty() ? marked : known.size() == 1);
    if (alone && marked) {
      return true;
    }
    boolean theOne = alone && plain.contains(entity) && lists.isUnique(noun);
    return theOne ? entity.lastNamedBefore(label.from()) >= 0 : isLastSpokenOf(label, alone);
  }

  /**
   * Whether another is named, close before, behind where the actor was named last. "President Diaz"
   * is "the president" in an article that has a "Russian President Petrov" too, but not where it
   * goes on from him.
   */
  private boolean isNamedSince(Entity other, Entity actor, int word) {
    int from = words.sentenceFirst(Math.max(0, words.sentenceOf(word) - SENTENCES_BACK));
    int named = other.lastNamedBefore(word);
    return named >= from && named > actor.lastNamedBefore(word);
  }

  /** Whether the article calls the actor by a noun of office, so that another is another's. */
  private boolean hasOffice(Entity entity) {
    return told.getOrDefault(entity, Set.of()).stream().anyMatch(lists::isPerson);
  }

  /**
   * Whether the actor was the last named of those who could be meant, shortly before.
   *
   * @param others whether others may be named before him
   */
  private boolean isLastSpokenOf(Found label, boolean others) {
    Entity entity = label.entity();
    int word = label.from();
    int from = words.sentenceFirst(Math.max(0, words.sentenceOf(word) - SENTENCES_BACK));
    boolean near = false;
    for (int w = word - 1; w >= from; w--) {
      Mention mention = mentions.nameAt(w);
      if (mention != null && mention.entity() == entity) {
        near = true;
      } else if (mention != null && !(near && others) && couldBe(mention.entity(), label)) {
        return false;
      }
    }
    return near;
  }

  /** Whether the phrase names a country or body. */
  private boolean isMarked(Found label) {
    for (int i = label.from(); i < label.head(); i++) {
      String word = words.lower(i);
      if (HERE.contains(word) || (isMark(i) && !lists.isParty(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean couldBe(Entity other, Found label) {
    if (label.entity().kind() == Entity.Kind.PERSON) {
      return other.isSurelyPerson()
          && other.gender().fits(lists.names.genderOf(words.lower(label.head())));
    }
    return other.kind() == Entity.Kind.BODY || other.kind() == Entity.Kind.GROUP;
  }
}
