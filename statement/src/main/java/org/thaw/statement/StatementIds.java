package org.thaw.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Stable ids: the same reader on the same text gives the same id, so that reading twice adds
 * nothing.
 */
public final class StatementIds {

  private static final char SEPARATOR = '\u001f';

  private StatementIds() {}

  /** The same statement under the id that its content gives it. */
  public static Statement identified(Statement statement) {
    Said said = statement.said();
    StringBuilder key = new StringBuilder();
    add(key, said.reader());
    add(key, said.source().document());
    add(key, Integer.toString(said.source().start()));
    add(key, Integer.toString(said.source().end()));
    add(key, statement.kind().name());
    add(key, statement.relation().name());
    add(key, said.speaker().map(Party::key).orElse(""));
    add(key, said.subject().map(StatementIds::partyKey).orElse(""));
    add(key, said.object().map(StatementIds::partyKey).orElse(""));
    add(key, said.polarity().name());
    add(key, said.modality().name());
    add(key, said.period().toString());
    add(key, detail(statement));
    return statement.with(said.withId(digest(key.toString())));
  }

  /** A short id for any key: the first 16 hexadecimal digits of its SHA-256. */
  public static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256; use a complete JDK", e);
    }
  }

  private static String partyKey(Party party) {
    return party.key() + party.sector().map(sector -> "+" + sector).orElse("");
  }

  private static String detail(Statement statement) {
    if (statement instanceof Event event) {
      return event.mode().orElse("") + event.toll();
    } else if (statement instanceof Status status) {
      return status.channel() + "" + status.trend();
    } else if (statement instanceof Pledge pledge) {
      return pledge.clause().orElse("");
    } else if (statement instanceof Verdict verdict) {
      return verdict.agreement().orElse("");
    } else if (statement instanceof Link link) {
      return link.cause() + SEPARATOR + link.effect();
    } else if (statement instanceof Outlook outlook) {
      return outlook.content();
    } else {
      return Optional.of((Note) statement).map(Note::refers).orElse("");
    }
  }

  private static void add(StringBuilder key, String part) {
    key.append(part).append(SEPARATOR);
  }
}
