package news.parallax.text.mention;

/**
 * Capitalised words that name somebody or something.
 *
 * @param from first word, titles included
 * @param nameFrom first word of the name itself
 * @param to one past the last word
 * @param behindOffice whether the office stands before the name with the body it is held at:
 *     "Governor of Washington Ana Diaz"
 */
record NameRun(int from, int nameFrom, int to, boolean behindOffice) {}
