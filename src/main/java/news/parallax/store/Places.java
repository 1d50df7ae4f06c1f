package news.parallax.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places by their names: paths of this machine, or addresses in a store. */
public final class Places {
  /** One letter is a drive. */
  private static final Pattern ADDRESS =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+)://([^/]*)(/.*)?");

  private static final Map<String, StoreProvider> PROVIDERS = new ConcurrentHashMap<>();

  private Places() {}

  /**
   * The place of that name.
   *
   * @param name a path, or an address such as {@code hdfs://host/folder}
   * @throws java.nio.file.InvalidPathException if it is neither
   */
  public static Path of(String name) {
    Matcher address = ADDRESS.matcher(name);
    if (!address.matches()) {
      return Path.of(name);
    }
    String scheme = address.group(1).toLowerCase(Locale.ROOT);
    String root = scheme + "://" + address.group(2);
    String path = address.group(3) == null ? "/" : address.group(3);
    return StorePath.of(new StoreFileSystem(provider(scheme), root), path);
  }

  /** The place of that name, which begins at a folder unless it is a whole path or an address. */
  public static Path of(Path folder, String name) {
    return isAddress(name) ? of(name) : folder.resolve(name);
  }

  public static boolean isAddress(String name) {
    return ADDRESS.matcher(name).matches();
  }

  /** Whether the place lies in a store, so that nothing can be renamed, linked or locked there. */
  public static boolean isStored(Path place) {
    return place instanceof StorePath;
  }

  private static StoreProvider provider(String scheme) {
    return PROVIDERS.computeIfAbsent(
        scheme,
        unused ->
            // Of the class loader that has this program: engines load it by one of their own.
            new StoreProvider(
                scheme,
                ServiceLoader.load(Store.class, Store.class.getClassLoader())
                    .findFirst()
                    .orElseThrow()));
  }
}
