package no.samarbeidssjekk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The product's name and version, as the build wrote them down. */
public final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"Samarbeidssjekk " + number()};
  }

  /**
   * The version alone.
   *
   * @throws IOException when it cannot be read
   */
  public static String number() throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = ProgramVersion.class.getResourceAsStream("version.properties")) {
      properties.load(Objects.requireNonNull(stream));
    }
    return properties.getProperty("version");
  }
}
