package news.parallax.store;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import news.parallax.store.Store.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What stands at an address: a file, or a folder, which is there because files lie below it.
 *
 * @param file null if there is none
 * @param below the files of a folder, at any depth
 */
record StoreAttributes(@Nullable StoredFile file, List<StoredFile> below)
    implements BasicFileAttributes {
  /** The folder of all, which is always there. */
  static final StoreAttributes ROOT = new StoreAttributes(null, List.of());

  @Override
  public boolean isDirectory() {
    return file == null || !below.isEmpty();
  }

  @Override
  public boolean isRegularFile() {
    return !isDirectory();
  }

  @Override
  public boolean isSymbolicLink() {
    return false;
  }

  @Override
  public boolean isOther() {
    return false;
  }

  @Override
  public long size() {
    return file == null ? 0 : file.bytes();
  }

  @Override
  public FileTime lastModifiedTime() {
    return FileTime.fromMillis(file == null ? 0 : file.modified());
  }

  @Override
  public FileTime lastAccessTime() {
    return lastModifiedTime();
  }

  @Override
  public FileTime creationTime() {
    return lastModifiedTime();
  }

  @Override
  public @Nullable Object fileKey() {
    return null;
  }
}
