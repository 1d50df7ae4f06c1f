package news.parallax.article;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The names of months in the languages of news that people bring, in lower case. */
public final class MonthNames {
  /** From 1 by the names of all languages, each also without its accents. */
  public static final Map<String, Integer> ALL;

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    months("january february march april may june july august september october november december");
    months("januar februar märz april mai juni juli august september oktober november dezember");
    months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
    months(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
    months(
        "januari februari maart april mei juni juli augustus september oktober november december");
    months(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
            + " dicembre");
    months(
        "janeiro fevereiro mar\u00e7o abril maio junho julho agosto setembro outubro novembro"
            + " dezembro");
    months("januari februari mars april maj juni juli augusti september oktober november december");
    months("januar februar marts april maj juni juli august september oktober november desember");
    months(
        "\u044f\u043d\u0432\u0430\u0440\u044f \u0444\u0435\u0432\u0440\u0430\u043b\u044f"
            + " \u043c\u0430\u0440\u0442\u0430 \u0430\u043f\u0440\u0435\u043b\u044f"
            + " \u043c\u0430\u044f \u0438\u044e\u043d\u044f \u0438\u044e\u043b\u044f"
            + " \u0430\u0432\u0433\u0443\u0441\u0442\u0430"
            + " \u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f"
            + " \u043e\u043a\u0442\u044f\u0431\u0440\u044f \u043d\u043e\u044f\u0431\u0440\u044f"
            + " \u0434\u0435\u043a\u0430\u0431\u0440\u044f");
    ALL = Collections.unmodifiableMap(MONTHS);
  }

  private MonthNames() {}

  private static void months(String names) {
    String[] all = names.split(" ", -1);
    for (int i = 0; i < all.length; i++) {
      MONTHS.put(all[i], i + 1);
      MONTHS.put(plain(all[i]), i + 1);
    }
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
