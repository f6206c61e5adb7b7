package no.samarbeidssjekk.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samarbeidssjekk.zip.RepeatableZip;

/**
 * Settles what fastexcel leaves to the moment: the time in the properties and in the zip, and the
 * order of merged cells; and what it always writes: a password, and heights that stay as they are.
 */
final class RepeatablePackage {

  private static final Pattern CREATED = Pattern.compile("(<dcterms:created [^>]*>)[^<]*");
  private static final Pattern MERGED = Pattern.compile("(<mergeCells>)(.*?)(</mergeCells>)");
  private static final Pattern MERGED_CELL =
      Pattern.compile("<mergeCell ref=\"[A-Z]+([0-9]+):.*?/>");

  private static final String FIXED_HEIGHT = " customHeight=\"1\"";

  /** fastexcel protects a sheet with a password alone. */
  private static final Pattern PASSWORD =
      Pattern.compile("(<sheetProtection) password=\"[0-9A-Fa-f]*\"");

  private static final Comparator<MatchResult> BY_ROW =
      Comparator.comparingInt(cell -> Integer.parseInt(cell.group(1)));

  private RepeatablePackage() {}

  static void write(byte[] parts, Workbook workbook, OutputStream stream) throws IOException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    ZipDirectory.read(parts)
        .forEach(
            (name, content) -> {
              String settled = settled(content, workbook.day());
              contents.put(name, grown(settled, name, workbook).getBytes(UTF_8));
            });
    RepeatableZip.write(contents, stream);
  }

  /** The rows of a sheet to fill in grow with what is typed there. */
  private static String grown(String xml, String part, Workbook workbook) {
    for (int index = 0; index < workbook.sheets().size(); index++) {
      boolean isOfSheet = part.equals("xl/worksheets/sheet%d.xml".formatted(index + 1));
      if (isOfSheet && workbook.sheets().get(index).isFilledIn()) {
        return xml.replace(FIXED_HEIGHT, "");
      }
    }
    return xml;
  }

  private static String settled(String xml, LocalDate day) {
    String created =
        CREATED.matcher(xml).replaceFirst(found -> found.group(1) + day + "T00:00:00Z");
    String unlockable = PASSWORD.matcher(created).replaceAll("$1");
    return MERGED
        .matcher(unlockable)
        .replaceAll(merged -> merged.group(1) + sorted(merged.group(2)) + merged.group(3));
  }

  private static String sorted(String cells) {
    return MERGED_CELL
        .matcher(cells)
        .results()
        .sorted(BY_ROW.thenComparing(cell -> cell.group()))
        .map(MatchResult::group)
        .collect(Collectors.joining());
  }
}
