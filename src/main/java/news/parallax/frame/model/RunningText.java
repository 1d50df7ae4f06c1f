package news.parallax.frame.model;

import news.parallax.text.Document;

/**
 * A document as a model reads it, and on its way through the model's network.
 *
 * @param document it itself; two are the same only if they are one object
 */
public record RunningText(Document document, Reading reading, Network.Pass pass) {

  static RunningText of(Document document, Network network) {
    Reading reading = new Reading(document);
    return new RunningText(
        document, reading, network.new Pass(new Pooled(network.weights(), reading, null)));
  }
}
