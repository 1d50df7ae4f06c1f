package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.analysis.RunDefectException;
import news.parallax.job.folder.OutputException;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;

/** What a step throws is told as what it is, however deep the engine wraps it. */
class PipelineRunTest {
  @Test
  void aDefectNamesItsArticles() {
    RuntimeException thrown =
        ending(
            text -> {
              throw new RunDefectException(
                  "finding stories among", List.of("art_1", "art_2"), new IllegalStateException());
            });
    assertThat(thrown, instanceOf(RunDefectException.class));
    assertThat(thrown.getMessage(), is("Parallax failed at finding stories among art_1, art_2"));
    assertThat(ExitCode.of(thrown), is(ExitCode.DEFECT));
  }

  @Test
  void aFileThatCannotBeWrittenIsNoDefect() {
    RuntimeException thrown =
        ending(
            text -> {
              throw new RunDefectException(
                  "writing the rows of",
                  List.of("art_1"),
                  new UncheckedIOException(new NoSuchFileException("gone.csv")));
            });
    assertThat(thrown, instanceOf(OutputException.class));
  }

  @Test
  void memoryThatRunsOutIsNoDefect() {
    RuntimeException thrown =
        ending(
            text -> {
              throw new OutOfMemoryError("the test has no more");
            });
    assertThat(ExitCode.of(thrown), is(ExitCode.MEMORY));
  }

  /** A class that cannot be loaded any more must not keep a scheduler waiting. */
  @Test
  void anErrorInTheEngineEndsTheRun() {
    Pipeline pipeline = Pipeline.create();
    pipeline
        .apply(Create.of("one"))
        .apply(MapElements.into(TypeDescriptors.strings()).via(text -> text))
        .setCoder(new Unloadable());
    PrintStream err = new PrintStream(OutputStream.nullOutputStream());
    Throwable thrown =
        assertThrows(
            Throwable.class,
            () -> new PipelineRun(pipeline, Path.of("out"), new Progress(err, false, 1)).finish());
    assertThat(thrown.getMessage() == null, is(false));
  }

  /** Writes with a class that is gone. */
  private static final class Unloadable extends CustomCoder<String> {
    private static final long serialVersionUID = 1;

    @Override
    public void encode(String value, OutputStream out) {
      throw new NoClassDefFoundError("news/parallax/Gone");
    }

    @Override
    public String decode(InputStream in) {
      throw new NoClassDefFoundError("news/parallax/Gone");
    }
  }

  @Test
  void manyArticlesAreCounted() {
    List<String> articles = IntStream.range(0, 25).mapToObj(i -> "art_" + i).toList();
    String message = new RunDefectException("comparing", articles, new Error()).getMessage();
    assertThat(message.endsWith("art_18, art_19 and 5 more"), is(true));
    assertThat(
        new RunDefectException("joining names", List.of(), new Error()).getMessage(),
        is("Parallax failed at joining names"));
  }

  private static RuntimeException ending(SerializableFunction<String, String> step) {
    Pipeline pipeline = Pipeline.create();
    pipeline.apply(Create.of("one")).apply(MapElements.into(TypeDescriptors.strings()).via(step));
    PrintStream err = new PrintStream(OutputStream.nullOutputStream());
    return assertThrows(
        RuntimeException.class,
        () -> new PipelineRun(pipeline, Path.of("out"), new Progress(err, false, 1)).finish());
  }
}
