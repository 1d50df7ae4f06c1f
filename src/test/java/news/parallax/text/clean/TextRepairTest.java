package news.parallax.text.clean;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRepairTest {
  private final TextRepair repair = new TextRepair();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Itâ€™s here|It’s here",
        "â€œYes,â€\\u009d she said|“Yes,” she said",
        "â€œYesâ€ he said|“Yes” he said",
        "DonÃ¢â‚¬â„¢t|Don’t",
        "cafÃ© in MÃ¼nchen|café in München",
        "IRMÃOS e AÇÃO|IRMÃOS e AÇÃO",
        "Ã–l und Å¡koda|Öl und škoda",
        "AT&amp;T &quot;now&quot; &#8217;s &#x201c;x|AT&T \"now\" ’s “x",
        "a &amp;quot;b&amp;quot;|a \"b\"",
        "R&D; and B&B|R&D; and B&B",
        "5 < 6 and 7 > 2|5 < 6 and 7 > 2",
        "a <a href=\"x\">link</a> b|a link b",
        "zero\\u200bwidth and soft\\u00adhyphen|zerowidth and softhyphen",
        "a\\u00a0b\\u2009 c|a b c",
        "\\u0093Quoted\\u0094|“Quoted”",
        "e\\u0301te\\u0301|été",
        "x\\ud800y|x\\ufffdy"
      })
  void damageIsRepairedAndHonestTextIsNot(String damaged, String repaired) {
    assertThat(repair.repair(unescape(damaged), new RepairTally()).text(), is(unescape(repaired)));
  }

  @Test
  void everyCharacterKnowsWhereItCameFrom() {
    String read = "A &amp; B  said itâ€™s e\u0301";
    TracedText traced = repair.repair(read, new RepairTally());
    assertThat(traced.text(), is("A & B said it’s é"));
    int apostrophe = traced.text().indexOf('’');
    assertThat(read.substring(traced.from(apostrophe), traced.to(apostrophe)), is("â€™"));
    int last = traced.length() - 1;
    assertThat(read.substring(traced.from(last), traced.to(last)), is("e\u0301"));
    assertThat(read.substring(traced.from(2), traced.to(2)), is("&amp;"));
  }

  /** Java's escapes are resolved before the table is read, these only after. */
  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
