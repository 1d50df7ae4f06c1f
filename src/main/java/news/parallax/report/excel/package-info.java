/** The tables for spreadsheets: CSV files that open without harm, and one workbook. */
@org.jspecify.annotations.NullMarked
package news.parallax.report.excel;
