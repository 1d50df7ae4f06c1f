package news.parallax.frame.character;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Section;
import news.parallax.article.Span;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.PeopleWords;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.MentionFinder;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Tag;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Finds where an article speaks of somebody, by name or not. Threads may share one. */
final class AppearanceFinder {
  private final MentionFinder mentions = new MentionFinder();
  private final PeopleWords people = new PeopleWords();

  /**
   * All appearances outside section {@code METADATA}, in reading order.
   *
   * @param labels what the article calls its actors: they stand for them
   */
  List<Appearance> find(ParsedDocument document, List<Label> labels) {
    Words words = document.words();
    ArticleMentions named = mentions.find(document);
    NavigableMap<Integer, Label> nominal = new TreeMap<>();
    for (Label label : labels) {
      if (label.kind() == Label.Kind.NOMINAL) {
        nominal.put(label.span().start(), label);
      }
    }
    List<Appearance> found = new ArrayList<>();
    Set<Mention> seen = new HashSet<>();
    for (int w = 0; w < words.count(); w++) {
      if (!Character.isLetterOrDigit(words.first(w)) || isMetadata(document, w)) {
        continue;
      }
      Mention mention = named.in(new Span(words.start(w), words.end(w)));
      if (mention != null) {
        if (seen.add(mention)) {
          found.add(of(mention, words));
        }
        continue;
      }
      Map.Entry<Integer, Label> before = nominal.floorEntry(words.start(w));
      if (before != null && before.getValue().span().end() >= words.end(w)) {
        if (before.getValue().span().end() == words.end(w)) {
          found.add(of(before.getValue(), w));
        }
      } else {
        Appearance unnamed = unnamed(document, w);
        if (unnamed != null) {
          found.add(unnamed);
        }
      }
    }
    return found;
  }

  private static boolean isMetadata(ParsedDocument document, int word) {
    return document.document().paragraphs().get(document.paragraphOf(word)).section()
        == Section.METADATA;
  }

  private @Nullable Appearance unnamed(ParsedDocument document, int w) {
    Words words = document.words();
    if (!Tag.isNoun(document.syntax().tag(w)) || isModifier(document, w)) {
      return null;
    }
    String noun = words.form(w).toLowerCase(Locale.ROOT);
    if (!people.isSomebody(noun) || isNobody(words, w)) {
      return null;
    }
    Span span = new Span(words.start(w), words.end(w));
    return new Appearance(w, span, noun, null, noun, Appearance.Form.NOUN);
  }

  /** Whether there are none of those spoken of: "no terror groups". */
  private static boolean isNobody(Words words, int w) {
    for (int before = w - 1; before >= Math.max(0, w - 2); before--) {
      if (words.sentenceOf(before) != words.sentenceOf(w)
          || !Character.isLetter(words.first(before))) {
        return false;
      }
      if (words.form(before).equalsIgnoreCase("no")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun stands before another that it goes with: "police officer". */
  private static boolean isModifier(ParsedDocument document, int w) {
    Words words = document.words();
    return w + 1 < words.count()
        && words.sentenceOf(w + 1) == words.sentenceOf(w)
        && Character.isLetter(words.first(w + 1))
        && Tag.isNoun(document.syntax().tag(w + 1));
  }

  private static Appearance of(Label label, int head) {
    return new Appearance(
        head,
        label.span(),
        label.actor(),
        label.actorKind(),
        label.head(),
        Appearance.Form.DESCRIPTION);
  }

  private static Appearance of(Mention mention, Words words) {
    Entity entity = mention.entity();
    return new Appearance(
        words.at(mention.span().end() - 1),
        mention.span(),
        entity.name().replace('\n', ' '),
        entity.kind(),
        entity.titles(),
        switch (mention.form()) {
          case NAME, SHORT_FORM -> Appearance.Form.NAME;
          case PRONOUN -> Appearance.Form.PRONOUN;
          default -> Appearance.Form.DESCRIPTION;
        });
  }
}
