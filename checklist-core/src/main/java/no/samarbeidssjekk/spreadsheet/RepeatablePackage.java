package no.samarbeidssjekk.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Settles what fastexcel leaves to the moment: the time in the properties and in the zip, and the
 * order of merged cells. Nothing is compressed, since not every machine compresses alike.
 */
final class RepeatablePackage {

  /** Not January: a zip entry of that month may be given the machine's time zone. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Pattern CREATED = Pattern.compile("(<dcterms:created [^>]*>)[^<]*");
  private static final Pattern MERGED = Pattern.compile("(<mergeCells>)(.*?)(</mergeCells>)");
  private static final Pattern MERGED_CELL =
      Pattern.compile("<mergeCell ref=\"[A-Z]+([0-9]+):.*?/>");

  private static final Comparator<MatchResult> BY_ROW =
      Comparator.comparingInt(cell -> Integer.parseInt(cell.group(1)));

  private RepeatablePackage() {}

  static void write(byte[] parts, LocalDate day, OutputStream stream) throws IOException {
    ZipOutputStream written = new ZipOutputStream(stream, UTF_8);
    written.setMethod(ZipOutputStream.STORED);
    for (Map.Entry<String, String> part : ZipDirectory.read(parts).entrySet()) {
      byte[] content = settled(part.getValue(), day).getBytes(UTF_8);
      written.putNextEntry(entry(part.getKey(), content));
      written.write(content);
      written.closeEntry();
    }
    written.finish();
  }

  private static String settled(String xml, LocalDate day) {
    String created =
        CREATED.matcher(xml).replaceFirst(found -> found.group(1) + day + "T00:00:00Z");
    return MERGED
        .matcher(created)
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

  private static ZipEntry entry(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ANY_TIME);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    return entry;
  }
}
