package news.parallax.store;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds files under addresses, {@code scheme://authority/path}. It knows files only: a folder
 * is what the addresses of files have in common. Found as a service, so that no room needs to know
 * by which library a store is reached. Threads may share one.
 */
public interface Store {
  /**
   * A file.
   *
   * @param modified milliseconds since 1970; 0 if unknown
   */
  record StoredFile(String address, long bytes, long modified) {}

  /** The file of exactly this address; null if there is none. */
  @Nullable StoredFile find(String address) throws IOException;

  /** All files whose addresses begin with this one and a slash, at any depth, in any order. */
  List<StoredFile> below(String address) throws IOException;

  /**
   * Opens a file to be read; the channel can be positioned if the store can read from the middle.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  ReadableByteChannel open(String address) throws IOException;

  /** Opens a file to be written, in place of any that is there. */
  WritableByteChannel create(String address) throws IOException;

  /** Deletes files; what is not there is passed over. */
  void delete(List<String> addresses) throws IOException;

  /** Removes folders that are left empty, the deepest first, where the store has such. */
  void tidy(List<String> folders);
}
