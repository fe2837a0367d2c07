package org.thaw.picture.leaning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who belongs to a region, where reports speak of a region's dependence: its states and the
 * territories on them that have authorities of their own. A region that is not listed stands for
 * itself alone.
 */
public final class Regions {

  private static final String MEMBERS =
      """
      south-caucasus: ARM AZE GEO abkhazia south-ossetia nagorno-karabakh
      north-caucasus: chechnya dagestan ingushetia
      caucasus: ARM AZE GEO abkhazia south-ossetia nagorno-karabakh
      central-asia: KAZ KGZ TJK TKM UZB
      baltic-states: EST LTU LVA
      western-balkans: ALB BIH MKD MNE SRB XKX
      balkans: ALB BGR BIH GRC HRV MKD MNE ROU SRB SVN XKX
      eastern-europe: BLR MDA UKR transnistria
      horn-of-africa: DJI ERI ETH SOM somaliland
      sahel: BFA MLI MRT NER TCD
      levant: ISR JOR LBN PSE SYR""";

  private static final Map<String, List<String>> TABLE = table();

  private Regions() {}

  /** The members' ids; none: no region that is listed. */
  public static List<String> members(String region) {
    return TABLE.getOrDefault(region, List.of());
  }

  /**
   * The regions to which at least two of these belong: what is said of them may be said of these.
   */
  public static List<String> of(Collection<String> ids) {
    return TABLE.entrySet().stream()
        .filter(entry -> entry.getValue().stream().filter(ids::contains).count() >= 2)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new TreeMap<>();
    MEMBERS
        .lines()
        .forEach(
            line -> {
              String[] cells = line.split(": ", 2);
              table.put(cells[0], List.of(cells[1].split(" ", -1)));
            });
    return table;
  }
}
