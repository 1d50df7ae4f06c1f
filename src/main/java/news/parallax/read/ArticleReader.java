package news.parallax.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import news.parallax.article.RawArticle;
import news.parallax.article.Rejection;
import news.parallax.read.stream.CountedStream;
import news.parallax.store.Places;
import org.jspecify.annotations.Nullable;

/** Reads the articles of a slice. Holds no state; threads may share one. */
public final class ArticleReader {
  /**
   * Reads a slice. Every record ends up in exactly one of the two consumers, in the order of the
   * input; bad input is never thrown. A defect of the program costs the record that it shows with,
   * and what follows it in a file that is no JSON lines. Each byte is read once.
   *
   * @throws RuntimeException whatever the consumers throw
   */
  public void read(
      InputSlice slice,
      ReadPlan plan,
      Consumer<RawArticle> articles,
      Consumer<Rejection> rejections) {
    read(slice, plan, articles, rejections, Records.Watcher.NONE);
  }

  /**
   * The same, telling how far it is.
   *
   * @param bytes told before each article how many bytes were read since the last
   */
  public void read(
      InputSlice slice,
      ReadPlan plan,
      Consumer<RawArticle> articles,
      Consumer<Rejection> rejections,
      LongConsumer bytes) {
    Watched watched = new Watched();
    read(
        slice,
        plan,
        article -> {
          bytes.accept(watched.newBytes());
          articles.accept(article);
        },
        rejections,
        watched);
  }

  /** Counts what is read of each file. */
  private static final class Watched implements Records.Watcher {
    private @Nullable CountedStream file;
    private long told;

    @Override
    public void opened(CountedStream in) {
      file = in;
      told = 0;
    }

    long newBytes() {
      long all = file == null ? 0 : file.count();
      long more = all - told;
      told = all;
      return more;
    }
  }

  /** The same, watched. */
  void read(
      InputSlice slice,
      ReadPlan plan,
      Consumer<RawArticle> articles,
      Consumer<Rejection> rejections,
      Records.Watcher watcher) {
    for (int i = 0; i < slice.names().size(); i++) {
      String name = slice.names().get(i);
      Path path = Places.of(slice.paths().get(i));
      Records records = new Records(name, plan, articles, rejections, watcher);
      try {
        String obstacle = obstacle(path);
        if (obstacle != null) {
          records.rejectFile(obstacle);
        } else {
          read(path, records);
        }
      } catch (IOException e) {
        records.rejectFile(Rejections.reason(e));
      } catch (RuntimeException | StackOverflowError e) {
        if (records.isDelivering()) {
          throw e;
        }
        records.failOpen(e);
      }
    }
  }

  /** Why what stands there is no file to read; null if it is one. */
  static @Nullable String obstacle(Path path) {
    if (Files.isRegularFile(path)) {
      return null;
    }
    if (Files.isDirectory(path)) {
      return Files.isReadable(path)
          ? "the link leads back to a folder that it lies in"
          : "the folder may not be read: permission denied";
    }
    if (Files.exists(path)) {
      return "it is no file but a pipe or a device, and was not opened";
    }
    return Files.isSymbolicLink(path) ? "the link leads nowhere" : "the file is gone";
  }

  private static void read(Path path, Records records) throws IOException {
    try (CountedStream in = new CountedStream(Files.newInputStream(path))) {
      records.opened(in);
      new Unpacking(records.plan().limits()).read(records.file(), in, path, records);
    }
    if (records.given() == 0) {
      records.rejectFile(Files.size(path) == 0 ? "the file is empty" : "the file is blank");
    }
  }
}
