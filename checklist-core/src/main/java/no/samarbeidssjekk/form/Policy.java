package no.samarbeidssjekk.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a browser lets the page do: use this style, run these scripts, and nothing else. Not even a
 * text that found its way into the page as markup could run or send anything.
 */
record Policy(String style, String library, String script) {

  String text() {
    return "default-src 'none'; style-src %s; script-src %s %s; base-uri 'none'; form-action 'none'"
        .formatted(hash(style), hash(library), hash(script));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
