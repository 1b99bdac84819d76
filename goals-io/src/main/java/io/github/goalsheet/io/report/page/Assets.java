package io.github.goalsheet.io.report.page;

import com.google.common.base.VerifyException;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The style and script of the page, and the policy that admits these two and nothing else.
 *
 * @param style the style sheet
 * @param script the script
 */
record Assets(String style, String script) {
  private static final Assets SHIPPED = new Assets(read("report.css"), read("report.js"));

  static Assets shipped() {
    return SHIPPED;
  }

  private static String read(String name) {
    // Not Guava's Resources, which sees none of a named module.
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new VerifyException("missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content security policy: no request to anywhere, and no other style or script. */
  String securityPolicy() {
    return "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
        .formatted(source(style), source(script));
  }

  private static String source(String content) {
    byte[] digest = Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + BaseEncoding.base64().encode(digest) + "'";
  }
}
