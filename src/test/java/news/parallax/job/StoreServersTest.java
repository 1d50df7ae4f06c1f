package news.parallax.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import news.parallax.store.Folders;
import news.parallax.store.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job against servers of stores on this machine, which only builds with their profile hold
 * (make store-test); without it these tests are skipped.
 */
class StoreServersTest {
  private static final Path SPEC = Path.of("pipelines/coverage.yaml");

  @TempDir Path here;

  /** A server with the interface of S3, which checks signatures; it keeps its files in memory. */
  @Test
  void theMainJobRunsOnS3() throws Exception {
    Class<?> type = present("org.gaul.s3proxy.S3Proxy");
    Object files = memory("news");
    Object builder = type.getMethod("builder").invoke(null);
    Class<?> signatures = Class.forName("org.gaul.s3proxy.AuthenticationType");
    call(builder, "endpoint", URI.class, URI.create("http://127.0.0.1:0"));
    call(builder, "blobStore", Class.forName("org.jclouds.blobstore.BlobStore"), files);
    builder
        .getClass()
        .getMethod("awsAuthentication", signatures, String.class, String.class)
        .invoke(builder, signatures.getField("AWS_V4").get(null), "somebody", "secret");
    call(builder, "ignoreUnknownHeaders", boolean.class, true);
    Object server = builder.getClass().getMethod("build").invoke(builder);
    type.getMethod("start").invoke(server);
    try {
      System.setProperty("aws.accessKeyId", "somebody");
      System.setProperty("aws.secretAccessKey", "secret");
      go(
          "s3://news",
          "endpoint=http://127.0.0.1:" + type.getMethod("getPort").invoke(server),
          "awsRegion=eu-central-1");
    } finally {
      System.clearProperty("aws.accessKeyId");
      System.clearProperty("aws.secretAccessKey");
      type.getMethod("stop").invoke(server);
    }
  }

  private static Object memory(String bucket) throws ReflectiveOperationException {
    Class<?> builders = Class.forName("org.jclouds.ContextBuilder");
    Object builder = builders.getMethod("newBuilder", String.class).invoke(null, "transient");
    Class<?> contexts = Class.forName("org.jclouds.blobstore.BlobStoreContext");
    Object context = call(builder, "build", Class.class, contexts);
    Object files = contexts.getMethod("getBlobStore").invoke(context);
    Class.forName("org.jclouds.blobstore.BlobStore")
        .getMethod(
            "createContainerInLocation", Class.forName("org.jclouds.domain.Location"), String.class)
        .invoke(files, null, bucket);
    return files;
  }

  private static Object call(Object on, String method, Class<?> type, Object argument)
      throws ReflectiveOperationException {
    return on.getClass().getMethod(method, type).invoke(on, argument);
  }

  /** A cluster of HDFS with one name node and one data node. */
  @Test
  void theMainJobRunsOnHdfs() throws Exception {
    Class<?> type = present("org.apache.hadoop.hdfs.MiniDFSCluster$Builder");
    Class<?> configuration = Class.forName("org.apache.hadoop.conf.Configuration");
    Object settings = configuration.getConstructor().newInstance();
    Files.createDirectories(here.resolve("hdfs"));
    configuration
        .getMethod("set", String.class, String.class)
        .invoke(settings, "hdfs.minidfs.basedir", here.resolve("hdfs").toString());
    Object builder = type.getConstructor(configuration).newInstance(settings);
    Object cluster = type.getMethod("build").invoke(builder);
    try {
      String address = String.valueOf(cluster.getClass().getMethod("getURI").invoke(cluster));
      go(address, "hdfsConfiguration=[{\"fs.defaultFS\":\"" + address + "\"}]");
    } finally {
      cluster.getClass().getMethod("shutdown").invoke(cluster);
    }
  }

  private static Class<?> present(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      assumeTrue(false, "this build does not hold " + name);
      throw new IllegalStateException(e);
    }
  }

  /** Reads from the store and writes to it, twice, looks at the run and holds it against a disk. */
  private void go(String root, String... options) throws IOException {
    Path output = Places.of(root + "/out");
    good(run(here.resolve("plain"), List.of(), options));

    good(run(output, List.of(), options));
    Path run = PublishedRun.find(output.resolve("coverage")).folder();
    assertThat(run.toString(), startsWith(root + "/out/coverage/runs/run_"));
    assertSame(run, here.resolve("plain/coverage/latest"));
    assertThat(TestRun.of("verify", output.resolve("coverage").toString()).exitCode(), is(0));

    Path news = Places.of(root + "/news of the day");
    Folders.copy(Path.of("seeds"), Folders.files(Path.of("seeds")), news);
    List<String> input = List.of("--input", news + "/*.txt");
    TestRun known = good(run(output, input, options));
    assertThat(known.err(), containsString("5 of 5 records known"));
    good(run(here.resolve("read"), input, options));
    assertSame(
        PublishedRun.find(output.resolve("coverage")).folder(),
        here.resolve("read/coverage/latest"));
    assertThat(TestRun.of("inspect", news.toString()).exitCode(), is(0));
    Folders.delete(output);
    assertThat(Folders.files(output), is(List.of()));
  }

  private static TestRun run(Path output, List<String> flags, String... options) {
    List<String> all = new ArrayList<>(flags);
    Arrays.stream(options).forEach(option -> all.addAll(List.of("--engine-option", option)));
    return TestRun.run(SPEC, output, all.toArray(String[]::new));
  }

  private static TestRun good(TestRun run) {
    assertThat(run.err(), run.exitCode(), is(ExitCode.GOOD));
    return run;
  }

  private static void assertSame(Path stored, Path local) {
    Map<String, byte[]> found = TestRun.files(stored);
    Map<String, byte[]> expected = TestRun.files(local);
    assertThat(found.keySet(), is(expected.keySet()));
    expected.forEach((name, bytes) -> assertThat(name, found.get(name), is(bytes)));
  }
}
