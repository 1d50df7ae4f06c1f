package news.parallax.frame.character;

import java.util.ArrayList;
import java.util.List;
import news.parallax.frame.label.Label;
import news.parallax.frame.label.Role;
import news.parallax.frame.loaded.LoadedWord;
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
  private final List<Features> features = new ArrayList<>();
  private @Nullable WayReader reader;

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
    this.appearances = FINDER.find(document, labels);
    if (appearances.isEmpty()) {
      return;
    }
    SentenceParse tree = parse(0, null);
    WayReader wayReader = new WayReader(document, CONNOTATIONS, tree);
    reader = wayReader;
    List<SentenceParse> trees = new ArrayList<>();
    for (int i = 0; i < appearances.size(); i++) {
      tree = parse(i, tree);
      trees.add(tree);
      ways.add(List.copyOf(wayReader.read(appearances.get(i), tree)));
    }
    SyntaxFeatures syntax = new SyntaxFeatures(document, appearances, labels, roles, loaded);
    WayFeatures byWays = new WayFeatures(document, wayReader, appearances, ways);
    ContextVectors vectors = new ContextVectors(document);
    for (int i = 0; i < appearances.size(); i++) {
      Appearance appearance = appearances.get(i);
      Features of = new Features(ContextVectors.size());
      syntax.add(appearance, trees.get(i), of);
      byWays.add(appearance, ways.get(i), trees.get(i), syntax, of);
      vectors.add(appearance, sentence(i), trees.get(i), of);
      features.add(of);
    }
  }

  private SentenceParse parse(int i, @Nullable SentenceParse last) {
    int head = appearances.get(i).head();
    if (last != null && last.first() <= head && head < last.end()) {
      return last;
    }
    return new SentenceParse(document, words.sentenceOf(head));
  }

  /** Everybody, in reading order. */
  public List<Appearance> appearances() {
    return List.copyOf(appearances);
  }

  /** The features of the i-th appearance. */
  public Features features(int i) {
    return features.get(i);
  }

  /** How the i-th appearance stands to words with a connotation. */
  List<Way> ways(int i) {
    return ways.get(i);
  }

  /** The index of the document's sentence that the i-th appearance stands in. */
  public int sentence(int i) {
    return ContextVectors.sentenceAt(document.document(), words.start(appearances.get(i).head()));
  }

  /** What a word of the sentence of another may tell in a role; null if nothing. */
  @Nullable Basis near(int word, int head, CharacterRole role) {
    WayReader known = reader;
    boolean within =
        word >= 0 && word < words.count() && words.sentenceOf(word) == words.sentenceOf(head);
    if (known == null || !within) {
      return null;
    }
    for (Connotation connotation : Connotation.values()) {
      if ((known.connotations(word) & connotation.bit()) != 0) {
        Basis basis = Evidence.near(role, connotation);
        if (basis != null) {
          return basis;
        }
      }
    }
    return null;
  }

  ParsedDocument document() {
    return document;
  }
}
