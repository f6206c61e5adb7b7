package no.samarbeidssjekk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.samarbeidssjekk.language.Visible;

/** A dialogue through streams: a pipe, or a terminal that can nothing but show lines. */
final class PlainDialogue implements Dialogue {

  private final BufferedReader in;
  private final PrintStream out;

  PlainDialogue(InputStream in, PrintStream out) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
  }

  @Override
  public void say(String line) {
    out.println(Visible.in(line));
  }

  @Override
  public void title(String line) {
    say(line);
  }

  @Override
  public Optional<String> ask(String question) {
    say(question);
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    out.flush();
  }
}
