package org.thaw.intake.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.thaw.intake.PrivateAddresses;
import org.thaw.intake.Problem;
import org.thaw.intake.item.Refusal;

/**
 * Keeps the program from being led to the machine itself or to its neighbours. Names are resolved
 * first: what counts is where they lead.
 */
final class AddressGuard {

  private final PrivateAddresses allowed;

  AddressGuard(PrivateAddresses allowed) {
    this.allowed = allowed;
  }

  /**
   * Lets an address pass or refuses it.
   *
   * @param named whether the person named this very server
   */
  void check(URI address, boolean named) throws Refusal {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
      throw refused(address, "only http and https addresses are read");
    }
    boolean mayBePrivate =
        allowed == PrivateAddresses.ALWAYS || (allowed == PrivateAddresses.IF_NAMED && named);
    for (InetAddress resolved : resolve(address)) {
      if (!mayBePrivate && isPrivate(resolved)) {
        throw refused(address, "it leads to this machine or to its own network");
      }
    }
  }

  private static InetAddress[] resolve(URI address) throws Refusal {
    try {
      return InetAddress.getAllByName(address.getHost());
    } catch (UnknownHostException e) {
      throw new Refusal(
          Problem.Code.NOT_FOUND,
          address.toString(),
          "no server of that name is known",
          "check the address and that this machine is online");
    }
  }

  private static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean carrier = bytes.length == 4 && first == 100 && (second & 0xC0) == 64;
    boolean zero = bytes.length == 4 && first == 0;
    boolean unique = bytes.length == 16 && (first & 0xFE) == 0xFC;
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || carrier
        || zero
        || unique;
  }

  private static Refusal refused(URI address, String why) {
    return new Refusal(
        Problem.Code.REFUSED_ADDRESS,
        address.toString(),
        "the address is not asked: " + why,
        "if you trust it, save the page to a file and read that");
  }
}
