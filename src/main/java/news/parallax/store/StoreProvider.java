package news.parallax.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.store.Store.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * Files of a store through {@link Files}: read, written whole, listed and deleted. Folders need not
 * be made. What a store cannot do in one step, renaming, copying, linking and locking, is refused.
 */
final class StoreProvider extends FileSystemProvider {
  private final String scheme;
  private final Store store;

  StoreProvider(String scheme, Store store) {
    this.scheme = scheme;
    this.store = store;
  }

  private static StorePath stored(Path path) {
    return (StorePath) path.toAbsolutePath().normalize();
  }

  private static String address(Path path) {
    return stored(path).address();
  }

  @Override
  public String getScheme() {
    return scheme;
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    return Channels.newInputStream(store.open(address(path)));
  }

  @Override
  public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
    List<OpenOption> asked = Arrays.asList(options);
    if (asked.contains(StandardOpenOption.APPEND)) {
      throw new UnsupportedOperationException("files of a store cannot be appended to");
    }
    if (asked.contains(StandardOpenOption.CREATE_NEW) && store.find(address(path)) != null) {
      throw new FileAlreadyExistsException(address(path));
    }
    return Channels.newOutputStream(store.create(address(path)));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (options.contains(StandardOpenOption.WRITE)) {
      throw new UnsupportedOperationException("files of a store are written from front to back");
    }
    ReadableByteChannel channel = store.open(address(path));
    if (channel instanceof SeekableByteChannel seekable) {
      return seekable;
    }
    channel.close();
    throw new IOException(path + " cannot be read from the middle");
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    List<Path> children = new ArrayList<>();
    for (Path child : children(stored(folder))) {
      if (filter.accept(child)) {
        children.add(child);
      }
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return children.iterator();
      }

      @Override
      public void close() {}
    };
  }

  /** What lies in the folder, by name; each child knows what lies below it. */
  private List<StorePath> children(StorePath folder) throws IOException {
    StoreAttributes seen = folder.seen();
    int start = folder.address().length() + (folder.getNameCount() == 0 ? 0 : 1);
    Map<String, @Nullable StoredFile> files = new TreeMap<>();
    Map<String, List<StoredFile>> below = new TreeMap<>();
    for (StoredFile file : seen != null ? seen.below() : below(folder)) {
      String way = file.address().substring(start);
      int slash = way.indexOf('/');
      String name = slash < 0 ? way : way.substring(0, slash);
      if (slash < 0) {
        files.put(name, file);
      } else {
        files.putIfAbsent(name, null);
        below.computeIfAbsent(name, unused -> new ArrayList<>()).add(file);
      }
    }
    return files.entrySet().stream()
        .map(
            child ->
                folder.child(
                    child.getKey(),
                    new StoreAttributes(
                        child.getValue(), below.getOrDefault(child.getKey(), List.of()))))
        .toList();
  }

  private List<StoredFile> below(StorePath folder) throws IOException {
    String address = folder.address();
    return store.below(folder.getNameCount() == 0 ? address.replaceAll("/$", "") : address);
  }

  /** Nothing to do: a folder is there with the first file in it. */
  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) {}

  @Override
  public void delete(Path path) throws IOException {
    store.delete(List.of(address(path)));
  }

  @Override
  public boolean deleteIfExists(Path path) throws IOException {
    delete(path);
    return true;
  }

  /** Deletes a folder with all it holds, folders of the store's own among them. */
  void deleteAll(Path folder) throws IOException {
    StorePath top = stored(folder);
    List<String> files = new ArrayList<>();
    Set<String> folders = new TreeSet<>(Comparator.reverseOrder());
    folders.add(top.address());
    for (StoredFile file : below(top)) {
      files.add(file.address());
      String at = file.address();
      while (at.length() > top.address().length()) {
        at = at.substring(0, at.lastIndexOf('/'));
        folders.add(at);
      }
    }
    store.delete(files);
    store.tidy(List.copyOf(folders));
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) {
    throw new UnsupportedOperationException("files of a store are not copied in one step");
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) {
    throw new UnsupportedOperationException("files of a store are not renamed");
  }

  @Override
  public boolean isSameFile(Path one, Path other) {
    return stored(one).equals(other.toAbsolutePath().normalize());
  }

  @Override
  public boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw new UnsupportedOperationException("a store does not tell its size");
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    attributes(path);
  }

  private StoreAttributes attributes(Path path) throws IOException {
    StorePath place = stored(path);
    StoreAttributes seen = place.seen();
    if (seen != null) {
      return seen;
    }
    if (place.getNameCount() == 0) {
      return StoreAttributes.ROOT;
    }
    StoredFile file = store.find(place.address());
    List<StoredFile> below = file == null || file.bytes() == 0 ? below(place) : List.of();
    if (file == null && below.isEmpty()) {
      throw new NoSuchFileException(place.address());
    }
    return new StoreAttributes(file, below);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return type.cast(attributes(path));
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
    throw new UnsupportedOperationException("a store tells basic attributes only");
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return null;
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options) {
    throw new UnsupportedOperationException("attributes of a store's files are not set");
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
    throw new UnsupportedOperationException("places of stores are made by their names");
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return Places.of(uri.toString()).getFileSystem();
  }

  @Override
  public Path getPath(URI uri) {
    return Places.of(uri.toString());
  }
}
