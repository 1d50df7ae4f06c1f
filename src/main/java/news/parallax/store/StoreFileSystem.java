package news.parallax.store;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** All that one authority of a store holds, as {@code s3://bucket}. */
final class StoreFileSystem extends FileSystem {
  private final StoreProvider provider;
  private final String root;

  StoreFileSystem(StoreProvider provider, String root) {
    this.provider = provider;
    this.root = root;
  }

  /** Scheme and authority. */
  String root() {
    return root;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("stores stay open");
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return "/";
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return List.of(StorePath.of(this, "/"));
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return Set.of("basic");
  }

  @Override
  public Path getPath(String first, String... more) {
    return StorePath.of(this, String.join("/", first, String.join("/", more)));
  }

  /** Globs mean what they mean among paths of this machine. */
  @Override
  public PathMatcher getPathMatcher(String pattern) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher(pattern);
    return path -> matcher.matches(Path.of(path.toString()));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException("a store tells no owners");
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException("a store is not watched");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoreFileSystem same && same.root.equals(root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }
}
