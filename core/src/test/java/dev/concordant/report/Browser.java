package dev.concordant.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium with one page, driven through its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final BlockingQueue<JsonObject> inbox = new LinkedBlockingQueue<>();
  private final List<String> complaints = new ArrayList<>();
  private int lastId;

  private Browser(Path binary) throws IOException, InterruptedException {
    profile = Files.createTempDirectory("concordant-browser");
    process =
        new ProcessBuilder(
                binary.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=1280,900",
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(pageAddress()), new Inbox())
            .join();
    for (String domain : List.of("Page", "Runtime", "Log")) {
      call(domain + ".enable", new JsonObject());
    }
  }

  /** Where a Chromium is installed, if anywhere on the path. */
  static Optional<Path> installed() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path binary) {
    try {
      return new Browser(binary);
    } catch (IOException e) {
      throw new AssertionError("the browser does not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private String pageAddress() throws IOException, InterruptedException {
    Path port = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Files.exists(port) || Files.readAllLines(port).isEmpty()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IOException("no DevTools port after " + PATIENCE_SECONDS + " s");
      }
      Thread.sleep(50);
    }
    URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list");
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString());
    for (JsonElement target : JsonParser.parseString(answer.body()).getAsJsonArray()) {
      if (target.getAsJsonObject().get("type").getAsString().equals("page")) {
        return target.getAsJsonObject().get("webSocketDebuggerUrl").getAsString();
      }
    }
    throw new IOException("no page: " + answer.body());
  }

  /** Opens a page and waits until it is loaded. */
  void open(Path page) {
    complaints.clear();
    JsonObject where = new JsonObject();
    where.addProperty("url", page.toUri().toString());
    call("Page.navigate", where);
    String ready =
        "location.href !== 'about:blank' && document.readyState === 'complete'"
            + " && document.title !== ''";
    until(ready);
  }

  /** Waits until an expression is true. */
  void until(String expression) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!evaluate(expression).getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + expression);
      }
    }
  }

  /** The value of an expression in the page. */
  JsonElement evaluate(String expression) {
    JsonObject what = new JsonObject();
    what.addProperty("expression", expression);
    what.addProperty("returnByValue", true);
    JsonObject result = call("Runtime.evaluate", what);
    if (result.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
    }
    return result.getAsJsonObject("result").get("value");
  }

  String text(String expression) {
    return evaluate(expression).getAsString();
  }

  int number(String expression) {
    return evaluate(expression).getAsInt();
  }

  /** The strings of an array. */
  List<String> texts(String expression) {
    JsonArray array = evaluate(expression).getAsJsonArray();
    List<String> all = new ArrayList<>();
    array.forEach(element -> all.add(element.getAsString()));
    return all;
  }

  /** Clicks with the mouse in the middle of what an expression gives. */
  void click(String element) {
    JsonArray at =
        evaluate(
                "(() => { const e = "
                    + element
                    + "; e.scrollIntoView({block: 'center'});"
                    + " const r = e.getClientRects()[0];"
                    + " return [r.x + r.width / 2, r.y + r.height / 2]; })()")
            .getAsJsonArray();
    for (String type : List.of("mousePressed", "mouseReleased")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.add("x", at.get(0));
      event.add("y", at.get(1));
      event.addProperty("button", "left");
      event.addProperty("clickCount", 1);
      call("Input.dispatchMouseEvent", event);
    }
  }

  /** Presses a key: {@code Tab}, {@code Enter}, {@code Escape}. */
  void press(String key) {
    int code = key.equals("Tab") ? 9 : key.equals("Enter") ? 13 : 27;
    for (String type : List.of("keyDown", "keyUp")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("key", key);
      event.addProperty("code", key);
      event.addProperty("windowsVirtualKeyCode", code);
      if (key.equals("Enter") && type.equals("keyDown")) {
        event.addProperty("text", "\r");
      }
      call("Input.dispatchKeyEvent", event);
    }
  }

  void width(int pixels) {
    JsonObject metrics = new JsonObject();
    metrics.addProperty("width", pixels);
    metrics.addProperty("height", 900);
    metrics.addProperty("deviceScaleFactor", 1);
    metrics.addProperty("mobile", false);
    call("Emulation.setDeviceMetricsOverride", metrics);
  }

  /** Sets a preference of the reader, such as {@code prefers-color-scheme}, or the medium. */
  void media(String medium, String feature, String value) {
    JsonObject setting = new JsonObject();
    setting.addProperty("name", feature);
    setting.addProperty("value", value);
    JsonArray features = new JsonArray();
    features.add(setting);
    JsonObject media = new JsonObject();
    media.addProperty("media", medium);
    media.add("features", features);
    call("Emulation.setEmulatedMedia", media);
  }

  /** The roles and names that a screen reader is told, as "role: name". */
  List<String> accessible() {
    call("Accessibility.enable", new JsonObject());
    JsonObject tree = call("Accessibility.getFullAXTree", new JsonObject());
    List<String> all = new ArrayList<>();
    for (JsonElement element : tree.getAsJsonArray("nodes")) {
      JsonObject node = element.getAsJsonObject();
      if (!node.get("ignored").getAsBoolean() && node.has("name") && node.has("role")) {
        String role = node.getAsJsonObject("role").get("value").getAsString();
        all.add(role + ": " + node.getAsJsonObject("name").get("value").getAsString());
      }
    }
    return all;
  }

  /** Errors that the page logged since it was opened: exceptions, what its policy blocked. */
  List<String> complaints() {
    evaluate("0");
    return List.copyOf(complaints);
  }

  private JsonObject call(String method, JsonObject parameters) {
    JsonObject message = new JsonObject();
    int id = ++lastId;
    message.addProperty("id", id);
    message.addProperty("method", method);
    message.add("params", parameters);
    socket.sendText(message.toString(), true).join();
    while (true) {
      JsonObject answer = next(method);
      if (answer.has("id") && answer.get("id").getAsInt() == id) {
        if (answer.has("error")) {
          throw new AssertionError(method + ": " + answer.get("error"));
        }
        return answer.getAsJsonObject("result");
      }
      if (answer.has("method")) {
        event(answer);
      }
    }
  }

  private JsonObject next(String method) {
    try {
      JsonObject answer = inbox.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new AssertionError("no answer to " + method);
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private void event(JsonObject event) {
    String method = event.get("method").getAsString();
    boolean logged =
        method.equals("Log.entryAdded")
            && event
                .getAsJsonObject("params")
                .getAsJsonObject("entry")
                .get("level")
                .getAsString()
                .equals("error");
    if (logged || method.equals("Runtime.exceptionThrown")) {
      complaints.add(event.toString());
    }
  }

  private final class Inbox implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        inbox.add(JsonParser.parseString(message.toString()).getAsJsonObject());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      try (Stream<Path> files = Files.walk(profile)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    } catch (IOException e) {
      // A file that the browser still holds stays in the folder of temporary files.
      profile.toFile().deleteOnExit();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
