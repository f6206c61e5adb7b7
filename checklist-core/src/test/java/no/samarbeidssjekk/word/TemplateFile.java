package no.samarbeidssjekk.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file as its parts, made from the template of the product and changed as people may. */
record TemplateFile(Map<String, byte[]> parts) {

  private static final Path FILE = Path.of("..", "templates", "report.docx");

  static TemplateFile ofTheProduct() {
    try {
      return read(Files.readAllBytes(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TemplateFile read(byte[] bytes) {
    try {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      return new TemplateFile(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  TemplateFile with(String part, UnaryOperator<String> change) {
    String changed = change.apply(text(part));
    if (changed.equals(text(part))) {
      throw new IllegalArgumentException("Nothing is changed in " + part);
    }
    return with(part, changed.getBytes(StandardCharsets.UTF_8));
  }

  TemplateFile with(String part, byte[] content) {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.put(part, content);
    return new TemplateFile(changed);
  }

  TemplateFile without(String part) {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.remove(part);
    return new TemplateFile(changed);
  }

  byte[] bytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WordTemplate template() throws IOException, InvalidTemplateException {
    return WordTemplate.read(new ByteArrayInputStream(bytes()));
  }

  /** The file that comes of filling this one. */
  TemplateFile filled(String body, Picture... pictures)
      throws IOException, InvalidTemplateException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    template().write(document(body, pictures), bytes);
    return read(bytes.toByteArray());
  }

  static WordDocument document(String body, Picture... pictures) {
    return new WordDocument(
        "Rapport & <tittel>",
        "Unntatt & <offl.>",
        "nn-NO",
        LocalDate.of(2026, 2, 3),
        body(body),
        List.of(pictures));
  }

  private static String body(String content) {
    return """
        <w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%s</w:body>
        """
        .formatted(content);
  }

  static String paragraph(String style, String text) {
    return """
        <w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>
        """
        .formatted(style, text);
  }
}
