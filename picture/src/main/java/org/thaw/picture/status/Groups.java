package org.thaw.picture.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.thaw.picture.Days;
import org.thaw.statement.Status;

/** Reports of one side of a territory, grouped by who, polarity, modality and channel. */
final class Groups {

  private Groups() {}

  static Collection<List<Evidence>> of(
      Facet facet, String territory, List<Status> known, Function<String, String> origins) {
    TreeMap<String, List<Evidence>> groups = new TreeMap<>();
    for (Status status : known) {
      if (facet.shows(status, territory)) {
        String origin = origins.apply(status.source().document());
        groups
            .computeIfAbsent(key(facet, status), key -> new ArrayList<>())
            .add(new Evidence(status, Days.said(status), origin));
      }
    }
    return groups.values();
  }

  private static String key(Facet facet, Status status) {
    return String.join(
        "\u001f",
        facet.other(status).map(party -> party.key()).orElse(""),
        status.said().polarity().name(),
        status.said().modality().name(),
        status.channel().map(Enum::name).orElse(""));
  }
}
