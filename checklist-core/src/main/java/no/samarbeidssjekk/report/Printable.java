package no.samarbeidssjekk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.spreadsheet.Workbook;

/**
 * What a renderer must have to show something in every format.
 *
 * @param documents what the names of the templates for documents begin with
 * @param table what the name of the template for CSV begins with
 * @param data what a template sees
 * @param title what it is called
 * @param marking who may read it
 * @param language the language of every text in it
 * @param today the day on which it is made
 * @param drawings the pictures that a document may show
 * @param workbook makes the workbook
 * @param json writes it for programs
 */
record Printable(
    String documents,
    String table,
    Map<String, Object> data,
    String title,
    MarkingEntry marking,
    Language language,
    LocalDate today,
    List<Drawing> drawings,
    Supplier<Workbook> workbook,
    Json json) {

  /** Writes JSON. */
  @FunctionalInterface
  interface Json {
    void writeTo(OutputStream stream) throws IOException;
  }
}
