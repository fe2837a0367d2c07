package org.thaw.web.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask. On a loopback address whoever sits at the machine, under a name of this machine
 * only: a page elsewhere that has its own name point here (DNS rebinding) is refused. On any other
 * address whoever knows the token.
 */
public final class Access {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int TOKEN_BYTES = 24;

  private final boolean local;
  private final Optional<String> token;
  private final String csrf = secret();

  private Access(boolean local, Optional<String> token) {
    this.local = local;
    this.token = token;
  }

  /**
   * For a server on this host.
   *
   * @param host the name or address that it listens on
   * @param token asked of everybody; empty on a loopback address: nothing is asked
   * @throws UnknownHostException if there is no such host
   */
  public static Access of(String host, Optional<String> token) throws UnknownHostException {
    boolean local = InetAddress.getByName(host).isLoopbackAddress();
    return new Access(local, local ? token : Optional.of(token.orElseGet(Access::secret)));
  }

  /** A secret of 192 bits that is safe in an address. */
  public static String secret() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The token that must be shown; empty: none need be. */
  public Optional<String> token() {
    return token;
  }

  /** The secret that every write must carry; only a page of this server can have read it. */
  public String csrf() {
    return csrf;
  }

  /** Whether the host that a request names is one of this server. */
  public boolean knowsHost(String hostHeader) {
    if (!local) {
      return true;
    }
    String host = hostHeader.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    return HERE.contains(host);
  }

  /** Whether this is the token, or none is needed. */
  public boolean admits(Optional<String> shown) {
    return token.isEmpty() || shown.filter(s -> same(s, token.get())).isPresent();
  }

  /** Whether a write comes from a page of this server. */
  public boolean ownWrite(Optional<String> shown, Optional<String> origin, String hostHeader) {
    boolean own =
        origin
            .map(o -> o.equals("http://" + hostHeader) || o.equals("https://" + hostHeader))
            .orElse(true);
    return own && shown.filter(s -> same(s, csrf)).isPresent();
  }

  /** In a time that does not tell how much of it is right. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
