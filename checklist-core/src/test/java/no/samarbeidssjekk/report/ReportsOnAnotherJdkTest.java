package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.report.Examples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Files that people open are the same bytes whichever JDK makes them, so the tests tagged {@code
 * reports} need only one. (Formats that are plain text are committed, and held to that by every
 * JDK.) The property {@code reports.digests} names a file for the digests of the reports: the first
 * run writes it, and later runs are held against it.
 */
@EnabledIfSystemProperty(named = "reports.digests", matches = ".+")
class ReportsOnAnotherJdkTest {

  @Test
  void everyReportIsTheBytesThatTheFirstJdkMade() throws Exception {
    Path file = Path.of(System.getProperty("reports.digests"));
    List<String> digests = digests();
    if (Files.notExists(file)) {
      Files.write(file, digests);
    }

    assertThat(digests).hasSizeGreaterThan(100).isEqualTo(Files.readAllLines(file));
  }

  private static List<String> digests() throws Exception {
    List<String> digests = new ArrayList<>();
    for (Sample sample : Examples.samples()) {
      if (!Examples.TEXT_FORMATS.contains(sample.format())) {
        digests.add(sample + " " + digest(sample.render()));
      }
    }
    ReportRequest full = ReportRequest.full(Language.NYNORSK, Sketch.TODAY);
    for (Sketch sketch : Sketch.everyBranch()) {
      for (ReportFormat format : List.of(ReportFormat.PDF, ReportFormat.WORD)) {
        for (ReportKind kind : List.of(ReportKind.FULL, ReportKind.SHORT)) {
          byte[] report = sketch.bytes(format, full.ofKind(kind));
          digests.add(format + " " + kind + " " + digest(report));
        }
      }
    }
    OverviewReport overview = OverviewOfRegion.report(Language.BOKMAL);
    ComparisonReport progress = Progress.report(Language.BOKMAL);
    for (ReportFormat format :
        List.of(ReportFormat.PDF, ReportFormat.WORD, ReportFormat.WORKBOOK)) {
      digests.add("overview " + format + " " + digest(OverviewOfRegion.render(overview, format)));
      digests.add("progress " + format + " " + digest(Progress.render(progress, format)));
    }
    return digests;
  }

  private static String digest(byte[] report) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(report));
  }
}
