package news.parallax.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the clock out of a workbook: its library writes when the file was made. The other parts are
 * copied as they are, packed.
 */
final class FixedWorkbookFile {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

  private FixedWorkbookFile() {}

  /**
   * Copies the workbook.
   *
   * @param day the day it is said to be of
   */
  static void copy(Path made, Path fixed, LocalDate day) throws IOException {
    try (ZipFile from = ZipFile.builder().setPath(made).get();
        ZipArchiveOutputStream to = new ZipArchiveOutputStream(fixed)) {
      List<ZipArchiveEntry> entries = Collections.list(from.getEntriesInPhysicalOrder());
      for (ZipArchiveEntry entry : entries) {
        if (entry.getName().equals(PROPERTIES)) {
          writeProperties(from, entry, to, day);
        } else {
          try (InputStream packed = from.getRawInputStream(entry)) {
            to.addRawArchiveEntry(plain(entry), packed);
          }
        }
      }
    }
  }

  private static ZipArchiveEntry plain(ZipArchiveEntry entry) {
    ZipArchiveEntry plain = new ZipArchiveEntry(entry.getName());
    plain.setMethod(entry.getMethod());
    plain.setSize(entry.getSize());
    plain.setCompressedSize(entry.getCompressedSize());
    plain.setCrc(entry.getCrc());
    plain.setTimeLocal(EPOCH);
    return plain;
  }

  private static void writeProperties(
      ZipFile from, ZipArchiveEntry entry, ZipArchiveOutputStream to, LocalDate day)
      throws IOException {
    String xml;
    try (InputStream in = from.getInputStream(entry)) {
      xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String fixed = CREATED.matcher(xml).replaceAll("$1" + day + "T00:00:00Z");
    ZipArchiveEntry properties = new ZipArchiveEntry(PROPERTIES);
    properties.setTimeLocal(EPOCH);
    to.putArchiveEntry(properties);
    to.write(fixed.getBytes(StandardCharsets.UTF_8));
    to.closeArchiveEntry();
  }

  /** The first day a zip file can tell. */
  private static final LocalDateTime EPOCH = LocalDate.of(1980, 1, 1).atStartOfDay();
}
