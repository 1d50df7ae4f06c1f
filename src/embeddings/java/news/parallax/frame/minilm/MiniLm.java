package news.parallax.frame.minilm;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import news.parallax.article.Key;
import news.parallax.frame.vector.SentenceEmbedder;

/**
 * all-MiniLM-L6-v2, quantised (Wang et al. 2020; Reimers and Gurevych 2019), run by ONNX Runtime on
 * one thread, one sentence at a time: in a batch the vectors of the quantised model would depend on
 * their neighbours.
 */
public final class MiniLm implements SentenceEmbedder {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final int DIMENSIONS = 384;

  /** The model was taught with so many pieces at most. */
  private static final int MOST_PIECES = 256;

  private static final class Loaded {
    static final Loaded MODEL = new Loaded();

    final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    final OrtSession session;
    final Map<String, Integer> vocabulary = new HashMap<>();
    final String fingerprint;

    private Loaded() {
      byte[] model = resource(MiniLm.MODEL);
      fingerprint = HexFormat.of().formatHex(Key.sha256().digest(model));
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        environment.setTelemetry(false);
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        session = environment.createSession(model, options);
        JsonNode pieces =
            new ObjectMapper().readTree(resource(VOCABULARY)).path("model").path("vocab");
        pieces
            .fields()
            .forEachRemaining(piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
      } catch (OrtException e) {
        throw new IllegalStateException("ONNX Runtime cannot read MiniLM: " + e.getMessage(), e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static byte[] resource(String name) {
      try (InputStream in = MiniLm.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException(name + " is missing; build Parallax with -Pembeddings");
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public String name() {
    return "minilm";
  }

  @Override
  public String fingerprint() {
    return Loaded.MODEL.fingerprint;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] embed(String text) {
    Loaded model = Loaded.MODEL;
    long[] pieces = WordPiece.cut(text, model.vocabulary, MOST_PIECES);
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    long[] shape = {1, pieces.length};
    OrtEnvironment environment = model.environment;
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[pieces.length]), shape);
        OrtSession.Result result =
            model.session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed on a sentence: " + e.getMessage(), e);
    }
  }

  /** The mean of the pieces' vectors, of length 1. */
  private static float[] mean(float[][] vectors) {
    double[] sum = new double[DIMENSIONS];
    for (float[] vector : vectors) {
      for (int d = 0; d < DIMENSIONS; d++) {
        sum[d] += vector[d];
      }
    }
    double squares = 0;
    for (double value : sum) {
      squares += value * value;
    }
    float[] unit = new float[DIMENSIONS];
    for (int d = 0; squares > 0 && d < DIMENSIONS; d++) {
      unit[d] = (float) (sum[d] / Math.sqrt(squares));
    }
    return unit;
  }
}
