package news.parallax.learn.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.parallax.analysis.ArticleKeys;
import news.parallax.article.Article;
import news.parallax.article.Section;
import news.parallax.frame.FrameAssigner;
import news.parallax.story.Stories;
import news.parallax.story.Story;
import news.parallax.story.StorySignature;
import news.parallax.story.StorySigner;
import news.parallax.text.Document;
import news.parallax.text.Segmenter;

/** The sentences of articles from which some are drawn: those of the reporting, each text once. */
public final class SentencePool {
  /** Shorter ones, in words, say too little to be coded; longer ones are seldom sentences. */
  private static final int FEWEST_WORDS = 5;

  private static final int MOST_WORDS = 80;

  private final FrameAssigner assigner;
  private final Segmenter segmenter = new Segmenter();
  private final StorySigner signer = new StorySigner();
  private final List<StorySignature> signatures = new ArrayList<>();
  private final List<DrawnSentence> sentences = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> texts = new HashSet<>();

  /**
   * @param assigner says what each sentence leaves open
   */
  public SentencePool(FrameAssigner assigner) {
    this.assigner = assigner;
  }

  /** Adds the sentences of an article; one that was added before is passed over. */
  public void add(Article article) {
    if (!articles.add(article.id())) {
      return;
    }
    Document document = segmenter.segment(article);
    signatures.add(signer.sign(article, document));
    double[] doubts = assigner.doubts(document);
    for (Document.Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() != Section.HEADLINE && paragraph.section().isReported()) {
        for (int s = paragraph.firstSentence(); s < paragraph.endSentence(); s++) {
          add(article, document, s, doubts[s]);
        }
      }
    }
  }

  private void add(Article article, Document document, int s, double doubt) {
    String text = text(document, s);
    int words = words(document, document.sentences().get(s));
    if (words < FEWEST_WORDS || words > MOST_WORDS || !texts.add(text)) {
      return;
    }
    sentences.add(
        new DrawnSentence(
            ArticleKeys.sentence(article.id(), document.sentences().get(s).span()),
            new DrawnSentence.From(
                article.id(),
                article.outlet().name(),
                Objects.toString(article.date().date(), ""),
                "",
                article.headline() == null ? "" : article.headline().text()),
            document.sentences().get(s).span(),
            neighbour(document, s - 1),
            text,
            neighbour(document, s + 1),
            doubt));
  }

  private static int words(Document document, Document.Sentence sentence) {
    int words = 0;
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      words += Character.isLetter(document.plain().charAt(document.tokenStart(t))) ? 1 : 0;
    }
    return words;
  }

  private static String neighbour(Document document, int s) {
    if (s < 0 || s >= document.sentences().size()) {
      return "";
    }
    Section section = document.paragraphs().get(document.sentences().get(s).paragraph()).section();
    return section.isReported() && section != Section.HEADLINE ? text(document, s) : "";
  }

  private static String text(Document document, int s) {
    return document.sentences().get(s).span().in(document.text()).replaceAll("\\s+", " ").strip();
  }

  /** How many articles were added. */
  public int articles() {
    return articles.size();
  }

  /** All sentences, in the order in which they were added, with the stories of their articles. */
  List<DrawnSentence> sentences() {
    Map<String, String> stories = new HashMap<>();
    for (Story story : Stories.of(signatures)) {
      story.members().forEach(member -> stories.put(member.articleId(), story.id()));
    }
    return sentences.stream()
        .map(
            s ->
                new DrawnSentence(
                    s.id(),
                    new DrawnSentence.From(
                        s.from().article(),
                        s.from().outlet(),
                        s.from().date(),
                        stories.getOrDefault(s.from().article(), ""),
                        s.from().headline()),
                    s.span(),
                    s.before(),
                    s.text(),
                    s.after(),
                    s.doubt()))
        .toList();
  }
}
