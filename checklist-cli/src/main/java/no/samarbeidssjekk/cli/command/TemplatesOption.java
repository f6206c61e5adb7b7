package no.samarbeidssjekk.cli.command;

import no.samarbeidssjekk.cli.TemplateFolder;
import no.samarbeidssjekk.report.ReportRenderer;
import no.samarbeidssjekk.template.RenderingLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The templates of one's own through which a command shows reports. */
final class TemplatesOption {

  @Option(
      names = "--templates",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "option.templates")
  @Nullable String folder;

  /** Shows reports through the templates in the folder, if one is named. */
  ReportRenderer renderer() {
    return folder == null
        ? new ReportRenderer()
        : new ReportRenderer(new TemplateFolder(folder).templates(), RenderingLimits.standard());
  }
}
