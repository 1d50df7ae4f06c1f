package news.parallax.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A Chromium without a window, led by the DevTools protocol (https://chromedevtools.github.io/
 * devtools-protocol/) over the JDK's own WebSocket. It remembers what a page complains of and what
 * it asks the network for.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final long SECONDS = 90;

  /** Milliseconds after which what has not moved is at rest. */
  private static final int REST = 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private Browser(Process process, URI page) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Listener()).join();
  }

  /** The program, if the machine has it. */
  public static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts it.
   *
   * @param profile an empty folder for its files
   */
  public static Browser start(Path program, Path profile) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-default-browser-check",
                "--no-first-run"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--no-sandbox"); // Chromium has none for root
    }
    command.add("about:blank");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("chromium.log").toFile())
            .start();
    try {
      Browser browser = new Browser(process, page(profile, process));
      for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
        browser.call(domain + ".enable");
      }
      browser.call("Emulation.setFocusEmulationEnabled", "enabled", true);
      return browser;
    } catch (IOException | InterruptedException | RuntimeException e) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw e;
    }
  }

  /** Where its one page is led from: told by a file it writes and a list it serves. */
  private static URI page(Path profile, Process process) throws IOException, InterruptedException {
    Path ports = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      if (Files.exists(ports) && !Files.readAllLines(ports).isEmpty()) {
        URI list =
            URI.create("http://127.0.0.1:" + Files.readAllLines(ports).get(0) + "/json/list");
        String answer =
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        for (JsonNode target : JSON.readTree(answer)) {
          if (target.get("type").asText().equals("page")) {
            return URI.create(target.get("webSocketDebuggerUrl").asText());
          }
        }
      }
      Thread.sleep(100);
    }
    throw new IOException("Chromium did not start; see " + profile.resolve("chromium.log"));
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        String whole = message.toString();
        message.setLength(0);
        take(whole);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  private void take(String message) {
    try {
      JsonNode node = JSON.readTree(message);
      if (node.has("id")) {
        CompletableFuture<JsonNode> answer = waiting.remove(node.get("id").asInt());
        if (answer != null) {
          answer.complete(node);
        }
        return;
      }
      String params = node.path("params").toString();
      switch (node.path("method").asText()) {
        case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(params);
        case "Runtime.consoleAPICalled" -> complaints.add(params);
        case "Network.requestWillBeSent" -> requests.add(node.at("/params/request/url").asText());
        default -> {}
      }
    } catch (IOException e) {
      complaints.add("not JSON: " + message);
    }
  }

  /** Calls a method of the protocol; parameters as names and values by turns. */
  JsonNode call(String method, Object... parameters) {
    ObjectNode call = JSON.createObjectNode();
    int id = calls.incrementAndGet();
    call.put("id", id).put("method", method);
    ObjectNode params = call.putObject("params");
    for (int i = 0; i < parameters.length; i += 2) {
      params.set((String) parameters[i], JSON.valueToTree(parameters[i + 1]));
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket.sendText(call.toString(), true).join();
    try {
      JsonNode node = answer.get(SECONDS, TimeUnit.SECONDS);
      if (node.has("error")) {
        throw new IllegalStateException(method + ": " + node.get("error"));
      }
      return node.get("result");
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method + " had no answer", e);
    }
  }

  /** What an expression gives in the page; a promise is waited for. */
  public JsonNode eval(String expression) {
    JsonNode result =
        call(
            "Runtime.evaluate",
            "expression",
            expression,
            "awaitPromise",
            true,
            "returnByValue",
            true);
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(result.get("exceptionDetails").toString());
    }
    return result.at("/result/value");
  }

  /** Opens a page and waits until it says that it is drawn. */
  public void open(Path file, String fragment) throws InterruptedException {
    complaints.clear();
    requests.clear();
    call("Page.navigate", "url", "about:blank");
    requests.clear();
    call("Page.navigate", "url", file.toUri() + fragment);
    await("document.documentElement?.dataset.ready === 'yes'");
  }

  /** Waits until an expression is true. */
  void await(String expression) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!eval("Boolean(" + expression + ")").asBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Never true: " + expression + "; " + complaints);
      }
      Thread.sleep(50);
    }
  }

  /** Sets the size of the window, in pixels of the page. */
  void size(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        "width",
        width,
        "height",
        height,
        "deviceScaleFactor",
        1,
        "mobile",
        width < 600);
  }

  /** Shows the page as on {@code screen} or in {@code print}, in light or dark colours. */
  void media(String medium, String scheme) {
    call(
        "Emulation.setEmulatedMedia",
        "media",
        medium,
        "features",
        List.of(Map.of("name", "prefers-color-scheme", "value", scheme)));
  }

  /** Presses and lets go a key: Tab, Enter, Escape. */
  void press(String key) {
    int code = Map.of("Tab", 9, "Enter", 13, "Escape", 27).get(key);
    String text = key.equals("Enter") ? "\r" : "";
    call(
        "Input.dispatchKeyEvent",
        "type",
        "keyDown",
        "key",
        key,
        "code",
        key,
        "windowsVirtualKeyCode",
        code,
        "text",
        text);
    call(
        "Input.dispatchKeyEvent",
        "type",
        "keyUp",
        "key",
        key,
        "code",
        key,
        "windowsVirtualKeyCode",
        code);
  }

  /** Clicks the middle of an element with the mouse, once it has come to rest. */
  public void click(String selector) throws InterruptedException {
    String place =
        "(() => { const e = document.querySelector("
            + JSON.valueToTree(selector)
            + ");"
            + " e.scrollIntoView({block: 'center', inline: 'center'});"
            + " const b = e.getBoundingClientRect();"
            + " return [b.left + b.width / 2, b.top + b.height / 2]; })()";
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    JsonNode before = eval(place);
    Thread.sleep(REST);
    JsonNode at = eval(place);
    while (!at.equals(before) && System.nanoTime() < end) {
      before = at;
      Thread.sleep(REST);
      at = eval(place);
    }
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          "type",
          type,
          "x",
          at.get(0),
          "y",
          at.get(1),
          "button",
          "left",
          "clickCount",
          1);
    }
  }

  /** What the page complained of since it was opened: errors, warnings, messages. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What the page asked for since it was opened, itself included. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (process.waitFor(10, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
