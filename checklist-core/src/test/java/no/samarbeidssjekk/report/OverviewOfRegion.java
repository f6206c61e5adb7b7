package no.samarbeidssjekk.report;

import java.nio.charset.StandardCharsets;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.overview.MadeUpRegion;
import no.samarbeidssjekk.overview.Overview;

/** The overview of a made-up region of forty cooperations, and reports of it. */
final class OverviewOfRegion {

  static final Overview OVERVIEW =
      new MadeUpRegion(2026)
          .contributions(40).stream()
              .collect(Overview.collector(Examples.SAMARBEIDSSJEKK.checklist()));

  private static final ReportRenderer RENDERER = new ReportRenderer();

  private OverviewOfRegion() {}

  static OverviewReport report(Language language) {
    return OverviewReport.of(OVERVIEW, full(language));
  }

  static OverviewReport shortReport(Language language) {
    return OverviewReport.of(OVERVIEW, full(language).ofKind(ReportKind.SHORT));
  }

  static OverviewReport open(Language language) {
    return OverviewReport.of(OVERVIEW, full(language).forPublication());
  }

  static ReportRequest full(Language language) {
    return ReportRequest.full(language, Examples.TODAY);
  }

  static byte[] render(OverviewReport report, ReportFormat format) {
    return Written.by(stream -> RENDERER.render(report, format, stream));
  }

  static byte[] summary(OverviewReport report) {
    return Written.by(stream -> RENDERER.summarise(report, stream));
  }

  static String text(OverviewReport report, ReportFormat format) {
    return new String(render(report, format), StandardCharsets.UTF_8);
  }
}
