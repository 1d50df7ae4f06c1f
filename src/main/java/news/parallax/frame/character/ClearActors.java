package news.parallax.frame.character;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.frame.label.SurePronouns;
import news.parallax.text.WordFile;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.MentionFinder;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Tells where it is clear whom an article speaks of. */
final class ClearActors {
  private static final MentionFinder MENTIONS = new MentionFinder();

  private final Words words;
  private final ArticleMentions mentions;
  private final SurePronouns pronouns;

  /** By each word of their titles, who bears it. */
  private final Map<String, Set<String>> titled = new HashMap<>();

  ClearActors(ParsedDocument document, List<Appearance> appearances) {
    words = document.words();
    mentions = MENTIONS.find(document);
    pronouns = new SurePronouns(document, mentions);
    for (Appearance appearance : appearances) {
      if (appearance.form() == Appearance.Form.NAME) {
        for (String word : WordFile.words(appearance.description())) {
          titled.computeIfAbsent(word, unused -> new HashSet<>()).add(appearance.actor());
        }
      }
    }
  }

  /**
   * Whether it is clear who the appearance is: a pronoun could mean nobody else, a description is
   * the title of nobody else, a name of one word is not just the capital of a sentence, a noun is
   * not a word that somebody is called in quotation marks.
   */
  boolean isClear(Appearance appearance) {
    Mention mention = mentions.in(appearance.span());
    return switch (appearance.form()) {
      case PRONOUN -> mention != null && pronouns.isSure(mention, List.of());
      case DESCRIPTION -> isBearer(appearance, mention);
      case NAME -> mention == null || isName(mention);
      case NOUN -> !isQuoted(appearance.head());
    };
  }

  /** Whether nobody else bears the title; of an office alone, whether the actor does. */
  private boolean isBearer(Appearance appearance, @Nullable Mention mention) {
    Set<String> bearers = titled.getOrDefault(words.lower(appearance.head()), Set.of());
    boolean office = mention != null && mention.form() == Mention.Form.TITLE;
    return Set.of(appearance.actor()).containsAll(bearers) && !(office && bearers.isEmpty());
  }

  /** Whether it is a word between quotation marks, maybe with a comma: "rogues," */
  private boolean isQuoted(int word) {
    int last = Math.min(word + 2, words.count() - 1);
    return word > 0
        && words.isMark(word - 1)
        && (words.isMark(Math.min(word + 1, last)) || words.isMark(last));
  }

  private boolean isName(Mention mention) {
    return mention.entity().isSurelyPerson()
        || mention.entity().mentions().stream().anyMatch(other -> !opens(other.span()));
  }

  /** Whether the words are one that opens a sentence. */
  private boolean opens(Span span) {
    int first = words.at(span.start());
    return words.end(first) >= span.end() && words.sentenceFirst(words.sentenceOf(first)) == first;
  }
}
