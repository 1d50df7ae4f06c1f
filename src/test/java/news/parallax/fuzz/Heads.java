package news.parallax.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import news.parallax.article.Provenance;
import news.parallax.article.RawArticle;
import org.jspecify.annotations.Nullable;

/** Articles with titles, bylines, datelines, dates and credits put together at random. */
final class Heads {
  private static final List<String> NAMES =
      List.of(
          "Ada Finch",
          "ADA FINCH",
          "Jos\u00e9 O\u2019Neil-Lark",
          "J. R. Sparrow Jr.",
          "FIRST LAST",
          "Finch",
          "Dr. Anna van der Wren",
          "\u738b\u5c0f\u660e",
          "x",
          "Staff",
          "Supercalifragilisticexpialidociousnesswords Finch",
          "McWren",
          "A.",
          "\u0130stanbul \u00df",
          "anna@post.example",
          "@annawren");
  private static final List<String> OUTLETS =
      List.of(
          "CNN",
          "Reuters",
          "The Associated Press",
          "AP",
          "Fox News",
          "Harbour Post",
          "Staff Writer",
          "Opinion contributor",
          "Special to the Post",
          "UPDATED",
          "Washington Bureau Chief",
          "www.post.example",
          "");
  private static final List<String> SIGNS =
      List.of("By ", "BY ", "by ", "By: ", "", "", "Written by ", "Story by ", "\u2014 ", "-- By ");
  private static final List<String> JOINS =
      List.of(", ", " and ", " & ", " | ", "; ", " \u2022 ", "/", " with ", ",", " - ", "\n", "  ");
  private static final List<String> PLACES =
      List.of(
          "MARREN", "Marren", "NEW YORK", "SAN JUAN, Puerto Rico", "WASHINGTON", "KYIV, Ukraine");
  private static final List<String> DAYS =
      List.of("", ", Sept 12", ", Jan. 5, 2021", ", Monday", ", 31 February 2020", ", 99 May");
  private static final List<String> DASHES =
      List.of(" \u2014 ", " - ", " -- ", ": ", " \u2013 ", "\u2014", " ");
  private static final List<String> DATES =
      List.of(
          "Published Jan 5, 2021 10:30 a.m. ET",
          "Updated at 12:33 p.m. EST",
          "2021-02-30",
          "05/06/07",
          "Monday 32 December 2020",
          "Published in Dawn, September 12th, 2020",
          "(Last modified: 9999-12-31T25:61)",
          "\u00a9 2020 AP. All rights reserved.");
  private static final List<String> CREDITS =
      List.of(
          "Source: %s",
          "Source: ",
          "(With %s inputs)",
          "(Reporting by Ada Finch; Editing by %s)",
          "%s contributed to this report.",
          "Photo: Ada Finch/%s",
          "This article originally appeared on %s.",
          "Published in %s, 12 May 2020",
          "Via: %s | %s",
          "(%s)");
  private static final List<String> TITLES =
      List.of(
          "Pump breaks in Marren",
          "PUMP BREAKS \u2013 %s",
          "Pump breaks | %s",
          "\u201cPump\u201d breaks: what %s knows",
          "%s",
          "?",
          "Pump breaks, By Ada Finch");
  private static final List<String> PARAGRAPHS =
      List.of(
          "The pump in Marren broke on Monday, and some 400 houses had no water until evening.",
          "\u201cWe will mend it,\u201d said Ada Finch of the board, who told Reuters that it was"
              + " old.",
          "The board meets on Tuesday.\nIt will hear the engineers, according to %s.",
          "Follow Ada Finch on Twitter",
          "ADVERTISEMENT",
          "READ MORE: Board meets",
          "* * *",
          "1.");

  private final Mutator mutator;

  Heads(Mutator mutator) {
    this.mutator = mutator;
  }

  /** The next article; a field is spoilt now and then, or is not there. */
  RawArticle next() {
    return article(
        text(),
        mutator.once(3) ? null : field(title()),
        mutator.once(2) ? null : field(mutator.oneOf(DATES)),
        mutator.once(2) ? null : field(mutator.oneOf(OUTLETS)),
        mutator.once(2) ? null : field(byline()));
  }

  /** A text with all it may begin and end with, mostly in the usual order. */
  String text() {
    List<String> parts = new ArrayList<>();
    add(parts, 2, title());
    add(parts, 2, byline());
    add(parts, 3, mutator.oneOf(DATES));
    add(parts, 3, credit());
    add(parts, 6, byline());
    if (mutator.once(4)) {
      Collections.shuffle(parts, new Random(mutator.below(1 << 30)));
    }
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part).append(mutator.once(3) ? "\n" : "\n\n"));
    text.append(mutator.once(2) ? dateline() : "");
    for (int left = mutator.below(5); left > 0; left--) {
      text.append(named(mutator.oneOf(PARAGRAPHS))).append("\n\n");
    }
    text.append(mutator.once(3) ? credit() : "").append(mutator.once(5) ? "\n" + byline() : "");
    return field(text.toString());
  }

  private void add(List<String> parts, int in, String part) {
    if (mutator.once(in)) {
      parts.add(field(part));
    }
  }

  private String field(String value) {
    return mutator.once(3) ? mutator.spoil(value) : value;
  }

  private String title() {
    return named(mutator.oneOf(TITLES));
  }

  private String byline() {
    StringBuilder line = new StringBuilder(mutator.oneOf(SIGNS)).append(mutator.oneOf(NAMES));
    for (int left = mutator.below(4); left > 0; left--) {
      line.append(mutator.oneOf(JOINS)).append(mutator.oneOf(mutator.once(2) ? NAMES : OUTLETS));
    }
    return mutator.once(6) ? line.toString().toUpperCase(Locale.ROOT) : line.toString();
  }

  private String dateline() {
    String agency = mutator.once(2) ? named(" (%s)") : "";
    String place = mutator.once(6) ? "" : mutator.oneOf(PLACES);
    return field(place + mutator.oneOf(DAYS) + agency + mutator.oneOf(DASHES));
  }

  private String credit() {
    return named(mutator.oneOf(CREDITS));
  }

  private String named(String form) {
    return form.replace("%s", mutator.oneOf(mutator.once(4) ? NAMES : OUTLETS));
  }

  static RawArticle article(
      String text,
      @Nullable String title,
      @Nullable String date,
      @Nullable String outlet,
      @Nullable String byline) {
    return new RawArticle(
        new Provenance("one.txt", 1, null), text, title, date, outlet, null, byline, List.of());
  }
}
