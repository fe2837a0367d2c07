package org.thaw.foresight.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Country and sector read from names as ICEWS ("Police_(Ukraine)") and GDELT's actor table ("KYIV
 * POLICE (UKR@COP GOV)") write them. A name that some other name has in brackets is that country.
 *
 * @param country country group of each entity, 0 where none
 * @param sector sector group of each entity, 0 where none
 */
@SuppressWarnings("ArrayRecordComponent") // columns for hot loops: never written to, never compared
record ActorNames(int[] country, int[] sector) {
  private static final Pattern BRACKETED = Pattern.compile("^(.*?)[_ ]*\\(([^()]*)\\)$");

  static ActorNames of(List<String> names) {
    int n = names.size();
    int[] country = new int[n];
    int[] sector = new int[n];
    Map<String, Integer> countries = new HashMap<>();
    Map<String, Integer> sectors = new HashMap<>();
    for (int i = 0; i < n; i++) {
      Matcher m = BRACKETED.matcher(names.get(i));
      if (m.matches()) {
        String place = m.group(2);
        int at = place.indexOf('@');
        String role = at < 0 ? m.group(1) : firstWord(place.substring(at + 1));
        country[i] = number(countries, at < 0 ? place : place.substring(0, at).strip());
        sector[i] = number(sectors, role);
      }
    }
    for (int i = 0; i < n; i++) {
      if (country[i] == 0) {
        country[i] = countries.getOrDefault(names.get(i), 0);
        sector[i] = country[i] == 0 ? 0 : number(sectors, "\u0000state");
      }
    }
    return new ActorNames(country, sector);
  }

  private static String firstWord(String codes) {
    String[] words = codes.strip().split(" ", 2);
    return words[0];
  }

  private static int number(Map<String, Integer> groups, String name) {
    if (name.isBlank()) {
      return 0;
    }
    Integer known = groups.get(name);
    if (known != null) {
      return known;
    }
    groups.put(name, groups.size() + 1);
    return groups.size();
  }
}
