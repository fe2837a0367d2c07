package org.thaw.picture.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.thaw.picture.identity.Identities;

/** Joins agreements that notes hold to be one, and those that go by one id. */
final class Joining {

  /** How notes name an agreement among other identities. */
  static final String PREFIX = "agreement:";

  private Joining() {}

  static List<Bundle> of(Collection<Bundle> bundles, Identities identities) {
    List<Bundle> joined = List.copyOf(bundles);
    int before;
    // What was joined has an id of its own, which a note can join further.
    do {
      before = joined.size();
      TreeMap<String, Bundle> byId = new TreeMap<>();
      for (Bundle bundle : joined) {
        byId.merge(identities.of(PREFIX + bundle.id()), bundle, Bundle::and);
      }
      joined = new ArrayList<>(byId.values());
    } while (joined.size() < before);
    return joined;
  }
}
