package news.parallax.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import news.parallax.article.Excerpt;
import news.parallax.article.Outlet;
import news.parallax.report.table.TableRow;
import org.jspecify.annotations.Nullable;

/** The articles that the page names, called by number. Who they are is read at the end. */
final class Articles {
  private static final int MOST_OPENING = 90;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Card> cards = new LinkedHashMap<>();
  private final NumberedTexts words;

  Articles(NumberedTexts words) {
    this.words = words;
  }

  private record Card(
      int outlet,
      String outletName,
      String date,
      String method,
      String headline,
      String url,
      String story) {}

  /** The number of an article, from 0 in the order in which articles are first named. */
  int number(String articleId) {
    return numbers.computeIfAbsent(articleId, unseen -> numbers.size());
  }

  /** The article with a number. */
  String id(int number) {
    return numbers.keySet().stream().skip(number).findFirst().orElseThrow();
  }

  /** Remembers who an article is, if the page names it. */
  void take(TableRow row) {
    String id = row.text("article_id");
    if (numbers.containsKey(id)) {
      cards.put(
          id,
          new Card(
              words.number(row.text("outlet_name")),
              called(row.text("outlet_name")),
              row.text("date"),
              row.text("date_method"),
              row.text("headline").isEmpty()
                  ? Excerpt.opening(row.text("text"), MOST_OPENING)
                  : row.text("headline"),
              row.text("url"),
              row.text("story_id")));
    }
  }

  /** An article in a sentence: its headline and outlet. */
  String told(String articleId) {
    Card card = cards.get(articleId);
    return card == null ? articleId : "“" + card.headline + "” (" + card.outletName + ")";
  }

  /** The name of an outlet in a sentence. */
  static String called(String outletName) {
    return outletName.startsWith(Outlet.UNKNOWN_NAME) ? "outlet unknown" : outletName;
  }

  void write(JsonGenerator json) throws IOException {
    Rows.write(
        json,
        "articles",
        numbers.keySet(),
        id -> {
          @Nullable Card card = cards.get(id);
          json.writeString(id);
          if (card != null) {
            json.writeNumber(card.outlet);
            json.writeString(card.date);
            json.writeString(card.method);
            json.writeString(card.headline);
            json.writeString(card.url);
            json.writeString(card.story);
          }
        });
  }
}
