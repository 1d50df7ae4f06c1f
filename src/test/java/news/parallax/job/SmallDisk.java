package news.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

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
   * A command to start a process with; it gives way to the process, and the disks go with it.
   *
   * @param script the file to make for it
   * @param disks folders in whose place the disks stand, all of them there, with the options of
   *     each mount, as in {@code size=100k}
   */
  static String wrapper(Path script, Map<Path, String> disks) throws IOException {
    StringBuilder mounts = new StringBuilder();
    disks.forEach(
        (folder, options) ->
            mounts.append("mount -t tmpfs -o %s none \"%s\" && ".formatted(options, folder)));
    Files.writeString(
        script, "#!/bin/sh\nexec unshare -m sh -c '" + mounts + "exec \"$@\"' sh \"$@\"\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }
}
