package news.parallax.frame.character;

import java.util.ArrayList;
import java.util.List;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.Role;
import news.parallax.frame.loaded.LoadedWord;
import news.parallax.text.syntax.Clauses;
import news.parallax.text.syntax.Dependencies;
import news.parallax.text.syntax.ParsedDocument;
import news.parallax.text.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Everybody that an article speaks of, with what tells whether they are cast. */
public final class CharacterReading {
  private static final AppearanceFinder FINDER = new AppearanceFinder();
  private static final Connotations CONNOTATIONS = new Connotations();

  private final ParsedDocument document;
  private final Words words;
  private final List<Appearance> appearances;
  private final List<List<Way>> ways = new ArrayList<>();
  private final ConnotedWords connotations;
  private final SyntaxFeatures syntax;
  private final WayFeatures byWays;
  private final @Nullable CastingFeatures[] features;
  private @Nullable ContextVectors vectors;
  private final Dependencies tree;
  private @Nullable ClearActors clear;

  /**
   * Reads an article.
   *
   * @param labels what it calls its actors
   * @param roles who acts and is acted upon
   * @param loaded its loaded words
   */
  public CharacterReading(
      ParsedDocument document, List<Label> labels, List<Role> roles, List<LoadedWord> loaded) {
    this.document = document;
    this.words = document.words();
    this.tree = Dependencies.of(document);
    this.appearances = List.copyOf(FINDER.find(document, labels));
    this.connotations = new ConnotedWords(document, CONNOTATIONS);
    WayReader reader = new WayReader(connotations, Clauses.of(document));
    for (Appearance appearance : appearances) {
      boolean told = connotations.inSentence(words.sentenceOf(appearance.head()));
      ways.add(told ? reader.read(appearance) : List.of());
    }
    this.syntax = new SyntaxFeatures(document, appearances, labels, roles, loaded);
    this.byWays = new WayFeatures(document, connotations, appearances, ways);
    this.features = new CastingFeatures[appearances.size()];
  }

  /** Everybody, in reading order. */
  public List<Appearance> appearances() {
    return appearances;
  }

  /** The features of the i-th appearance, worked out when they are first asked for. */
  public CastingFeatures features(int i) {
    CastingFeatures known = features[i];
    if (known == null) {
      known = vectors().begin(sentence(i));
      Appearance appearance = appearances.get(i);
      syntax.add(appearance, known);
      byWays.add(appearance, ways.get(i), syntax, known);
      new PathFeatures(document, connotations, syntax, known)
          .add(tree.firstJoined(appearance.head()));
      vectors().add(appearance, sentence(i), known);
      features[i] = known;
    }
    return known;
  }

  private ContextVectors vectors() {
    ContextVectors known = vectors;
    if (known == null) {
      known = new ContextVectors(document);
      vectors = known;
    }
    return known;
  }

  /** Whether a word that is not the name of the i-th actor says something by itself. */
  boolean tells(int i, int word) {
    Appearance appearance = appearances.get(i);
    boolean named =
        words.start(word) >= appearance.span().start()
            && words.end(word) <= appearance.span().end();
    return vectors().tells(word) && (!named || appearance.form() == Appearance.Form.NOUN);
  }

  /** Whether somebody is spoken of by a word. */
  boolean isSomebody(int word) {
    return appearances.stream().anyMatch(appearance -> appearance.head() == word);
  }

  boolean hasConnotation(int word, Connotation connotation) {
    return (connotations.of(word) & connotation.bit()) != 0;
  }

  /** Whether it is clear who the i-th appearance is. */
  boolean isClear(int i) {
    ClearActors known = clear;
    if (known == null) {
      known = new ClearActors(document, appearances);
      clear = known;
    }
    return known.isClear(appearances.get(i));
  }

  /** How the i-th appearance stands to words with a connotation. */
  List<Way> ways(int i) {
    return ways.get(i);
  }

  /** The index of the document's sentence that the i-th appearance stands in. */
  public int sentence(int i) {
    return ContextVectors.sentenceAt(document.document(), words.start(appearances.get(i).head()));
  }

  ParsedDocument document() {
    return document;
  }
}
