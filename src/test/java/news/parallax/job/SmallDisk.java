package news.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A disk with little room that one process sees in the place of a folder; needs Linux and root. */
final class SmallDisk {

  private SmallDisk() {}

  /** Whether there can be one on this machine. */
  static boolean canBe() throws InterruptedException {
    try {
      return new ProcessBuilder("unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * A command to start a process with; it gives way to the process, and the disk goes with it.
   *
   * @param script the file to make for it
   * @param folder in whose place the disk stands; it is there
   * @param options of the mount, as in {@code size=100k}
   */
  static String wrapper(Path script, Path folder, String options) throws IOException {
    Files.writeString(
        script,
        """
        #!/bin/sh
        exec unshare -m sh -c 'mount -t tmpfs -o %s none "$0" && exec "$@"' '%s' "$@"
        """
            .formatted(options, folder));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }
}
