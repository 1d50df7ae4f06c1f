package news.parallax.read.rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.read.Content;
import news.parallax.read.Format;
import news.parallax.read.Head;
import news.parallax.read.Records;
import news.parallax.read.UnfitException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Workbooks of Excel since 2007: a row is a record. */
public final class XlsxFormat implements Format {
  private static final String WHAT = "workbook";
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  /** How a number is shown that stands for a day, apart from colours and texts. */
  private static final Pattern DAY =
      Pattern.compile("(?i)(?:[^\"\\[]|\"[^\"]*\"|\\[[^\\]]*\\])*?[yd].*");

  @Override
  public String title() {
    return "Excel workbook";
  }

  @Override
  public boolean fits(Head head) {
    return head.startsWith("PK\u0003\u0004") && head.holds("xl/");
  }

  @Override
  public void read(Content content, Records records) throws IOException, UnfitException {
    byte[] bytes = content.bytes();
    checkSize(bytes, 2L * content.limits().documentBytes());
    try (ReadableWorkbook workbook =
        Damage.guard(
            WHAT, () -> new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS))) {
      List<SheetRows.Sheet> sheets = new ArrayList<>();
      Damage.guard(WHAT, () -> workbook.getSheets().toList())
          .forEach(sheet -> sheets.add(() -> sheet.openStream().map(XlsxFormat::cells)));
      SheetRows.read(sheets, records);
    }
  }

  /** The texts that cells share are held whole, so it must be known how much there is. */
  private static void checkSize(byte[] bytes, long most) throws UnfitException {
    long left =
        Damage.guard(
            WHAT,
            () -> {
              long room = most;
              try (ZipArchiveInputStream zip =
                  new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
                byte[] buffer = new byte[1 << 16];
                while (room >= 0 && zip.getNextEntry() != null) {
                  for (int n = zip.read(buffer); n >= 0 && room >= 0; n = zip.read(buffer)) {
                    room -= n;
                  }
                }
              }
              return room;
            });
    if (left < 0) {
      throw new UnfitException("the workbook unpacks to more than " + (most >> 20) + " MB");
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText();
    }
    String shown = cell.getDataFormatString();
    return shown != null && DAY.matcher(shown).matches()
        ? cell.asDate().toString()
        : cell.asNumber().stripTrailingZeros().toPlainString();
  }
}
