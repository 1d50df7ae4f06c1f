package news.parallax.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that lies in a folder and below it, links followed: files, and what only stands where a file
 * or folder should be. A folder that may not be read, and a link that leads back to a folder above
 * it, are given in place of what they hold.
 */
final class FolderWalk {
  private final List<Path> found = new ArrayList<>();
  private final Deque<Path> above = new ArrayDeque<>();

  private FolderWalk() {}

  /**
   * Walks the folder.
   *
   * @throws IOException if a folder cannot be listed for another reason than its permissions
   */
  static List<Path> of(Path folder) throws IOException {
    FolderWalk walk = new FolderWalk();
    walk.enter(folder);
    return walk.found;
  }

  private void enter(Path folder) throws IOException {
    if (!Files.isReadable(folder)) {
      found.add(folder);
      return;
    }
    Path real = folder.toRealPath();
    if (above.contains(real)) {
      found.add(folder);
      return;
    }
    above.push(real);
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children = listed.sorted().toList();
    }
    for (Path child : children) {
      if (Files.isDirectory(child)) {
        enter(child);
      } else {
        found.add(child);
      }
    }
    above.pop();
  }
}
