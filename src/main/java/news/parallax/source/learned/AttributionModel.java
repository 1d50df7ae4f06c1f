package news.parallax.source.learned;

/** All that the learned finder knows. */
record AttributionModel(
    SyntaxModel syntax, Lexicon known, LinearModel cues, double threshold, LinearModel labels) {}
