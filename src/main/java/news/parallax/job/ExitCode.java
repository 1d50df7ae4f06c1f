package news.parallax.job;

import news.parallax.job.folder.OutputException;
import news.parallax.job.machine.MemoryException;
import news.parallax.job.spec.Engine;
import news.parallax.yaml.InvalidFileException;

/** The exit codes of the command line; README.md lists them for users. */
public final class ExitCode {
  public static final int GOOD = 0;

  /** A defect of the program; the stack trace is shown. */
  static final int DEFECT = 1;

  /** The command line, the job spec or a file it names is wrong; nothing was read. */
  static final int USAGE = 2;

  /** More of the input was rejected than the job spec allows; nothing was published. */
  static final int BAD_INPUT = 3;

  /** A rule about the tables is broken; nothing was published. */
  static final int VERIFY_FAILED = 4;

  /** The output could not be written; nothing was published. */
  static final int OUTPUT = 5;

  /** The memory given to Java is too small; nothing was published. */
  static final int MEMORY = 6;

  private ExitCode() {}

  /** The code for a run or another command that ended with the exception. */
  static int of(Exception e) {
    if (e instanceof InvalidFileException
        || e instanceof UsageException
        || e instanceof Engine.EngineMissingException) {
      return USAGE;
    }
    if (e instanceof MemoryException) {
      return MEMORY;
    }
    return e instanceof OutputException ? OUTPUT : DEFECT;
  }
}
