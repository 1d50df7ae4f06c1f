package news.parallax.frame.label;

import java.util.Set;
import java.util.function.Consumer;
import news.parallax.frame.label.Label.Kind;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.grammar.WordClass;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.syntax.Words;

/** Finds what sentences say that somebody is, or that others call him. */
final class PredicateLabels {
  private static final String NAMING = "naming_verb";

  /** "has been here a few times": how often or how much. */
  private static final Set<String> SOME = Set.of("few", "couple", "lot", "handful");

  private final Grammar grammar;
  private final Words words;
  private final LabelWords lists;
  private final Phrases phrases;
  private final SurePredicates sure;
  private final Consumer<Found> out;

  PredicateLabels(
      Grammar grammar,
      LabelWords lists,
      Phrases phrases,
      SurePredicates sure,
      Consumer<Found> out) {
    this.grammar = grammar;
    this.words = grammar.words();
    this.lists = lists;
    this.phrases = phrases;
    this.sure = sure;
    this.out = out;
  }

  /** "Petrov is a dictator", "Petrov has long been the leader". */
  void said(Mention mention, int start, int end) {
    int first = mention.first();
    boolean inner =
        first > start
            && (grammar.is(first - 1, WordClass.PREPOSITION)
                || grammar.is(first - 1, WordClass.CONJUNCTION)
                || words.is(first - 1, "of"));
    if (!inner) {
      copula(mention, mention.to(), end, "predicate");
    }
  }

  void copula(Mention mention, int at, int end, String rule) {
    int i = at;
    boolean linked = false;
    while (i < end && i < at + 5 && (grammar.isVerbal(i) || grammar.is(i, WordClass.ADVERB))) {
      String word = words.lower(i);
      if (grammar.isNegation(i) || words.is(i, "would") || words.is(i, "could")) {
        return;
      }
      linked = grammar.isBe(i) || lists.isLinking(word) || (linked && !grammar.isVerbal(i));
      i++;
    }
    if (!linked || i >= end) {
      return;
    }
    described(mention, i, end, rule);
  }

  private void described(Mention mention, int from, int end, String rule) {
    if (from >= end || !phrases.isOpener(from)) {
      return;
    }
    int whole = phrases.end(from, end);
    boolean once = rule.equals(NAMING) && phrases.isIndefinite(from);
    int to = once ? phrases.withoutAdjunct(from, whole) : whole;
    int head = phrases.head(from, to);
    boolean known =
        head >= 0 && lists.canDescribe(words.lower(head)) && !SOME.contains(words.lower(from + 1));
    if (known && (phrases.isIndefinite(from) || isSure(mention, words.lower(head)))) {
      Found found = new Found(mention.entity(), Kind.PREDICATE, from, head, to, rule);
      if (sure.isSaid(mention, found)) {
        out.accept(found);
      }
    }
  }

  /** "called Petrov a dictator", "Petrov has been described as a dictator". */
  void named(Mention mention, int start, int end) {
    int verb = mention.first() - 1;
    int at = mention.to();
    if (verb < start || !lists.isNaming(words.lower(verb))) {
      verb = at;
      boolean passive = false;
      while (verb < end && verb < at + 5 && isAuxiliary(verb)) {
        passive |= grammar.isBe(verb);
        verb++;
      }
      if (!passive || verb >= end || !lists.isNaming(words.lower(verb))) {
        return;
      }
      at = verb + 1;
    }
    if (at < end && words.is(at, "as")) {
      at++;
    }
    if (at < end && words.isSign(at, '"')) {
      at++;
    }
    described(mention, at, end, NAMING);
  }

  private boolean isAuxiliary(int i) {
    return grammar.isBe(i) || grammar.is(i, WordClass.AUXILIARY) || grammar.is(i, WordClass.ADVERB);
  }

  boolean isSure(Mention mention, String noun) {
    return lists.isPerson(noun)
        || (mention.entity().kind() == Entity.Kind.BODY && lists.isBody(noun));
  }
}
