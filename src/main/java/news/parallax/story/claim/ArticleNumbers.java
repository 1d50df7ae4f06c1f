package news.parallax.story.claim;

import java.util.ArrayList;
import java.util.List;
import news.parallax.story.StoryArticle;
import news.parallax.story.WordForms;
import news.parallax.text.Document;

/**
 * All quantities of an article, claims or not: whether it also gives another article's value, or
 * parts that add up to it.
 */
public final class ArticleNumbers {
  private static final int MOST_IN_SENTENCES = 12;

  /** Sentences in a row whose numbers may add up. */
  private static final int SENTENCES = 2;

  /** A quantity as it stands; the words before and behind it. */
  private record Given(Quantity quantity, int start, String before) {}

  private final List<List<Given>> sentences = new ArrayList<>();

  ArticleNumbers(StoryArticle article, ClaimWords lists) {
    Document document = article.document();
    for (Document.Sentence sentence : document.sentences()) {
      List<Given> numbers = new ArrayList<>();
      if (document.paragraphs().get(sentence.paragraph()).section().isReported()) {
        for (QuantityReader.Read read :
            QuantityReader.read(document.plain(), sentence.span(), lists)) {
          int token = document.firstTokenEndingAfter(read.span().start());
          String before = token > sentence.firstToken() ? document.word(token - 1) : "";
          numbers.add(new Given(read.quantity(), read.span().start(), WordForms.of(before)));
        }
      }
      sentences.add(numbers);
    }
  }

  /** The quantities of an article. */
  public static ArticleNumbers of(StoryArticle article) {
    return new ArticleNumbers(article, new ClaimWords());
  }

  /** Whether the article gives the value in another form: rounded, or as a bound that it keeps. */
  public boolean hasLike(Quantity value) {
    return sentences.stream()
        .flatMap(List::stream)
        .anyMatch(
            number ->
                isLike(number.quantity, value)
                    && (number.quantity.isReconcilable(value) || number.quantity.isWithin(value)));
  }

  /** Whether the article gives the value, hedges aside, elsewhere than at its own claim. */
  boolean gives(Quantity value, Claim own) {
    return sentences.stream()
        .flatMap(List::stream)
        .anyMatch(
            number ->
                number.start != own.span().start()
                    && !number.before.equals("from")
                    && isLike(number.quantity, value)
                    && isSame(number.quantity, value));
  }

  /** Whether numbers that stand together add up to the value. */
  boolean addsUpTo(Quantity value) {
    for (int i = 0; i < sentences.size(); i++) {
      List<Quantity> near = new ArrayList<>();
      for (int j = i; j < Math.min(sentences.size(), i + SENTENCES); j++) {
        sentences.get(j).stream()
            .map(Given::quantity)
            .filter(quantity -> isLike(quantity, value) && quantity.isSingle())
            .limit(MOST_IN_SENTENCES)
            .forEach(near::add);
      }
      if (addsUp(near, value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean addsUp(List<Quantity> near, Quantity value) {
    for (int a = 0; a < near.size(); a++) {
      for (int b = a + 1; b < near.size(); b++) {
        double two = near.get(a).low() + near.get(b).low();
        if (is(two, value)) {
          return true;
        }
        for (int c = b + 1; c < near.size(); c++) {
          if (is(two + near.get(c).low(), value)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean is(double sum, Quantity value) {
    return sum == value.low()
        || (value.step() > 1 && Math.abs(sum - value.low()) < value.step() / 2);
  }

  /** Measured alike; all that is counted counts as one. */
  private static boolean isLike(Quantity some, Quantity other) {
    boolean measured = some.unit().isMeasure() || other.unit().isMeasure();
    return measured ? some.isComparable(other) : !some.vague();
  }

  private static boolean isSame(Quantity some, Quantity other) {
    double coarser = Math.max(some.step() * some.factor(), other.step() * other.factor());
    double least = some.low() * some.factor();
    double most = some.high() * some.factor();
    return Math.abs(least - other.low() * other.factor()) < coarser / 2
        || Math.abs(most - other.high() * other.factor()) < coarser / 2
        || some.sameNumber(other);
  }
}
