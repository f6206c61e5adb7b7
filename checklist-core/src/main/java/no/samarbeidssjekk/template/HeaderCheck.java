package no.samarbeidssjekk.template;

import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Looks at the header of a template before FreeMarker does, which works out what stands there while
 * it still reads.
 */
final class HeaderCheck {

  private static final Pattern HEADER = Pattern.compile("\\s*+<#ftl(?!\\w)");
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\s*+<#ftl(\\s++(output_format|auto_esc|strip_whitespace|strip_text)\\s*+=\\s*+"
              + "(\"[\\w{}/+.-]*+\"|'[\\w{}/+.-]*+'|true|false))*+\\s*+/?>");

  private HeaderCheck() {}

  static void check(TemplateFile file) throws InvalidDocumentException {
    String text = file.text();
    if (file.isOwn() && HEADER.matcher(text).lookingAt() && !PLAIN.matcher(text).lookingAt()) {
      Problems problems = new Problems(file.source());
      problems.report(
          Position.endOf(text.substring(0, text.indexOf('<'))),
          ProblemCode.TEMPLATE_HEADER_REFUSED);
      throw new InvalidDocumentException(problems.inDocumentOrder());
    }
  }
}
