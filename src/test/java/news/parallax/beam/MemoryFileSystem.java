package news.parallax.beam;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.io.FileSystemUtils;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * An object store in memory, {@code mem://}: names with bytes, no folders, nothing renamed, a file
 * there when its channel is closed.
 */
public final class MemoryFileSystem extends FileSystem<MemoryFileSystem.Name> {
  private static final NavigableMap<String, byte[]> FILES = new ConcurrentSkipListMap<>();
  private static final AtomicInteger WRITES = new AtomicInteger();
  private static final AtomicInteger MOST_WRITES = new AtomicInteger(Integer.MAX_VALUE);

  private MemoryFileSystem() {}

  /** Found by Beam as a service. */
  public static final class Registrar implements FileSystemRegistrar {
    @Override
    public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
      return List.of(new MemoryFileSystem());
    }
  }

  /** Forgets all files, and that writing fails. */
  public static void clear() {
    FILES.clear();
    failAfter(Integer.MAX_VALUE);
  }

  /** Lets every further file after some be refused, as where a run is killed. */
  public static void failAfter(int writes) {
    WRITES.set(0);
    MOST_WRITES.set(writes);
  }

  /** How many files were written since. */
  public static int writes() {
    return WRITES.get();
  }

  /** The name of a file. */
  record Name(String text) implements ResourceId {
    @Override
    public ResourceId resolve(String other, ResolveOptions options) {
      return new Name(text + (text.endsWith("/") ? "" : "/") + other);
    }

    @Override
    public ResourceId getCurrentDirectory() {
      return new Name(text.substring(0, text.lastIndexOf('/') + 1));
    }

    @Override
    public String getScheme() {
      return "mem";
    }

    @Override
    public @Nullable String getFilename() {
      return text.substring(text.lastIndexOf('/') + 1);
    }

    @Override
    public boolean isDirectory() {
      return text.endsWith("/");
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @Override
  protected List<MatchResult> match(List<String> specs) {
    return specs.stream().map(MemoryFileSystem::match).toList();
  }

  private static MatchResult match(String spec) {
    Pattern pattern = Pattern.compile(FileSystemUtils.wildcardToRegexp(spec));
    List<MatchResult.Metadata> found =
        FILES.entrySet().stream()
            .filter(file -> pattern.matcher(file.getKey()).matches())
            .map(
                file ->
                    MatchResult.Metadata.builder()
                        .setResourceId(new Name(file.getKey()))
                        .setSizeBytes(file.getValue().length)
                        .setIsReadSeekEfficient(true)
                        .build())
            .toList();
    return found.isEmpty()
        ? MatchResult.create(MatchResult.Status.NOT_FOUND, new FileNotFoundException(spec))
        : MatchResult.create(MatchResult.Status.OK, found);
  }

  @Override
  protected WritableByteChannel create(Name name, CreateOptions options) throws IOException {
    if (WRITES.incrementAndGet() > MOST_WRITES.get()) {
      throw new IOException("no room for " + name);
    }
    return Channels.newChannel(
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            FILES.put(name.text(), toByteArray());
          }
        });
  }

  @Override
  protected ReadableByteChannel open(Name name) throws IOException {
    byte[] bytes = FILES.get(name.text());
    if (bytes == null) {
      throw new FileNotFoundException(name.text());
    }
    return new SeekableInMemoryByteChannel(bytes);
  }

  @Override
  protected void copy(List<Name> from, List<Name> to) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void rename(List<Name> from, List<Name> to, MoveOptions... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void delete(Collection<Name> names) {
    names.forEach(name -> FILES.remove(name.text()));
  }

  @Override
  protected Name matchNewResource(String spec, boolean isDirectory) {
    return new Name(spec);
  }

  @Override
  protected String getScheme() {
    return "mem";
  }
}
