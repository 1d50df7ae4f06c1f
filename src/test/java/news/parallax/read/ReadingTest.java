package news.parallax.read;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of formats begin with: a folder of their own, and who reads the files in it. */
public abstract class ReadingTest {
  @TempDir protected Path folder;
  protected ReadFixture read;

  @BeforeEach
  void begin() {
    read = new ReadFixture(folder);
  }
}
