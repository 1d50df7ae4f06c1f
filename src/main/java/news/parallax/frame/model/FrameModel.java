package news.parallax.frame.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import news.parallax.article.Key;
import news.parallax.frame.model.Weights.Head;
import news.parallax.text.Document;
import news.parallax.text.LearnedFile;

/** A network by its name, as codebooks ask for it. */
public final class FrameModel {
  /** The name of the model that comes with Parallax; docs/models/frames.md is its card. */
  public static final String RUNNING_TEXT = "running-text";

  private static final String RESOURCE = "running-text.model";

  /** What each thread read last: several ask for the same document, one after the other. */
  private static final ThreadLocal<RunningText> LAST = new ThreadLocal<>();

  private static final class Shipped {
    static final FrameModel MODEL = read();

    private static FrameModel read() {
      try (InputStream in = LearnedFile.open(FrameModel.class, RESOURCE)) {
        byte[] bytes = in.readAllBytes();
        return new FrameModel(
            new Network(WeightsFile.read(bytes)),
            HexFormat.of().formatHex(Key.sha256().digest(bytes)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Network network;
  private final String fingerprint;

  public FrameModel(Network network, String fingerprint) {
    this.network = network;
    this.fingerprint = fingerprint;
  }

  /** The model that comes with Parallax, read when first asked for. */
  public static FrameModel shipped() {
    return Shipped.MODEL;
  }

  public Network network() {
    return network;
  }

  /** The document as the model reads it; read once, however many of its readers ask. */
  public RunningText read(Document document) {
    RunningText text = LAST.get();
    if (text == null || !text.isOf(document, network)) {
      text = RunningText.of(document, network);
      LAST.set(text);
    }
    return text;
  }

  /** SHA-256 of the file. */
  public String fingerprint() {
    return fingerprint;
  }

  /** What decides about the frames of a codebook; empty if the model does not know it. */
  public Optional<Head> head(String codebookId) {
    return network.weights().heads().stream()
        .filter(head -> head.codebookId().equals(codebookId))
        .findFirst();
  }

  public boolean finds(String codebookId, String frameId) {
    return head(codebookId).filter(head -> head.frameIds().contains(frameId)).isPresent();
  }

  /** The ids of the codebooks it knows. */
  public List<String> codebooks() {
    return network.weights().heads().stream().map(Head::codebookId).toList();
  }
}
