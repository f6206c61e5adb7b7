package no.samarbeidssjekk.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Options with which Java starts the program in half the time, for tests that start it often: the
 * classes of the build in jars, and all that are used loaded from an archive.
 */
final class QuickStart {

  private QuickStart() {}

  /** Makes jars and archive in the folder, the archive of what these arguments use. */
  static List<String> prepare(Path folder, String... arguments)
      throws IOException, InterruptedException {
    String classPath = classPath(folder);
    Path archive = folder.resolve("classes.jsa");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xlog:disable"));
    command.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .redirectInput(Files.writeString(folder.resolve("empty"), "").toFile())
        .start()
        .waitFor();
    return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-cp", classPath);
  }

  private static String classPath(Path folder) throws IOException {
    List<String> parts = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(part);
      if (Files.isDirectory(path)) {
        Path jar = folder.resolve(parts.size() + ".jar");
        pack(path, jar);
        parts.add(jar.toString());
      } else if (Files.exists(path)) {
        parts.add(part);
      }
    }
    return String.join(File.pathSeparator, parts);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (Stream<Path> files = Files.walk(classes);
        OutputStream stream = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(stream)) {
      for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        packed.putNextEntry(new ZipEntry(name));
        Files.copy(file, packed);
      }
    }
  }
}
