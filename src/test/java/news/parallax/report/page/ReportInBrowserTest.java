package news.parallax.report.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.parallax.report.table.AnalysedInput;
import news.parallax.report.table.InventedRun;
import news.parallax.report.table.RunFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of the seeds in a real browser, opened from its file. */
class ReportInBrowserTest {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final List<String> SECTIONS =
      List.of(
          "findings",
          "data",
          "frames",
          "sources",
          "network",
          "timeline",
          "labels",
          "conflicts",
          "copies",
          "omissions",
          "stories",
          "roles",
          "loaded",
          "headlines",
          "credits",
          "search",
          "method");
  private static final String FOCUSED = "document.activeElement";

  @TempDir static Path root;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void openTheSeeds() throws Exception {
    assumeTrue(
        Browser.program().isPresent(),
        "There is no Chromium on the PATH (Debian: apt-get install chromium), so the report is not"
            + " opened in a browser.");
    AnalysedInput seeds = AnalysedInput.seeds();
    RunFolder folder =
        InventedRun.write(
            root.resolve("run"), seeds.articles(), AnalysedInput.codebooks(), List.of(), 1);
    ReportPage.write(folder, EveryKind.OF_STATEMENTS);
    page = folder.root().resolve(ReportPage.NAME);
    browser =
        Browser.start(Browser.program().get(), Files.createDirectory(root.resolve("profile")));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void asOnADesk() throws InterruptedException {
    browser.size(1440, 900);
    browser.media("screen", "light");
    browser.open(page, "");
  }

  private static String text(String expression) {
    return browser.eval("String((" + expression + ")?.textContent ?? '')").asText();
  }

  @Test
  void complainsOfNothingAndAsksForNothing() throws InterruptedException {
    browser.click("#theme");
    browser.eval("scrollTo(0, document.documentElement.scrollHeight)");
    browser.open(page, "#frames");
    assertThat(browser.complaints(), empty());
    assertThat(browser.requests(), hasSize(1));
    assertThat(browser.requests(), everyItem(startsWith("file:")));
  }

  @Test
  void everySectionIsDrawn() {
    for (String section : SECTIONS) {
      assertThat(text("document.querySelector('#" + section + " h2')"), not(""));
      int children =
          browser.eval("document.querySelector('#" + section + " .body').children.length").asInt();
      assertThat(section, children, greaterThan(0));
    }
  }

  @Test
  void saysWhatAReaderWouldWantTold() {
    String findings = text("document.querySelector('#findings')");
    assertThat(findings, containsString("are one report in different words"));
    assertThat(findings, containsString("774 against 84"));
    assertThat(findings, not(containsString("Dawn cites United States"))); // others name them too
    assertThat(findings, not(containsString("cites Coordination Council")));
    assertThat(findings, containsString("Only Dawn calls Alexander Lukashenko “strongman”"));
    assertThat(findings, containsString("“belarus strongman” once in its own voice"));
  }

  @Test
  void aClickOnANumberOpensItsSentences() throws InterruptedException {
    browser.click("#findings a[href^='#label/'][href$='/outlet/belarus%20strongman']");
    browser.await("document.getElementById('panel').open");
    assertThat(
        text("document.querySelector('#panel blockquote')"),
        startsWith("Russian President Vladimir Putin and Belarus strongman Alexander Lukashenko"));
    assertThat(text("document.querySelector('#panel mark')"), is("Belarus strongman"));
    String told = text("document.querySelector('#panel .panel-body')");
    assertThat(told, containsString("Dawn"));
    assertThat(told, containsString("12 Sep 2020"));
    assertThat(told, containsString("in the outlet’s voice"));
    assertThat(told, containsString("rule "));
    browser.eval("history.back()");
    browser.await("!document.getElementById('panel').open");
  }

  @Test
  void theWayBackOpensNothingThatWasClosed() throws InterruptedException {
    browser.click("#findings a[href^='#label/'][href$='/outlet/belarus%20strongman']");
    browser.await("document.getElementById('panel').open");
    browser.click("#panel button");
    browser.await("!document.getElementById('panel').open");
    browser.eval("history.back()");
    browser.await("location.hash === ''");
    assertThat(browser.eval("document.getElementById('panel').open").asBoolean(), is(false));
  }

  @Test
  void aHeadSortsItsTable() throws InterruptedException {
    browser.click("#roles thead th:nth-child(4) button");
    browser.await("document.querySelector('#roles th[aria-sort=descending]') !== null");
    assertThat(text("document.querySelector('#roles th[aria-sort=descending]')"), is("acts"));
    assertThat(
        browser
            .eval(
                "[...document.querySelectorAll('#roles tbody tr td:nth-child(4)')].map(cell =>"
                    + " Number(cell.textContent)).every((n, i, all) => i === 0 || n <= all[i - 1])")
            .asBoolean(),
        is(true));
  }

  @Test
  void wordsAndAnOutletAreSearched() {
    browser.eval(
        "(() => { const field = document.getElementById('search-words'); field.value = 'strongman';"
            + " field.dispatchEvent(new Event('input')); })()");
    assertThat(text("document.querySelector('#search .evidence')"), containsString("strongman"));
    browser.eval(
        "(() => { const field = document.getElementById('search-outlet'); field.value = 'Dawn';"
            + " field.dispatchEvent(new Event('change')); })()");
    assertThat(text("document.querySelector('#search .evidence li .by')"), startsWith("Dawn"));
  }

  private static void pick(String field, String value) {
    browser.eval(
        "(() => { const field = document.getElementById('pick-%s'); field.value = %s;"
                .formatted(field, value)
            + " field.dispatchEvent(new Event('change')); })()");
  }

  @Test
  void whatIsCountedByArticleIsWhatTheTablesCount() {
    String same =
        "(() => { const whole = new Map(raw.frameUse.map((u) => [u[0] + '/' + u[1], u]));"
            + " picked.from = '0001-01-01'; picked.from = ''; picked.story = '';"
            + " picked.outlet = ''; const { sums } = pickedUses();"
            + " const frame = [...whole.values()].every((u) => !sums.get(u[0])"
            + " || ((sums.get(u[0]).frames.get(u[1]) ?? 0) === u[2]"
            + " && sums.get(u[0]).sentences === u[3]));"
            + " const type = raw.typeUse.every((u) => !sums.get(u[0])"
            + " || ((sums.get(u[0]).types.get(u[1]) ?? 0) === u[2]));"
            + " const cite = raw.cites.every((u) => sums.get(u[0]).sources.get(u[1]) === u[2]);"
            + " return [frame, type, cite, sums.size > 2].join(); })()";
    assertThat(browser.eval(same).asText(), is("true,true,true,true"));
  }

  @Test
  void theChartsObeyAnOutletAStoryAndDays() throws InterruptedException {
    String heads = "document.querySelectorAll('.heat thead th').length";
    int all = browser.eval(heads).asInt();
    pick("outlet", "outlets.find((outlet) => outlet.name === 'Dawn').id");
    browser.await(heads + " === 3");
    assertThat(text("document.querySelector('.heat thead th:last-child')"), startsWith("Dawn"));
    browser.click("#frames .heat td.all a");
    browser.await("panel.open");
    assertThat(text("panel"), containsString("Of what is picked"));
    browser.await("panel.querySelectorAll('.evidence > li').length > 0");
    assertThat(
        browser
            .eval(
                "[...panel.querySelectorAll('.evidence > li > .by:nth-last-of-type(2) b')].every("
                    + "(b) => b.textContent === 'Dawn')")
            .asBoolean(),
        is(true));
    browser.eval("panel.close()");
    browser.await("!panel.open");
    String lines = "document.querySelectorAll('#sources figure svg > g').length";
    browser.await(lines + " === 1");
    pick("from", "'2020-09-13'");
    browser.await("document.querySelectorAll('#sources figure svg').length === 0");
    assertThat(text("document.querySelector('#sources figure')"), containsString("Nothing"));
    pick("outlet", "''");
    pick("from", "''");
    browser.await(heads + " === " + all);
    pick("story", "raw.stories[0].id");
    assertThat(
        text("document.querySelector('#data [role=status]')"), containsString("articles of 5"));
    assertThat(browser.complaints(), empty());
  }

  @Test
  void theConflictShowsBothSentences() throws InterruptedException {
    browser.click("#findings a[href^='#claim/']");
    browser.await("document.getElementById('panel').open");
    JsonNode marks =
        browser.eval("[...document.querySelectorAll('#panel mark')].map((m) => m.textContent)");
    assertThat(marks.toString(), is("[\"774\",\"84\"]"));
  }

  @Test
  void everyCellOfTheHeatMapHasAsManySentencesAsItSays() throws InterruptedException {
    JsonNode cells =
        browser.eval(
            "[...document.querySelectorAll('.heat td a')].map((a) => [a.getAttribute('href'),"
                + " Number(a.getAttribute('aria-label').match(/: (\\d+) of/)[1])])");
    assertThat(cells.size(), greaterThan(20));
    for (JsonNode cell : cells) {
      browser.eval("location.hash = " + cell.get(0));
      browser.await(
          "panel.open && panel.querySelectorAll('.evidence > li').length === " + cell.get(1));
    }
  }

  @Test
  void theWayOfAKeyboard() throws InterruptedException {
    browser.press("Tab");
    assertThat(text(FOCUSED), is("Skip to the report"));
    browser.press("Enter");
    browser.await(FOCUSED + ".id === 'main'");
    for (int i = 0; i < 40 && !browser.eval(FOCUSED + ".matches('#findings a')").asBoolean(); i++) {
      browser.press("Tab");
    }
    String opener = text(FOCUSED);
    browser.press("Enter");
    browser.await("panel.open");
    assertThat(browser.eval("panel.contains(" + FOCUSED + ")").asBoolean(), is(true));
    for (int i = 0; i < 12; i++) {
      browser.press("Tab");
      assertThat(
          browser
              .eval("panel.contains(" + FOCUSED + ") || " + FOCUSED + " === document.body")
              .asBoolean(),
          is(true));
    }
    browser.press("Escape");
    browser.await("!panel.open");
    assertThat(text(FOCUSED), is(opener));
  }

  @Test
  void aLinkToAFindingOpensIt() throws InterruptedException {
    String address =
        browser.eval("document.querySelector('.heat td a').getAttribute('href')").asText();
    browser.open(page, address);
    browser.await("panel.open");
    assertThat(text("document.getElementById('panel-title')"), not(""));
  }

  @Test
  void aPassageShowsItsTwin() throws InterruptedException {
    browser.eval(
        "[...document.querySelectorAll('.column [role=button]')]"
            + ".find((e) => e.textContent.includes('774')).focus()");
    browser.await("document.querySelectorAll('.column .lit').length > 1");
    String twins =
        browser
            .eval("[...document.querySelectorAll('.lit')].map((e) => e.textContent).join(' | ')")
            .asText();
    assertThat(twins, containsString("774"));
    assertThat(text("document.querySelector('.twin-note')"), not(""));
  }

  /** Dark, the page is made of the same elements: only their colours can be wrong then. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void axeFindsNothingSerious(boolean panel) throws Exception {
    openForAxe(panel);
    assertThat(serious("{resultTypes: ['violations']}"), is(""));
    browser.media("screen", "dark");
    browser.open(page, "");
    openForAxe(panel);
    assertThat(
        serious(
            "{resultTypes: ['violations'], runOnly: {type: 'rule',"
                + " values: ['color-contrast', 'link-in-text-block']}}"),
        is(""));
  }

  private static void openForAxe(boolean panel) throws Exception {
    if (panel) {
      browser.click(".heat td a");
      browser.await("panel.open");
    } else {
      browser.eval("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
      browser.eval("document.querySelector('input[value=each]').click()");
      browser.eval("document.querySelector('.column [role=button]').focus()");
      browser.await("document.querySelector('.small-multiples svg')");
    }
    try (InputStream axe =
        Objects.requireNonNull(ReportInBrowserTest.class.getResourceAsStream(AXE))) {
      browser.eval(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; 0");
    }
  }

  private static String serious(String options) {
    JsonNode violations =
        browser.eval(
            "axe.run(document, "
                + options
                + ").then((r) => r.violations.map((v) => [v.impact, v.id, v.nodes.length,"
                + " v.nodes.slice(0, 3).map((n) => n.html + ' ' + n.failureSummary)]))");
    List<String> serious = new ArrayList<>();
    for (JsonNode violation : violations) {
      if (List.of("serious", "critical").contains(violation.get(0).asText())) {
        serious.add(violation.toString());
      }
    }
    return String.join("\n", serious);
  }

  @Test
  void nothingRunsOutOfTheWindow() throws InterruptedException {
    for (int width : List.of(1440, 768, 390)) {
      if (width < 1440) {
        browser.size(width, 844);
        browser.open(page, "");
      }
      assertThat(
          browser.eval("document.documentElement.scrollWidth").asInt(), lessThanOrEqualTo(width));
    }
  }

  @Test
  void onPaperTheControlsAreGone() {
    browser.media("print", "light");
    assertThat(
        browser
            .eval(
                "[...document.querySelectorAll('nav, .choice, #theme')]"
                    + ".filter((e) => getComputedStyle(e).display !== 'none').length")
            .asInt(),
        is(0));
    assertThat(
        browser.eval("getComputedStyle(document.querySelector('.columns')).display").asText(),
        is("block"));
  }

  @Test
  void hasAPdfOfSomePages() throws IOException {
    JsonNode pdf = browser.call("Page.printToPDF", "printBackground", true);
    assertThat(pdf.get("data").asText().length(), greaterThan(50_000));
  }
}
