package org.thaw.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The places' coordinates, against rough boxes of the states and territories. */
class GazetteerTest {

  private static final double KILOMETRES_A_DEGREE = 111;
  private static final double REACH_OF_A_TERRITORY = 260;

  private final Map<String, double[]> boxes = boxes();
  private final Map<String, Tsv.Row> territories = territories();

  private static Map<String, double[]> boxes() {
    Map<String, double[]> boxes = new HashMap<>();
    for (Tsv.Row row : Tsv.rows(GazetteerTest.class, "boxes.tsv")) {
      boxes.put(
          row.at(0), new double[] {number(row, 1), number(row, 2), number(row, 3), number(row, 4)});
    }
    return boxes;
  }

  private static Map<String, Tsv.Row> territories() {
    Map<String, Tsv.Row> territories = new HashMap<>();
    Tsv.rows(LexiconLoader.class, "territories.tsv").forEach(r -> territories.put(r.at(0), r));
    return territories;
  }

  private static List<Tsv.Row> places() {
    List<Tsv.Row> places = new ArrayList<>(Tsv.rows(LexiconLoader.class, "places.tsv"));
    places.addAll(Tsv.rows(LexiconLoader.class, "capitals.tsv"));
    return places;
  }

  private static double number(Tsv.Row row, int column) {
    return Double.parseDouble(row.at(column));
  }

  @Test
  void each_place_lies_within_a_rough_box_of_its_state_or_territory() {
    assertThat(places()).filteredOn(place -> !place.at(5).isEmpty()).allMatch(this::liesAtHome);
  }

  private boolean liesAtHome(Tsv.Row place) {
    double lat = number(place, 3);
    double lon = number(place, 4);
    double[] box = boxes.get(place.at(5));
    if (box != null) {
      return box[0] <= lat && box[1] <= lon && lat <= box[2] && lon <= box[3];
    }
    Tsv.Row home = territories.get(place.at(5));
    if (home == null) {
      return false;
    }
    double north = (lat - number(home, 7)) * KILOMETRES_A_DEGREE;
    double east = (lon - number(home, 8)) * KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(lat));
    return Math.hypot(north, east) <= REACH_OF_A_TERRITORY;
  }

  @Test
  void coordinates_have_two_decimals_and_no_invented_precision() {
    assertThat(places())
        .allMatch(place -> place.at(3).matches("-?\\d{1,2}\\.\\d{2}"))
        .allMatch(place -> place.at(4).matches("-?\\d{1,3}\\.\\d{2}"));
  }

  @Test
  void each_place_has_one_line() {
    Set<String> seen = new HashSet<>();
    assertThat(places()).allMatch(place -> seen.add(place.at(0)));
  }

  @Test
  void a_side_that_uses_a_spelling_is_one_that_the_lexicon_knows() {
    Lexicon lexicon = LexiconLoader.load();
    assertThat(places().stream().flatMap(place -> place.all(2).stream()))
        .filteredOn(name -> name.indexOf('@') >= 0)
        .hasSizeGreaterThan(100)
        .allMatch(name -> lexicon.actor(name.substring(name.indexOf('@') + 1)).isPresent());
  }

  @Test
  void both_sides_spellings_name_one_place() {
    Lexicon lexicon = LexiconLoader.load();
    for (String[] same :
        new String[][] {
          {"stepanakert", "Stepanakert", "Khankendi"},
          {"tskhinvali", "Tskhinvali", "Tskhinval"},
          {"sukhumi", "Sukhumi", "Sokhumi", "Sukhum"},
          {"famagusta", "Famagusta", "Gazimağusa", "Mağusa"},
          {"kyiv", "Kyiv", "Kiev"}
        }) {
      for (int i = 1; i < same.length; i++) {
        assertThat(lexicon.find(same[i])).extracting(Actor::id).contains(same[0]);
      }
    }
  }
}
