package news.parallax.story.claim;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.story.claim.Quantity.Hedge;
import news.parallax.text.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  private static final ClaimWords WORDS = new ClaimWords();

  /** Each quantity as "words = least..greatest hedge unit", those that say nothing left out. */
  private static String read(String text) {
    String plain = PlainText.of(text);
    return QuantityReader.read(plain, new Span(0, text.length()), WORDS).stream()
        .map(read -> read.span().in(text) + " = " + told(read.quantity()))
        .collect(Collectors.joining("; "));
  }

  private static String told(Quantity quantity) {
    String high = quantity.high() > quantity.low() ? ".." + number(quantity.high()) : "";
    String hedge =
        quantity.hedge() == Hedge.NONE
            ? ""
            : " " + quantity.hedge().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String unit = quantity.unitName() == null ? "" : " " + quantity.unitName();
    return number(quantity.low()) + high + hedge + unit + (quantity.vague() ? " vague" : "");
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.2f", value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // digits and their grouping
        "Exports fell to 816 000 tonnes.|816 000 tonnes = 816000 tonne",
        "Some 12 000 people left.|Some 12 000 = 12000 about",
        "It cost €1 250 000.|€1 250 000 = 1250000 EUR",
        "It was valued at $1 943 million.|$1 943 million = 1943000000 USD",
        "It was valued at $1.943bn.|$1.943bn = 1943000000 USD",
        "It was cut by 1,5 million euros.|1,5 million euros = 1500000 EUR",
        "It was 12.345,00 euros a pupil.|12.345,00 euros = 12345 EUR",
        "It was 12,345 euros a pupil.|12,345 euros = 12345 EUR",
        "She won 3,45,000 rupees.|3,45,000 rupees = 345000 INR",
        "1½ million bags were lost.|1½ million = 1500000",
        "1.2k homes were lost.|1.2k = 1200",
        "The bill of US$3,800 million.|US$3,800 million = 3800000000 USD",
        "A plant for C$1.1bn opened.|C$1.1bn = 1100000000 CAD",
        "It paid A$20 and 30 Canadian dollars.|A$20 = 20 AUD; 30 Canadian dollars = 30 CAD",
        "About £240k is owed.|About £240k = 240000 about GBP",
        "They get Rs 5 lakh, in all Rs. 2.5 crore.|Rs 5 lakh = 500000 INR; Rs. 2.5 crore = 25000000"
            + " INR",
        "It costs 60 cents.|60 cents = 0.60 USD",
        // words
        "one point two million euros|one point two million euros = 1200000 EUR",
        "two and a half billion dollars|two and a half billion dollars = 2500000000 USD",
        "forty-five thousand investors|forty-five thousand = 45000",
        "one hundred and twenty people|one hundred and twenty = 120",
        "Twenty two people|Twenty two = 22",
        "two dozen men and half a dozen dogs|two dozen = 24; half a dozen = 6",
        "a couple of hundred workers|a couple of hundred = 200 about",
        "about half a million passengers|about half a million = 500000 about",
        "a hundred people|a hundred = 100",
        "more than a hundred people|more than a hundred = 100 at least",
        "two million and 2 million|two million = 2000000; 2 million = 2000000",
        // orders of magnitude
        "Hundreds of people|Hundreds = 200..999 vague",
        "tens of thousands of people|tens of thousands = 20000..99999 vague",
        "hundreds of billions of dollars|hundreds of billions of dollars ="
            + " 200000000000..999999999999 USD vague",
        "several hundred people|several hundred = 200..999 vague",
        // ranges
        "12.8–13.0 megawatts|12.8–13.0 megawatts = 12.80..13 megawatt",
        "12.8 to 13 megawatts|12.8 to 13 megawatts = 12.80..13 megawatt",
        "between 40 and 50 workers|40 and 50 = 40..50",
        "40-50 workers|40-50 = 40..50",
        "10 to 15 million euros|10 to 15 million euros = 10000000..15000000 EUR",
        "$2-3 billion|$2-3 billion = 2000000000..3000000000 USD",
        "between $2 billion and $3 billion|$2 billion and $3 billion = 2000000000..3000000000 USD",
        "3.5 to 4 million euros|3.5 to 4 million euros = 3500000..4000000 EUR",
        "fell from 816 tonnes to 934 tonnes|816 tonnes = 816 tonne; 934 tonnes = 934 tonne",
        "rose from 5 to 10 percent|5 = 5; 10 percent = 10 percent",
        // hedges
        "up to 75 people|up to 75 = 75 at most",
        "as many as 1.5 million people|as many as 1.5 million = 1500000 at most",
        "no fewer than 12 people|no fewer than 12 = 12 at least",
        "100 or more people|100 or more = 100 at least",
        "100+ people|100+ = 100 at least",
        "an estimated 300 people|an estimated 300 = 300 about",
        // units
        "The spread widened by 150bps.|150bps = 150 basis-point",
        "The spread widened by 150 basis points.|150 basis points = 150 basis-point",
        "It rose 25bp to 4.5 per cent.|25bp = 25 basis-point; 4.5 per cent = 4.50 percent",
        "It rose 0.25 percentage points to 4.5%.|0.25 percentage points = 0.25 percentage-point;"
            + " 4.5% = 4.50 percent",
        "The 9-mile tunnel took 10 years.|9-mile = 9 mile; 10 years = 10 year",
        "The 14.5km tunnel took a decade.|14.5km = 14.50 kilometre; a decade = 1 decade",
        "Temperatures hit -5C.|-5C = -5 celsius",
        "Temperatures hit minus 5 degrees Celsius.|minus 5 degrees Celsius = -5 celsius",
        "Temperatures hit −5 °C.|−5 °C = -5 celsius",
        "It sank 3 nautical miles off.|3 nautical miles = 3 nautical-mile",
        "Police seized 50 pounds of cocaine.|50 pounds = 50 pound-weight",
        "The fire burned 20 square miles.|20 square miles = 20 square-mile",
        // shares
        "It fell by a third to 2 million people.|a third = 33.33 about percent; 2 million ="
            + " 2000000",
        "One in five residents is old.|One in five = 20 percent",
        "Two-thirds of voters agree.|Two-thirds = 66.67 about percent",
        "Nine out of ten agree.|Nine out of ten = 90 percent",
        "Half of the voters agree.|Half = 50 percent",
        "the vote was 51.2 per cent to 48.8 per cent|51.2 per cent = 51.20 percent; 48.8 per cent ="
            + " 48.80 percent"
      })
  void quantitiesAreRead(String text, String expected) {
    assertThat(read(text), is(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council was formed on August 14, 2020.",
        "He has been in office since 1994.",
        "It grew in 2012-13 and in 2013–14.",
        "The meeting began at 10:30 a.m. on 14 September, ended 5 p.m.",
        "Article 5 of the treaty was invoked after Covid-19.",
        "Flight 370, a Boeing 737, was never found.",
        "The 1990s, the 20th and the 7th week.",
        "It has been so since 9/11, 24/7.",
        "An F-16 and a G20 meeting.",
        "The court ruled 6-3; the Senate voted 51-48.",
        "Ann Lee, 45, left.",
        "Ann Lee, 45.",
        "The 45-year-old and a boy 5 years old left.",
        "One of them left, for a second time.",
        "Call 555-123-4567.",
        "It won 3-2 at home."
      })
  void otherNumbersAreNone(String text) {
    assertThat(read(text), is(""));
  }
}
