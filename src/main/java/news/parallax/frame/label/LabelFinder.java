package news.parallax.frame.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.Section;
import news.parallax.text.Document;
import news.parallax.text.grammar.Grammar;
import news.parallax.text.mention.ArticleMentions;
import news.parallax.text.mention.Entity;
import news.parallax.text.mention.Mention;
import news.parallax.text.mention.MentionFinder;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;

/**
 * Finds what an article calls the people and bodies it names: titles, epithets, appositions,
 * predicates, and nouns in place of the name. Works on word classes; adjectives are held against
 * the parse. Linear time but for the number of actors called by one noun. Threads may share one.
 */
public final class LabelFinder {
  private final MentionFinder mentions = new MentionFinder();
  private final LabelWords lists = new LabelWords();

  /** The labels of an article in reading order; no two overlap. */
  public List<Label> find(ParsedDocument document) {
    ArticleMentions found = mentions.find(document);
    Words words = found.grammar().words();
    boolean[] reported = reported(found.document());
    List<Found> labels = besideNames(document, found, reported);
    BitSet taken = new BitSet();
    List<Found> kept = new ArrayList<>();
    keep(labels, taken, kept);
    NominalLabels nominals = new NominalLabels(document, found, lists, kept);
    List<Found> inPlace = new ArrayList<>();
    for (int s = 0; s < reported.length; s++) {
      if (reported[s]) {
        inPlace.addAll(nominals.in(s, words.firstOf(s), words.firstOf(s + 1)));
      }
    }
    keep(inPlace, taken, kept);
    kept.sort(Comparator.comparingInt(Found::from));
    return kept.stream().map(label -> label(label, found.grammar())).toList();
  }

  private static Label label(Found found, Grammar grammar) {
    Entity entity = found.entity();
    return new Label(
        found.span(grammar),
        entity.name().replace('\n', ' '),
        entity.kind(),
        found.kind(),
        grammar.words().lower(found.head()),
        found.rule());
  }

  private List<Found> besideNames(
      ParsedDocument document, ArticleMentions found, boolean[] reported) {
    List<Found> labels = new ArrayList<>();
    NameLabels beside = new NameLabels(document, found, lists, labels::add);
    Words words = found.grammar().words();
    int sentence = 0;
    for (int i = 0; i < words.count(); i++) {
      while (i >= words.firstOf(sentence + 1)) {
        sentence++;
      }
      Mention mention = reported[sentence] ? found.at(i) : null;
      if (mention != null && mention.from() == i) {
        int start = words.firstOf(sentence);
        int end = words.firstOf(sentence + 1);
        if (mention.isName()) {
          beside.beside(mention, Math.min(start, mention.first()), end);
          i = Math.max(i, mention.to() - 1);
        } else if (mention.form() == Mention.Form.PRONOUN) {
          beside.ofPronoun(mention, start, end);
        }
      }
    }
    return labels;
  }

  /** Of labels that overlap the first keeps its place. */
  private static void keep(List<Found> labels, BitSet taken, List<Found> kept) {
    for (Found label : labels) {
      int hit = taken.nextSetBit(label.from());
      if (hit < 0 || hit >= label.to()) {
        taken.set(label.from(), label.to());
        kept.add(label);
      }
    }
  }

  /** For each sentence whether it stands in headline, lead or body. */
  private static boolean[] reported(Document document) {
    boolean[] reported = new boolean[document.sentences().size()];
    for (Document.Paragraph paragraph : document.paragraphs()) {
      for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
        reported[s] = paragraph.section() != Section.METADATA;
      }
    }
    return reported;
  }
}
