package news.parallax.frame.model;

import news.parallax.text.Document;

/** A document as a model reads it, and on its way through the model's network. */
public record RunningText(Document document, Network network, Reading reading, Network.Pass pass) {

  static RunningText of(Document document, Network network) {
    Reading reading = new Reading(document);
    return new RunningText(
        document, network, reading, network.new Pass(new Pooled(network.weights(), reading, null)));
  }

  /** Whether it is this very document in this very network. */
  @SuppressWarnings("ReferenceEquality") // another of the same content has passed another time
  boolean isOf(Document of, Network in) {
    return document == of && network == in;
  }
}
