package news.parallax.read.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labels by which Nexis names its fields, in the languages it speaks. */
final class FieldLabels {
  /** What a label names, as far as it matters. */
  enum Kind {
    BYLINE,
    SECTION,
    LENGTH,
    /** Of the head, and of no use here: dateline, highlight, series. */
    OTHER_HEAD,
    /** Behind the text: subjects, companies, when it was loaded. */
    TAIL
  }

  /**
   * A field.
   *
   * @param value on one line
   */
  record Field(Kind kind, String value) {}

  private static final Pattern LABELLED =
      Pattern.compile(
          "^\\s*(\\p{Lu}[\\p{L}\\p{M}'/ -]{2,34}?)\\s?:[\\s\u00a0]*(.*)$", Pattern.DOTALL);

  private static final Pattern INNER = Pattern.compile("(?<=\\s)(\\p{Lu}[\\p{L}-]{4,14}):\\s");

  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    put(Kind.BYLINE, "byline, autor, auteur, author, verfasser, autora, autore");
    put(Kind.SECTION, "section, rubrik, rubrique, ressort, sección, seccion, sectie");
    put(Kind.SECTION, "rubriek, sezione, secção, seção");
    put(Kind.LENGTH, "length, länge, longueur, longitud, lengte, lunghezza");
    put(Kind.LENGTH, "comprimento, extensão, tamanho");
    put(
        Kind.OTHER_HEAD,
        "dateline, highlight, encart, series, abstract, hoofdpunten, ortsmarke, "
            + "dagtekening, zusammenfassung, heute, serie, subtitle, origine-depeche, "
            + "origine-dépêche, points saillants");
    put(
        Kind.TAIL,
        "load-date, update, date-chargement, date-de-chargement, language, sprache, "
            + "langue, idioma, taal, publication-type, publikationstyp, type-publication, "
            + "document-type, dokumenttyp, subject, sujet, thema, schlagwörter, geographic, "
            + "localisation-geo, geografie, region, organization, organisation, company, "
            + "societe, société, firma, unternehmen, industry, secteur-activite, branche, "
            + "person, personne, personen, ticker, symbole-boursier, börsenkürzel, graphic, "
            + "graphique, grafik, graphik, correction, correction-date, journal-code, "
            + "acc-no, country, state, city, url, notes, enhancement, type, distribution, "
            + "isin, name, classification, ladedatum, laadd-datum, laaddatum, fecha-carga, "
            + "fecha-de-carga, fecha de carga, data-caricamento, data-carga, "
            + "date de chargement, lingua, pub-type, type de publication, tipo-publicación, "
            + "tipo de publicación, tipo-publicacion, tipo-pubblicazione, publicatietype, "
            + "tijdschriftcode, zeitungs-code, code-revue, cross-reference");
  }

  private FieldLabels() {}

  private static void put(Kind kind, String names) {
    for (String name : names.split(", ", -1)) {
      KINDS.put(name, kind);
    }
  }

  /** The field that a paragraph holds; null if it does not begin with a label. */
  static @Nullable Field of(String paragraph) {
    Matcher label = LABELLED.matcher(paragraph);
    if (!label.matches()) {
      return null;
    }
    Kind kind = kind(label.group(1));
    return kind == null ? null : new Field(kind, new Paragraph(own(label.group(2))).line());
  }

  private static @Nullable Kind kind(String label) {
    return KINDS.get(label.strip().toLowerCase(Locale.ROOT));
  }

  /** What stands before the label of another field, where the export runs one into the next. */
  private static String own(String value) {
    Matcher inner = INNER.matcher(value);
    while (inner.find()) {
      Kind kind = kind(inner.group(1));
      if (kind != null && kind != Kind.TAIL) {
        return value.substring(0, inner.start());
      }
    }
    return value;
  }

  /** Whether the paragraph begins with what may be a label, of whatever name. */
  static boolean isLabelled(String paragraph) {
    return LABELLED.matcher(paragraph).matches();
  }

  /** The same for exports that set their labels in capitals. */
  static @Nullable Field ofCapitals(String paragraph) {
    int colon = paragraph.indexOf(':');
    if (colon < 0) {
      return null;
    }
    String label = paragraph.substring(0, colon);
    return label.equals(label.toUpperCase(Locale.ROOT)) ? of(paragraph) : null;
  }
}
