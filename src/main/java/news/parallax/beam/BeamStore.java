package news.parallax.beam;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.store.Store;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.MimeTypes;
import org.jspecify.annotations.Nullable;

/** The stores that Beam reaches by its file systems, those that a profile of the build brings. */
public final class BeamStore implements Store {
  /** Options for Beam, parted by spaces, which commands that run no pipeline take too. */
  private static final String OPTIONS = "PARALLAX_ENGINE_OPTIONS";

  /** Beam takes names of these as parts of a URI, with signs escaped; of others as they are. */
  private static final Set<String> BY_URI = Set.of("hdfs", "webhdfs");

  private static final Pattern ADDRESS = Pattern.compile("([A-Za-z0-9+.-]+):(//[^/]*)?(/.*)?");
  private static final Pattern GLOB_SIGN = Pattern.compile("[*?\\[\\]{}\\\\]");

  /** The options for Beam that the environment gives to every command. */
  public static List<String> options() {
    String options = System.getenv(OPTIONS);
    return options == null ? List.of() : List.of(options.strip().split(" +"));
  }

  /**
   * Makes sure that a store is there. Workers know stores by the options of their pipeline;
   * commands that run none by those of the environment.
   */
  private static void reach(String scheme) throws IOException {
    if (!isRegistered(scheme)) {
      FileSystems.setDefaultPipelineOptions(
          PipelineOptionsFactory.fromArgs(options().toArray(String[]::new)).create());
    }
    if (!isRegistered(scheme)) {
      throw new IOException(
          scheme
              + ":// is not reached: this build lacks its profile, or the environment its"
              + " configuration; see \"Files in a store\" in docs/job-spec.md");
    }
  }

  private static boolean isRegistered(String scheme) {
    try {
      FileSystems.matchNewResource(scheme + "://host/file", false);
      return true;
    } catch (IllegalArgumentException | IllegalStateException e) {
      return false;
    }
  }

  @Override
  public @Nullable StoredFile find(String address) throws IOException {
    return match(address, pattern(address)).stream()
        .filter(file -> file.address().equals(address))
        .filter(file -> file.bytes() > 0 || !isByUri(address) || canBeRead(file))
        .findFirst()
        .orElse(null);
  }

  @Override
  public List<StoredFile> below(String address) throws IOException {
    if (isByUri(address)) {
      return levels(address);
    }
    return within(address, pattern(address) + "/**").stream()
        .filter(file -> !file.address().endsWith("/"))
        .toList();
  }

  /**
   * With Hadoop two stars lose folders whose names hold a space, so each level is asked for.
   * Folders are among what is found, as empty files.
   */
  private static List<StoredFile> levels(String address) throws IOException {
    List<StoredFile> all = new ArrayList<>();
    Set<String> folders = new HashSet<>();
    String level = pattern(address) + "/*";
    for (List<StoredFile> found = within(address, level); !found.isEmpty(); ) {
      all.addAll(found);
      found.forEach(
          file -> folders.add(file.address().substring(0, file.address().lastIndexOf('/'))));
      level += "/*";
      found = within(address, level);
    }
    List<StoredFile> files = new ArrayList<>();
    for (StoredFile file : all) {
      if (file.bytes() > 0 || (!folders.contains(file.address()) && canBeRead(file))) {
        files.add(file);
      }
    }
    return files;
  }

  private static boolean canBeRead(StoredFile file) {
    try {
      FileSystems.open(resource(file.address())).close();
      return true;
    } catch (IOException e) {
      // A folder without files.
      return false;
    }
  }

  private static List<StoredFile> within(String address, String glob) throws IOException {
    return match(address, glob).stream()
        .filter(file -> file.address().startsWith(address + "/"))
        .toList();
  }

  private static List<StoredFile> match(String address, String glob) throws IOException {
    return reached(
        address,
        () -> {
          MatchResult result = FileSystems.match(List.of(glob), EmptyMatchTreatment.ALLOW).get(0);
          List<StoredFile> files = new ArrayList<>();
          for (Metadata file : result.metadata()) {
            files.add(
                new StoredFile(
                    named(file.resourceId(), address),
                    file.sizeBytes(),
                    file.lastModifiedMillis()));
          }
          return files;
        });
  }

  @Override
  public ReadableByteChannel open(String address) throws IOException {
    return reached(address, () -> FileSystems.open(resource(address)));
  }

  @Override
  public WritableByteChannel create(String address) throws IOException {
    return reached(address, () -> FileSystems.create(resource(address), MimeTypes.BINARY));
  }

  /**
   * Beam looks for what is missing by patterns, and its file systems pass it over by themselves.
   */
  @Override
  public void delete(List<String> addresses) throws IOException {
    if (addresses.isEmpty()) {
      return;
    }
    reached(
        addresses.get(0),
        () -> {
          List<ResourceId> resources = new ArrayList<>();
          for (String address : addresses) {
            resources.add(resource(address));
          }
          FileSystems.delete(resources);
          return true;
        });
  }

  @Override
  public void tidy(List<String> folders) {
    for (String folder : folders) {
      if (isByUri(folder)) {
        try {
          delete(List.of(folder));
        } catch (IOException e) {
          // It holds a folder that nothing lies in and that no listing of files shows; so it stays.
          System.getLogger(BeamStore.class.getName())
              .log(System.Logger.Level.DEBUG, "{0} stays: {1}", folder, e.getMessage());
        }
      }
    }
  }

  /** What may fail while a store is asked. */
  private interface Request<T> {
    T send() throws IOException;
  }

  /** Libraries of stores throw what they like; it all means that the store could not do it. */
  private static <T> T reached(String address, Request<T> request) throws IOException {
    try {
      reach(Parts.of(address).scheme);
      return request.send();
    } catch (FileNotFoundException e) {
      throw new NoSuchFileException(address, null, e.getMessage());
    } catch (RuntimeException e) {
      throw new IOException(address + ": " + e.getMessage(), e);
    }
  }

  private static boolean isByUri(String address) {
    return BY_URI.contains(address.substring(0, address.indexOf(':')));
  }

  private static ResourceId resource(String address) throws IOException {
    if (!isByUri(address)) {
      return FileSystems.matchNewResource(address, false);
    }
    Parts parts = Parts.of(address);
    try {
      URI uri = new URI(parts.scheme, parts.authority, parts.path, null, null);
      return FileSystems.matchNewResource(uri.toString(), false);
    } catch (URISyntaxException e) {
      throw new IOException(address + " cannot be written as a URI: " + e.getMessage(), e);
    }
  }

  /** The address of a file that was asked for by another one: under the same authority. */
  private static String named(ResourceId file, String asked) {
    Parts found = Parts.of(file.toString());
    Parts root = Parts.of(asked);
    String path = isByUri(asked) ? String.valueOf(URI.create(found.path).getPath()) : found.path;
    return root.scheme + "://" + (root.authority == null ? "" : root.authority) + path;
  }

  /** A pattern that the address fits: Beam's file systems know no sign that all take literally. */
  private static String pattern(String address) {
    return GLOB_SIGN.matcher(address).replaceAll("?");
  }

  private record Parts(String scheme, @Nullable String authority, String path) {
    static Parts of(String address) {
      Matcher parts = ADDRESS.matcher(address);
      if (!parts.matches()) {
        throw new IllegalArgumentException(address + " is no address");
      }
      String authority = parts.group(2) == null ? "" : parts.group(2).substring(2);
      String path = parts.group(3) == null ? "/" : parts.group(3);
      return new Parts(parts.group(1), authority.isEmpty() ? null : authority, path);
    }
  }
}
