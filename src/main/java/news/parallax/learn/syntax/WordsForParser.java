package news.parallax.learn.syntax;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import news.parallax.text.Segmenter;
import news.parallax.text.syntax.Lexicon;
import news.parallax.text.syntax.Words;

/**
 * Writes the words of articles, cut as the learned finder cuts them, for a parser to analyse: a
 * word a line, an empty line behind each sentence.
 */
public final class WordsForParser {
  private WordsForParser() {}

  /** Arguments: a file of one JSON object a line, the name of its text field, the file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("Usage: WordsForParser ARTICLES.jsonl TEXT_FIELD OUT.txt");
      System.exit(2);
    }
    ObjectMapper mapper = new ObjectMapper();
    Lexicon nothing = new Lexicon(Map.of());
    try (BufferedReader reader = Files.newBufferedReader(Path.of(args[0]));
        PrintStream out =
            new PrintStream(
                Files.newOutputStream(Path.of(args[2])), false, StandardCharsets.UTF_8)) {
      String line;
      while ((line = reader.readLine()) != null) {
        JsonNode text = mapper.readTree(line).path(args[1]);
        write(new Words(new Segmenter().segment(text.asText()), nothing), out);
      }
    }
  }

  private static void write(Words words, PrintStream out) {
    for (int s = 0; s < words.sentenceCount(); s++) {
      for (int w = words.sentenceFirst(s); w < words.sentenceFirst(s + 1); w++) {
        out.println(words.form(w));
      }
      out.println();
    }
  }
}
