package news.parallax.source;

/** What kind of source is cited. */
public enum SourceType {
  GOVERNMENT,
  POLITICIAN_PARTY,
  SECURITY_JUSTICE,
  INTERNATIONAL_BODY,
  BUSINESS,
  EXPERT,
  CIVIL_SOCIETY,
  CITIZEN,
  MEDIA,
  DOCUMENT_DATA,
  UNKNOWN
}
