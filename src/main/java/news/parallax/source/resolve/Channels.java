package news.parallax.source.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.source.Actor;
import news.parallax.source.ActorList;
import news.parallax.source.Attribution;
import news.parallax.source.CitedSource;
import news.parallax.source.FoundAttribution;
import news.parallax.source.SourceType;
import news.parallax.text.Document;
import news.parallax.text.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the words around a cue how the words of a source reached the outlet, from {@code
 * channels.txt}. Threads may share one.
 */
final class Channels {
  private static final int FARTHEST = 70;

  private static final int STARTS = 256;

  /** A phrase that names a channel. */
  private record Phrase(String words, Attribution.Channel channel) {}

  /** By {@link #start} of the first two letters, so that most places are told at a glance. */
  private final List<List<Phrase>> phrases = new ArrayList<>();

  private final Set<String> media = new HashSet<>();
  private final ActorList actors;

  Channels(ActorList actors) {
    this.actors = actors;
    Map<String, List<String>> sections = WordFile.sections(Channels.class, "channels.txt");
    for (int i = 0; i < STARTS; i++) {
      phrases.add(new ArrayList<>());
    }
    for (Attribution.Channel channel : Attribution.Channel.values()) {
      for (String words :
          sections.getOrDefault(channel.name().toLowerCase(Locale.ROOT), List.of())) {
        phrases.get(start(words, 0)).add(new Phrase(words, channel));
      }
    }
    sections.getOrDefault("media", List.of()).forEach(line -> media.addAll(WordFile.words(line)));
  }

  /** The channel that the words of the cue, the source or the next few behind the cue name. */
  Attribution.Channel of(Document document, FoundAttribution a, CitedSource cited) {
    String near = near(document, a).toLowerCase(Locale.ROOT);
    Attribution.Channel named = named(near);
    if (named != null) {
      return named;
    }
    if (viaOutlet(document, a) != null) {
      return Attribution.Channel.INTERVIEW;
    }
    return switch (cited.type()) {
      case DOCUMENT_DATA -> Attribution.Channel.DOCUMENT;
      case MEDIA -> Attribution.Channel.PRIOR_REPORT;
      default -> Attribution.Channel.UNSTATED;
    };
  }

  /** The first of the channels that a phrase in the words names; null if none does. */
  private Attribution.@Nullable Channel named(String near) {
    Attribution.Channel first = null;
    for (int i = 0; i + 1 < near.length(); i++) {
      for (Phrase phrase : phrases.get(start(near, i))) {
        boolean before = first == null || phrase.channel.compareTo(first) < 0;
        if (before && near.startsWith(phrase.words, i)) {
          first = phrase.channel;
        }
      }
    }
    return first;
  }

  /** A small number of the two letters at a place. */
  private static int start(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & (STARTS - 1);
  }

  /** The outlet that was told: "told Al Jazeera"; null if none was. */
  @Nullable String viaOutlet(Document document, FoundAttribution a) {
    if (a.cue().isEmpty() || !(a.cueLemma().equals("tell") || a.cueLemma().equals("say"))) {
      return null;
    }
    String text = document.text();
    int start = a.cue().get(a.cue().size() - 1).end();
    if (a.cueLemma().equals("say") && !document.plain().startsWith(" to ", start)) {
      return null;
    }
    start += a.cueLemma().equals("say") ? 3 : 0;
    int end = nameEnd(text, start);
    if (end <= start + 1) {
      return null;
    }
    String name = text.substring(start + 1, end);
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    Actor actor = actors.find(bare);
    boolean known = actor != null && actor.type() == SourceType.MEDIA;
    for (String word : WordFile.words(bare.toLowerCase(Locale.ROOT))) {
      known |= media.contains(word);
    }
    return known && Character.isUpperCase(bare.charAt(0)) ? bare : null;
  }

  /** The end of the run of capitalised words that begins behind the space at the offset. */
  private static int nameEnd(String text, int from) {
    int end = from;
    int limit = Math.min(text.length(), from + FARTHEST);
    int i = from;
    while (i + 1 < limit && text.charAt(i) == ' ') {
      boolean article = text.startsWith("the ", i + 1) && i == from;
      if (!article && !Character.isUpperCase(text.charAt(i + 1))) {
        break;
      }
      i++;
      while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-')) {
        i++;
      }
      end = i;
    }
    return end;
  }

  private static String near(Document document, FoundAttribution a) {
    if (a.cue().isEmpty()) {
      return "";
    }
    String text = document.plain();
    Span cue = a.cue().get(a.cue().size() - 1);
    int end = Math.min(text.length(), cue.end() + FARTHEST);
    for (Span content : a.content()) {
      if (content.start() >= cue.end()) {
        end = Math.min(end, content.start());
      }
    }
    int stop = text.substring(cue.start(), end).indexOf('\n');
    end = stop >= 0 ? Math.max(cue.start() + stop, cue.end()) : end;
    String source = a.source().isEmpty() ? "" : a.source().get(0).in(text);
    return source + " " + text.substring(cue.start(), end);
  }
}
