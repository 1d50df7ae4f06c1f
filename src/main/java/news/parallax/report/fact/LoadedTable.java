package news.parallax.report.fact;

import news.parallax.analysis.Voice;
import news.parallax.article.Section;
import news.parallax.report.schema.Table;

/** The declaration of {@code fact_loaded_word}. */
public final class LoadedTable {
  public static final Table<LoadedRow> LOADED_WORD = loadedWord();

  private LoadedTable() {}

  private static Table<LoadedRow> loadedWord() {
    return FactTable.<LoadedRow>named(
            "fact_loaded_word",
            "A word that judges where a neutral word would do, and whose word it is. What is found"
                + " are words in sentences; it says nothing of an outlet as a whole.",
            LoadedRow::article)
        .slice("", "the word", row -> row.word().span(), row -> row.article().text())
        .text(
            "kind",
            "What sort of word it is, by a list: intensifier, negative, positive, assertive, hedge,"
                + " attack, name_calling or feeling.",
            row -> row.word().kind())
        .code(
            "voice",
            Voice.class,
            "Whose word it is: the outlet's; a source's, if it is quoted; mixed in reported speech"
                + " without quotation marks, where it cannot be told.",
            row -> row.word().voice())
        .referenceOrNull(
            "attribution_id",
            "fact_attribution",
            "The attribution whose content it stands in; null if in none.",
            LoadedRow::attributionId)
        .referenceOrNull(
            "source_id", "dim_source", "The source of that attribution.", LoadedRow::sourceId)
        .reference(
            "sentence_id",
            "dim_sentence",
            "The sentence it stands in.",
            row -> row.article().sentenceId(row.word().span()))
        .code(
            "section",
            Section.class,
            "The part of the article it stands in.",
            row -> row.article().facts().sectionAt(row.word().span().start()))
        .text("rule", "The model that found it.", row -> "loaded_words_model")
        .number(
            "weight",
            "log odds",
            "How strongly the word, its form and its neighbours speak for it being loaded.",
            row -> row.word().weight())
        .number(
            "confidence",
            "probability, 0 to 1",
            "That a reader would mark the word as loaded, given the whole sentence.",
            row -> row.word().probability())
        .number(
            "sentence_confidence",
            "probability, 0 to 1",
            "That readers would call the sentence loaded.",
            row -> row.word().sentenceProbability())
        .uniqueBy("article_id", "start");
  }
}
