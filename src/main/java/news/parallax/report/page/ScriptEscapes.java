package news.parallax.report.page;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JSON within its {@code script} element: no sign in it can begin a tag, a comment or an
 * entity. See "Restrictions for contents of script elements" in the HTML standard.
 */
final class ScriptEscapes extends CharacterEscapes {
  private static final int[] ESCAPES = escapes();

  private static int[] escapes() {
    int[] escapes = standardAsciiEscapesForJSON();
    escapes['<'] = ESCAPE_STANDARD;
    escapes['>'] = ESCAPE_STANDARD;
    escapes['&'] = ESCAPE_STANDARD;
    return escapes;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ESCAPES.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int sign) {
    return null;
  }
}
