package org.thaw.exchange.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.exchange.Lexicon;
import org.thaw.exchange.code.Countries.CodeSystem;
import org.thaw.statement.EventType;
import org.thaw.statement.Sector;

final class CodeTablesTest {

  private static String by(CodeSystem system, String code) {
    return Countries.all().by(system, code).map(Country::id).orElse("");
  }

  private static String named(String name) {
    return Countries.all().named(name).map(Country::id).orElse("");
  }

  @Test
  void the_systems_of_country_codes_are_told_apart() {
    assertThat(by(CodeSystem.FIPS, "RS")).isEqualTo("RUS");
    assertThat(by(CodeSystem.ALPHA2, "RS")).isEqualTo("SRB");
    assertThat(by(CodeSystem.COW, "255")).isEqualTo("DEU");
    assertThat(by(CodeSystem.GW, "260")).isEqualTo("DEU");
    assertThat(by(CodeSystem.GW, "678")).isEqualTo("YEM");
    assertThat(by(CodeSystem.COW, "002")).isEqualTo("USA");
    assertThat(by(CodeSystem.NUMERIC, "4")).isEqualTo("AFG");
    assertThat(by(CodeSystem.CAMEO, "ROM")).isEqualTo("ROU");
    assertThat(by(CodeSystem.CAMEO, "TMP")).isEqualTo("TLS");
    assertThat(by(CodeSystem.FIPS, "GZ")).isEqualTo("PSE");
    assertThat(by(CodeSystem.GW, "")).isEmpty();
  }

  @Test
  void names_are_found_as_the_formats_write_them() {
    assertThat(named("Russian Federation")).isEqualTo("RUS");
    assertThat(named("Russia (Soviet Union)")).isEqualTo("RUS");
    assertThat(named("DR Congo (Zaire)")).isEqualTo("COD");
    assertThat(named("Congo, Republic of")).isEqualTo("COG");
    assertThat(named("Palestinian Territory, Occupied")).isEqualTo("PSE");
    assertThat(named("Côte d'Ivoire")).isEqualTo("CIV");
    assertThat(named("eSwatini")).isEqualTo("SWZ");
    assertThat(named("The Gambia")).isEqualTo("GMB");
    assertThat(named("Kosovo")).isEqualTo("XKX");
    assertThat(named("Western Sahara")).isEqualTo("ESH");
    assertThat(named("Atlantis")).isEmpty();
  }

  @Test
  void every_country_of_iso_is_there_and_no_code_stands_for_two_states() {
    List<String> ids =
        CodeTable.load("countries.tsv").rows().stream().map(row -> row.at(0)).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .containsAll(
            Stream.of(Locale.getISOCountries())
                .map(two -> new Locale("", two).getISO3Country())
                .toList());
    for (int column : new int[] {1, 2, 4}) {
      assertThat(
              CodeTable.load("countries.tsv").rows().stream()
                  .flatMap(row -> row.several(column).stream()))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void states_alone_have_cow_numbers_and_all_members_of_the_state_system_have_one() {
    assertThat(
            CodeTable.load("countries.tsv").rows().stream()
                .filter(row -> row.optional(5).isPresent()))
        .hasSizeGreaterThan(194);
  }

  @Test
  void every_root_of_cameo_but_public_statements_has_a_type_and_longer_codes_follow() {
    for (int root = 2; root <= 20; root++) {
      assertThat(CameoToPlover.table().of(String.format(Locale.ROOT, "%02d", root))).isPresent();
    }
    assertThat(CameoToPlover.table().of("01")).isEmpty();
    assertThat(CameoToPlover.table().of("0234")).map(PloverCode::type).contains(EventType.REQUEST);
    assertThat(CameoToPlover.table().of("163")).map(PloverCode::type).contains(EventType.COERCE);
    assertThat(CameoToPlover.table().of("0871")).map(PloverCode::type).contains(EventType.RETREAT);
    assertThat(CameoToPlover.table().of("1879")).map(PloverCode::exact).contains(false);
    assertThat(CameoToPlover.table().of("99")).isEmpty();
  }

  @Test
  void no_code_of_an_actors_part_has_two_meanings() {
    Map<String, Integer> codes = new TreeMap<>();
    CodeTable.load("cameo-actors.tsv")
        .rows()
        .forEach(row -> codes.merge(row.at(0), 1, Integer::sum));
    assertThat(codes.values()).containsOnly(1);
  }

  @Test
  void sectors_are_found_by_the_beginning_of_a_word() {
    assertThat(SectorWords.table().of("Police")).contains(Sector.COP);
    assertThat(SectorWords.table().of("Congolese")).isEmpty();
    assertThat(SectorWords.table().of("Elite,Executive,Foreign Ministry")).contains(Sector.GOV);
    assertThat(SectorWords.table().of("General Population / Civilian / Social"))
        .contains(Sector.CVL);
    assertThat(SectorWords.table().of("State forces")).contains(Sector.MIL);
  }

  @Test
  void disputed_places_go_by_neutral_ids_whatever_a_data_set_calls_them() {
    Actors actors = new Actors(Lexicon.EMPTY, name -> {});
    assertThat(actors.id("Republic of Nagorno-Karabakh")).contains("nagorno-karabakh");
    assertThat(actors.id("Turkish Republic of Northern Cyprus")).contains("northern-cyprus");
    assertThat(actors.id("Taleban")).contains("taliban");
    assertThat(actors.id("Quux Band")).isEmpty();
    assertThat(
            CodeTable.load("actors.tsv").rows().stream()
                .flatMap(row -> row.several(1).stream().map(Slugs::fold)))
        .doesNotHaveDuplicates();
  }
}
