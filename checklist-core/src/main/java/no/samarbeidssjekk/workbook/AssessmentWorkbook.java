package no.samarbeidssjekk.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.spreadsheet.Notation;
import no.samarbeidssjekk.spreadsheet.Workbook;
import no.samarbeidssjekk.spreadsheet.WorkbookWriter;

/**
 * An assessment as a workbook in which it can be filled in. It has no room for what each respondent
 * of a joint assessment answered.
 *
 * @param checklist what is asked, as the assessment’s supplements adapt it
 * @param assessment what is filled in already
 * @param language the language of headings, help and words to choose
 * @param options what a command needs beside the file to read it; empty when it needs nothing
 */
record AssessmentWorkbook(
    Checklist checklist, Assessment assessment, Language language, String options) {

  private static final String ISO_DATE = "yyyy\\-mm\\-dd";
  private static final String PERCENTAGE = "0%";

  void write(OutputStream stream) throws IOException {
    new WorkbookWriter().write(workbook(), stream);
  }

  private Workbook workbook() {
    FormTexts texts = FormTexts.in(language, checklist);
    return new Workbook(
        texts.say("title"),
        texts.say("page", checklist.title().in(language), checklist.version()),
        assessment.date(),
        new Notation(ISO_DATE, PERCENTAGE, texts.say("cut")),
        List.of(
            GuideSheet.of(checklist, options, texts),
            CollaborationSheet.of(assessment, texts),
            MunicipalitiesSheet.of(assessment.collaboration().members(), texts),
            AnswersSheet.of(checklist, assessment, texts),
            EvidenceSheet.of(assessment, texts),
            WordsSheet.of(checklist, texts)));
  }
}
