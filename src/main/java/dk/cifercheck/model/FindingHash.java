package dk.cifercheck.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The id of a finding: the same statement about the same values has the same id in every run. */
final class FindingHash {
  private static final int HEX_DIGITS = 16;

  private FindingHash() {}

  static String of(FindingKind kind, Subject subject, Sides sides) {
    String statement =
        String.join(
            "\u0000",
            subject.registration(),
            kind.id(),
            subject.field(),
            subject.key(),
            side(sides.onPortal()),
            side(sides.inMasterData()));
    byte[] hash = sha256().digest(statement.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
  }

  /** No value is not the same as an empty one. */
  private static String side(Optional<String> value) {
    return value.map(text -> "=" + text).orElse("");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
