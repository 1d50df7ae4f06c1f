package news.parallax.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.read.stream.CountedStream;
import news.parallax.read.stream.UnpackedStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file down to its articles: unpacks what is compressed, opens archives, tells the format
 * of what is inside.
 */
final class Unpacking {
  private static final int DEEPEST = 4;
  private static final String ZIP = "PK\u0003\u0004";

  /** What office programs put first into their files, which are ZIP archives too. */
  private static final Pattern OFFICE =
      Pattern.compile("(?:\\[Content_Types\\]\\.xml|_rels/|docProps/|word/|xl/|ppt/|mimetype).*");

  private final Limits limits;

  Unpacking(Limits limits) {
    this.limits = limits;
  }

  /** Reads a file that lies as it is at the path. */
  void read(String name, InputStream in, Path file, Records records) {
    try {
      read(name, in, file, records, 0);
    } catch (UnfitException e) {
      refuse(e.getMessage(), records);
    } catch (IOException e) {
      refuse(Rejections.reason(e), records);
    }
  }

  private static void refuse(String reason, Records records) {
    if (records.position() == 0) {
      records.rejectFile(reason);
    } else {
      records.rejectRest(reason + "; nothing after it can be read", null);
    }
  }

  private void read(String name, InputStream raw, @Nullable Path file, Records records, int depth)
      throws IOException, UnfitException {
    BufferedInputStream in = new BufferedInputStream(raw, Head.BYTES);
    Head head = head(name, in);
    if (head.isEmpty()) {
      return;
    }
    Optional<Compression> compression = Compression.of(head);
    if (depth == DEEPEST) {
      throw new UnfitException("the archive holds archives in archives; unpack it first");
    }
    if (compression.isPresent()) {
      Compression way = compression.get();
      read(way.inner(name), way.unpack(in, limits), null, records, depth + 1);
    } else if (head.startsWith(ZIP) && !isOffice(head)) {
      unzip(in, file == null ? Set.of() : links(file), records, depth + 1);
    } else {
      Format format = Formats.of(head).orElseThrow(() -> TextDecoder.unknown(head));
      records.readAs(format.title());
      format.read(new Content(head, in, limits, file), records);
    }
  }

  private static Head head(String name, BufferedInputStream in) throws IOException {
    in.mark(Head.BYTES);
    byte[] bytes = new byte[Head.BYTES];
    int length = 0;
    boolean ended = false;
    try {
      while (length < bytes.length && !ended) {
        int count = in.read(bytes, length, bytes.length - length);
        ended = count < 0;
        length += Math.max(0, count);
      }
    } catch (IOException e) {
      // What comes before the fault is read; whoever reads on meets it again.
      if (length == 0) {
        throw e;
      }
    }
    in.reset();
    return new Head(name, Arrays.copyOf(bytes, length), ended);
  }

  private static boolean isOffice(Head head) {
    byte[] bytes = head.bytes();
    int nameLength = bytes.length < 30 ? 0 : (bytes[26] & 0xFF) | (bytes[27] & 0xFF) << 8;
    if (bytes.length < 30 + nameLength) {
      return false;
    }
    String first = new String(bytes, 30, nameLength, StandardCharsets.ISO_8859_1);
    return OFFICE.matcher(first).matches();
  }

  /**
   * The links in an archive, which only its directory at the end tells apart from files. One inside
   * another archive, or that is cut, is read without.
   */
  private static Set<String> links(Path file) {
    Set<String> links = new HashSet<>();
    try (ZipFile zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (entry.isUnixSymlink()) {
          links.add(entry.getName());
        }
      }
    } catch (IOException | RuntimeException e) {
      // Whoever reads the files of the archive meets the fault and tells it.
      return links;
    }
    return links;
  }

  private void unzip(InputStream in, Set<String> links, Records records, int depth)
      throws IOException {
    CountedStream counted = new CountedStream(in);
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(counted)) {
      long files = 0;
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (entry.isDirectory() || isHidden(name)) {
          continue;
        }
        records.next();
        Records inside = records.inside(name);
        if (name.startsWith("/") || name.matches("(?:.*[/\\\\])?\\.\\.[/\\\\].*|[A-Za-z]:.*")) {
          inside.rejectFile("the archive places this file outside of itself; it was not read");
        } else if (links.contains(name)) {
          inside.rejectFile("it is a link inside the archive; it was not followed");
        } else {
          unzip(name, new UnpackedStream(zip, counted, "ZIP", limits.ratio()), inside, depth);
        }
        records.took(inside);
        files++;
      }
      if (files == 0) {
        records.rejectFile("the archive holds no file");
      }
    }
  }

  private void unzip(String name, InputStream entry, Records inside, int depth) {
    try {
      read(name, entry, null, inside, depth);
      if (inside.given() == 0) {
        inside.rejectFile("the file is blank");
      }
    } catch (UnfitException e) {
      refuse(e.getMessage(), inside);
    } catch (IOException e) {
      refuse(Rejections.reason(e), inside);
    } catch (RuntimeException | StackOverflowError e) {
      if (inside.isDelivering()) {
        throw e;
      }
      inside.failOpen(e);
    }
  }

  /** What systems and office programs leave behind. */
  private static boolean isHidden(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return InputListing.isHidden(file) || name.startsWith("__MACOSX/");
  }
}
