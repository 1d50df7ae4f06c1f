package news.parallax.store;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a store, or a way from one to another. As text it is the whole address, or the way
 * with slashes.
 */
final class StorePath implements Path {
  private final StoreFileSystem home;
  private final boolean absolute;
  private final List<String> names;

  /** What a listing has shown of it; null if it was not found by one. */
  private final @Nullable StoreAttributes seen;

  private StorePath(
      StoreFileSystem home, boolean absolute, List<String> names, @Nullable StoreAttributes seen) {
    this.home = home;
    this.absolute = absolute;
    this.names = names;
    this.seen = seen;
  }

  static StorePath of(StoreFileSystem home, String text) {
    return new StorePath(home, text.startsWith("/"), split(text), null);
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split("/")).filter(name -> !name.isEmpty()).toList();
  }

  /** A child, as a listing of this folder shows it. */
  StorePath child(String name, StoreAttributes listed) {
    StorePath child = (StorePath) resolve(name);
    return new StorePath(home, child.absolute, child.names, listed);
  }

  @Nullable StoreAttributes seen() {
    return seen;
  }

  /** The address of a whole place. */
  String address() {
    if (!absolute) {
      throw new IllegalStateException(this + " is no whole address");
    }
    return toString();
  }

  private StorePath with(boolean whole, List<String> others) {
    return new StorePath(home, whole, List.copyOf(others), null);
  }

  private static List<String> names(Path path) {
    if (path instanceof StorePath stored) {
      return stored.names;
    }
    if (path.isAbsolute()) {
      throw new ProviderMismatchException(path + " lies on this machine");
    }
    return split(path.toString().replace('\\', '/'));
  }

  @Override
  public FileSystem getFileSystem() {
    return home;
  }

  @Override
  public boolean isAbsolute() {
    return absolute;
  }

  @Override
  public @Nullable Path getRoot() {
    return absolute ? with(true, List.of()) : null;
  }

  @Override
  public @Nullable Path getFileName() {
    return names.isEmpty() ? null : with(false, names.subList(names.size() - 1, names.size()));
  }

  @Override
  public @Nullable Path getParent() {
    boolean none = names.isEmpty() || (names.size() == 1 && !absolute);
    return none ? null : with(absolute, names.subList(0, names.size() - 1));
  }

  @Override
  public int getNameCount() {
    return names.size();
  }

  @Override
  public Path getName(int index) {
    return with(false, List.of(names.get(index)));
  }

  @Override
  public Path subpath(int from, int to) {
    return with(false, names.subList(from, to));
  }

  @Override
  public boolean startsWith(Path other) {
    return other instanceof StorePath stored
        && stored.home.equals(home)
        && stored.absolute == absolute
        && stored.names.size() <= names.size()
        && names.subList(0, stored.names.size()).equals(stored.names);
  }

  @Override
  public boolean endsWith(Path other) {
    List<String> end = names(other);
    return other.isAbsolute()
        ? equals(other)
        : end.size() <= names.size()
            && names.subList(names.size() - end.size(), names.size()).equals(end);
  }

  @Override
  public Path normalize() {
    Deque<String> normal = new ArrayDeque<>();
    for (String name : names) {
      if (name.equals("..") && !normal.isEmpty() && !normal.getLast().equals("..")) {
        normal.removeLast();
      } else if (!name.equals(".") && !(name.equals("..") && absolute)) {
        normal.addLast(name);
      }
    }
    return normal.size() == names.size() ? this : with(absolute, List.copyOf(normal));
  }

  @Override
  public Path resolve(Path other) {
    if (other.isAbsolute()) {
      return other;
    }
    Deque<String> all = new ArrayDeque<>(names);
    all.addAll(names(other));
    return with(absolute, List.copyOf(all));
  }

  @Override
  public Path resolve(String other) {
    return resolve(of(home, other));
  }

  @Override
  public Path relativize(Path other) {
    if (!other.startsWith(this)) {
      throw new IllegalArgumentException(other + " does not lie below " + this);
    }
    List<String> all = names(other);
    return with(false, all.subList(names.size(), all.size()));
  }

  @Override
  public URI toUri() {
    return URI.create(address().replace(" ", "%20"));
  }

  @Override
  public Path toAbsolutePath() {
    return absolute ? this : with(true, names);
  }

  @Override
  public Path toRealPath(LinkOption... options) {
    return toAbsolutePath().normalize();
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException("a store is not watched");
  }

  @Override
  public int compareTo(Path other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StorePath path
        && path.home.equals(home)
        && path.absolute == absolute
        && path.names.equals(names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  @Override
  public String toString() {
    String way = String.join("/", names);
    return absolute ? home.root() + "/" + way : way;
  }
}
