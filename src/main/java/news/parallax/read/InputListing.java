package news.parallax.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import news.parallax.store.Places;

/**
 * The files that the inputs of a job name.
 *
 * @param files sorted by name, each once
 * @param passedOver names of files in the named folders or matched by the globs that are hidden,
 *     sorted
 */
public record InputListing(List<InputFile> files, List<String> passedOver) {
  private static final String GLOB_SIGNS = "*?[{";

  public InputListing {
    files = List.copyOf(files);
    passedOver = List.copyOf(passedOver);
  }

  /**
   * Lists the files that the patterns name.
   *
   * @param base the folder that relative patterns start from
   * @param patterns files, folders (read with their subfolders) and globs such as {@code
   *     news/**}{@code /*.jsonl}, written with forward slashes
   * @throws UnusableInputException if a file or folder is missing, or a folder or glob holds
   *     nothing to read
   */
  public static InputListing of(Path base, List<String> patterns) throws UnusableInputException {
    Collector collector = new Collector(base.toAbsolutePath().normalize());
    if (patterns.isEmpty()) {
      collector.problems.add("no input is named");
    }
    patterns.forEach(collector::add);
    if (!collector.problems.isEmpty()) {
      throw new UnusableInputException(collector.problems);
    }
    return new InputListing(
        List.copyOf(collector.files.values()), List.copyOf(collector.passedOver));
  }

  /** Size of all files together. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::size).sum();
  }

  /** About so many bytes of text they hold: more than their size where packed, less in pages. */
  public long expectedText() {
    return files.stream().mapToLong(InputFile::expectedText).sum();
  }

  /** Whether a file is one that systems and office programs keep for themselves. */
  static boolean isHidden(String fileName) {
    return fileName.startsWith(".") || fileName.startsWith("~$");
  }

  private static final class Collector {
    private final Path base;
    private final TreeMap<String, InputFile> files = new TreeMap<>();
    private final TreeSet<String> passedOver = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    Collector(Path base) {
      this.base = base;
    }

    void add(String pattern) {
      try {
        int sign = firstGlobSign(pattern);
        if (sign >= 0 && !Files.exists(Places.of(base, pattern))) {
          addGlob(pattern, sign);
        } else {
          addFileOrFolder(pattern, Places.of(base, pattern).normalize());
        }
      } catch (InvalidPathException | PatternSyntaxException e) {
        problems.add("input " + pattern + " is not a valid path or glob: " + e.getMessage());
      } catch (IOException | UncheckedIOException e) {
        problems.add("input " + pattern + " cannot be listed: " + reason(e));
      }
    }

    private void addFileOrFolder(String pattern, Path path) throws IOException {
      if (Files.isDirectory(path)) {
        if (addAll(FolderWalk.of(path)) == 0) {
          problems.add("input folder " + pattern + " holds no file to read");
        }
      } else if (!Files.exists(path)) {
        problems.add("input " + pattern + " does not exist (looked for " + path + ")");
      } else {
        put(path);
      }
    }

    private void addGlob(String pattern, int sign) throws IOException {
      int slash = pattern.lastIndexOf('/', sign);
      Path root = Places.of(base, slash < 0 ? "" : pattern.substring(0, slash + 1)).normalize();
      List<Path> matches = List.of();
      if (Files.isDirectory(root)) {
        PathMatcher matcher =
            root.getFileSystem().getPathMatcher("glob:" + pattern.substring(slash + 1));
        matches =
            FolderWalk.of(root).stream()
                .filter(path -> matcher.matches(root.relativize(path)) || isShut(path))
                .toList();
      }
      if (matches.isEmpty()) {
        problems.add("input glob " + pattern + " matches no file (looked in " + root + ")");
      } else if (addAll(matches) == 0) {
        problems.add("input glob " + pattern + " matches hidden files only");
      }
    }

    private int addAll(List<Path> paths) throws IOException {
      int added = 0;
      for (Path path : paths) {
        if (isHidden(fileName(path))) {
          passedOver.add(name(path));
        } else {
          put(path);
          added++;
        }
      }
      return added;
    }

    private static boolean isShut(Path path) {
      return Files.isDirectory(path) && !Files.isReadable(path);
    }

    private void put(Path path) throws IOException {
      String name = name(path);
      long size = Files.isRegularFile(path) ? Files.size(path) : 0;
      files.put(name, new InputFile(name, path, size));
    }

    /** The path relative to the base folder; the whole path if it lies elsewhere. */
    private String name(Path path) {
      Path shown = path.startsWith(base) ? base.relativize(path) : path;
      return shown.toString().replace('\\', '/');
    }

    private static int firstGlobSign(String pattern) {
      for (int i = 0; i < pattern.length(); i++) {
        if (GLOB_SIGNS.indexOf(pattern.charAt(i)) >= 0) {
          return i;
        }
      }
      return -1;
    }

    private static String fileName(Path path) {
      Path name = path.getFileName();
      return name == null ? "" : name.toString();
    }

    private static String reason(Exception e) {
      String message = e.getMessage();
      return message == null ? e.getClass().getSimpleName() : message;
    }
  }
}
