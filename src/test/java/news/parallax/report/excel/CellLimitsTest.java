package news.parallax.report.excel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class CellLimitsTest {

  @Test
  void cutsOnlyWhatIsTooLong() {
    String fits = "x".repeat(CellLimits.TEXT);
    assertThat(CellLimits.fitting(fits), is(fits));
    String cut = CellLimits.fitting(fits + "y");
    assertThat(cut.length(), is(CellLimits.TEXT));
    assertThat(cut.endsWith(CellLimits.MARK), is(true));
  }

  @Test
  void neverCutsThroughASurrogatePair() {
    String cut = CellLimits.fitting("x" + "😀".repeat(CellLimits.TEXT));
    String kept = cut.substring(0, cut.length() - CellLimits.MARK.length());
    assertThat(Character.isHighSurrogate(kept.charAt(kept.length() - 1)), is(false));
  }

  @Test
  void guardsWhatLooksLikeAFormula() {
    for (String formula : new String[] {"=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "＝1"}) {
      assertThat(FormulaGuard.guarded(formula), is("'" + formula));
    }
    for (String text : new String[] {"", "a=1", " =1", "1-2", "…"}) {
      assertThat(FormulaGuard.guarded(text), is(text));
    }
  }
}
