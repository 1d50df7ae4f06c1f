package news.parallax.job.folder;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectStreamException;
import java.io.UTFDataFormatException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a file or a folder cannot be written, told to people: what is wrong, where, and what to do. A
 * full disk or a file in the way is no defect of the program, however deep an engine has wrapped
 * what the system said.
 */
public enum WriteFault {
  FULL(
      "the disk is full",
      "Make room there, or give --output a folder on a disk that has some.",
      "No space left on device",
      "Disk quota exceeded",
      "not enough space on the disk",
      "File too large"),
  FORBIDDEN(
      "it may not be written",
      "Let the user that runs Parallax write there, or give another --output.",
      "AccessDeniedException",
      "Permission denied",
      "Operation not permitted",
      "Access is denied"),
  READ_ONLY(
      "the disk can only be read",
      "Mount it so that it can be written, or give another --output.",
      "Read-only file system"),
  IN_THE_WAY(
      "a file stands where a folder is needed, or a folder where a file is",
      "Move it away, or give another --output.",
      "FileAlreadyExistsException",
      "NotDirectoryException",
      "DirectoryNotEmptyException",
      "Not a directory",
      "Is a directory",
      "not a directory"),
  OPEN_FILES(
      "too many files are open",
      "Raise the limit of open files (ulimit -n) and start the run again.",
      "Too many open files"),
  GONE(
      "it is not there, or no longer",
      "Nothing else may clear the folder while a run is at work, and every worker must see it under"
          + " the same path; then start the run again.",
      "NoSuchFileException",
      "FileNotFoundException",
      "Stale file handle"),
  UNREACHABLE(
      "a machine cannot be reached",
      "Check the address, and that the engine or the store is up.",
      "ConnectException",
      "UnknownHostException",
      "NoRouteToHostException"),
  OTHER(
      "it cannot be written",
      "Check that the folder exists, may be written and has room, or give another --output.");

  /** What engines make of an exception of a worker: its class and message, in a text. */
  private static final Pattern TOLD =
      Pattern.compile(
          "java\\.(?:nio\\.file\\.[A-Za-z]+Exception|net\\.[A-Za-z]+Exception"
              + "|io\\.(?:IO|FileNotFound)Exception): [^\\r\\n]+");

  private final String what;
  private final String advice;

  @SuppressWarnings("ImmutableEnumChecker") // List.of gives lists that do not change
  private final List<String> signs;

  WriteFault(String what, String advice, String... signs) {
    this.what = what;
    this.advice = advice;
    this.signs = List.of(signs);
  }

  /**
   * What is told of a place that could not be written.
   *
   * @param place where what the system said does not tell a file
   */
  public static OutputException exception(Object place, IOException e) {
    return new OutputException(message(place, e), e);
  }

  private static String message(Object place, IOException e) {
    String file = e instanceof FileSystemException said ? said.getFile() : null;
    return message(file == null ? place.toString() : file, e.toString());
  }

  /** Whether it is known what is wrong and what to do about it. */
  public static boolean isKnown(IOException e) {
    return of(e.toString()) != OTHER;
  }

  /**
   * The refusal of the file system behind what was thrown.
   *
   * @param place where what the system said does not tell a file
   * @return null if there is none, so that what was thrown is a defect
   */
  public static @Nullable OutputException behind(Throwable thrown, Object place) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutputException told) {
        return told;
      }
      if (cause instanceof IOException said && !isOfData(said)) {
        return withNothingPublished(message(place, said), thrown);
      }
    }
    String told = told(thrown);
    return told == null ? null : withNothingPublished(message(placeIn(told, place), told), thrown);
  }

  /** Of values that cannot be read or packed, not of files. */
  private static boolean isOfData(IOException e) {
    return e instanceof ObjectStreamException
        || e instanceof EOFException
        || e instanceof UTFDataFormatException
        || e instanceof CharConversionException
        || (!e.getClass().getName().startsWith("java.") && !isKnown(e));
  }

  private static @Nullable String told(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Matcher text = TOLD.matcher(String.valueOf(cause.getMessage()));
      if (text.find()) {
        return text.group();
      }
    }
    return null;
  }

  /** The file that the text of an exception begins with, after its class; else the place. */
  private static String placeIn(String told, Object place) {
    String message = told.substring(told.indexOf(": ") + 2);
    int end = message.indexOf(": ");
    String file = end < 0 ? message : message.substring(0, end);
    boolean isFile = told.startsWith("java.nio.file.") && !file.isBlank();
    return isFile ? file : place.toString();
  }

  private static OutputException withNothingPublished(String message, Throwable thrown) {
    return new OutputException(message + "\nNothing was published.", thrown);
  }

  private static String message(String place, String said) {
    WriteFault fault = of(said);
    return "cannot write to " + place + ": " + fault.what + " (" + said + ")\n" + fault.advice;
  }

  private static WriteFault of(String said) {
    for (WriteFault fault : values()) {
      if (fault.signs.stream().anyMatch(said::contains)) {
        return fault;
      }
    }
    return OTHER;
  }
}
