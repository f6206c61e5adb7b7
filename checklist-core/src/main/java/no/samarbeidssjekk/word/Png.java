package no.samarbeidssjekk.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes images in PNG format, each line as what differs from the line above. For drawings that is
 * many times faster than the writer of the JDK, and smaller.
 */
final class Png {

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int EIGHT_BITS_OF_RED_GREEN_AND_BLUE = 0x08020000;
  private static final int NOT_INTERLACED = 0;
  private static final int DIFFERENCE_FROM_ABOVE = 2;

  private Png() {}

  static void write(BufferedImage image, OutputStream stream) throws IOException {
    DataOutputStream png = new DataOutputStream(stream);
    png.writeLong(SIGNATURE);
    writeChunk("IHDR", header(image), png);
    writeChunk("IDAT", lines(image), png);
    writeChunk("IEND", new byte[0], png);
    png.flush();
  }

  private static byte[] header(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream header = new DataOutputStream(bytes);
    header.writeInt(image.getWidth());
    header.writeInt(image.getHeight());
    header.writeInt(EIGHT_BITS_OF_RED_GREEN_AND_BLUE);
    header.writeByte(NOT_INTERLACED);
    return bytes.toByteArray();
  }

  private static byte[] lines(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      int width = image.getWidth();
      int[] above = new int[width];
      int[] line = new int[width];
      byte[] difference = new byte[1 + 3 * width];
      difference[0] = DIFFERENCE_FROM_ABOVE;
      for (int y = 0; y < image.getHeight(); y++) {
        image.getRGB(0, y, width, 1, line, 0, width);
        for (int x = 0; x < width; x++) {
          difference[3 * x + 1] = (byte) ((line[x] >> 16) - (above[x] >> 16));
          difference[3 * x + 2] = (byte) ((line[x] >> 8) - (above[x] >> 8));
          difference[3 * x + 3] = (byte) (line[x] - above[x]);
        }
        deflater.write(difference);
        int[] free = above;
        above = line;
        line = free;
      }
    }
    return bytes.toByteArray();
  }

  private static void writeChunk(String name, byte[] content, DataOutputStream png)
      throws IOException {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(content);
    png.writeInt(content.length);
    png.write(type);
    png.write(content);
    png.writeInt((int) sum.getValue());
  }
}
