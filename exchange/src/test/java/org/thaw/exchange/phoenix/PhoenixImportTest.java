package org.thaw.exchange.phoenix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Period;
import org.thaw.statement.Place;

/** Rows are invented; columns are those of Phoenix and PETRARCH. */
final class PhoenixImportTest {

  static final String PIPELINE =
      "id,date,year,month,day,source,source_root,source_agent,source_others,target,target_root,"
          + "target_agent,target_others,code,root_code,quad_class,goldstein,joined_issues,lat,lon,"
          + "placename,statename,countryname,ids,urls,sources";
  static final String WEB =
      ",id_string,story_date,year,month,day,source,source_root,source_agent,source_others,target,"
          + "target_root,target_agent,target_others,code,root_code,quad_class,goldstein,"
          + "joined_issues,lat,lon,placeName,stateName,countryName,documentCountryName,ids,urls,"
          + "sources,text,web_url,aid";
  static final String BY_R =
      ",X,GID,Date,Year,Month,Day,Source,SrcActor,SrcAgent,SOthAgent,Target,TgtActor,TgtAgent,"
          + "TOthAgent,CAMEO,RootCode,QuadClass,Goldstein,None,Lat,Lon,Geoname,CountryCode,"
          + "AdminInfo,ID,URL,sourcetxt";
  static final String CLINE =
      "eid,story_date,year,month,day,source,source_root,source_agent,source_others,target,"
          + "target_root,target_agent,target_others,code,root_code,quad_class,goldstein,"
          + "joined_issues,lat,lon,placename,statename,countryname,aid,process";

  static Map<String, String> cells() {
    Map<String, String> cells = new HashMap<>();
    for (String name : new String[] {"id", "id_string", "eid", "GID"}) {
      cells.put(name, "77_v0.2.0");
    }
    cells.put("date", "20150312");
    cells.put("Date", "2015-03-12");
    cells.put("source", "UKRGOV");
    cells.put("Source", "UKRGOV");
    cells.put("target", "---REB");
    cells.put("Target", "---REB");
    cells.put("code", "173");
    cells.put("CAMEO", "173");
    cells.put("lat", "48.0");
    cells.put("lon", "37.8");
    cells.put("placename", "Donetsk");
    cells.put("placeName", "Donetsk");
    cells.put("countryname", "Ukraine");
    cells.put("countryName", "Ukraine");
    cells.put("AdminInfo", "Ukraine");
    cells.put("CountryCode", "Donetsk Oblast");
    cells.put("ids", "abc_1;def_2");
    cells.put("sources", "wire;paper");
    return cells;
  }

  private static final String TOLD = "UKR+GOV COERCE '---REB'+REB";

  private static void assertRead(Imported imported) {
    assertThat(imported.problems).isEmpty();
    assertThat(imported.told()).containsExactly(TOLD);
    assertThat(imported.events().get(0).said().period())
        .isEqualTo(Period.day(LocalDate.of(2015, 3, 12)));
  }

  @Test
  void the_coders_own_output_is_read_with_an_address_or_without() {
    String start = "20150312\tUKRGOV\t---REB\t173\t\tabc_1\t";
    assertRead(Imported.of("phoenix", "evts.txt", start + "wire\n"));
    Imported addressed = Imported.of("phoenix", "evts.txt", start + "https://e.org/1\twire\n");
    assertRead(addressed);
    assertThat(addressed.events().get(0).source().title()).contains("wire");
  }

  @Test
  void the_pipelines_output_is_read() {
    Imported imported =
        Imported.of(
            "phoenix",
            "events.full.txt",
            Imported.row(PIPELINE.replace(',', '\t'), "\t", cells()) + "\n");
    assertRead(imported);
    assertThat(imported.events().get(0).said().place().map(Place::name))
        .contains("Donetsk, Ukraine");
    assertThat(imported.events().get(0).source().document()).isEqualTo("phoenix-story:abc_1");
  }

  @Test
  void exports_with_headers_are_read_by_their_names() {
    Map<String, String> web = cells();
    web.put("story_date", "20150312");
    web.put("text", "Police held two rebels .");
    String quoted =
        "\""
            + WEB.replace(",", "\"\t\"")
            + "\"\n\""
            + Imported.row(WEB, ",", web).replace(",", "\"\t\"")
            + "\"\n";
    Imported imported = Imported.of("phoenix", "web.txt", quoted);
    assertRead(imported);
    assertThat(imported.events().get(0).source().text()).isEqualTo("Police held two rebels .");
    Map<String, String> cline = cells();
    cline.put("story_date", "03/12/2015");
    assertRead(
        Imported.of("phoenix", "c.csv", CLINE + "\n" + Imported.row(CLINE, ",", cline) + "\n"));
    Imported byR =
        Imported.of("phoenix", "r.csv", BY_R + "\n" + Imported.row(BY_R, ",", cells()) + "\n");
    assertRead(byR);
    assertThat(byR.events().get(0).said().place().map(Place::name)).contains("Ukraine");
  }

  @Test
  void rows_without_a_code_and_public_statements_are_counted_and_bad_ones_named() {
    String row = "20150312\tUKRGOV\t---REB\t%s\t\tabc\twire\n";
    Imported imported =
        Imported.of(
            "phoenix",
            "e.txt",
            row.formatted("NA")
                + row.formatted("010")
                + row.formatted("words")
                + row.formatted("08").replace("20150312", "20151301")
                + row.formatted("08"));
    assertThat(imported.remarks(Remark.NOT_CODED)).isEqualTo(1);
    assertThat(imported.remarks(Remark.NO_TYPE)).isEqualTo(1);
    assertThat(imported.complaints())
        .containsExactly(
            "e.txt:3: code: 'words' is no code; are the columns shifted?",
            "e.txt:4: date: 20151301 is no day of the calendar");
    assertThat(imported.told()).containsExactly("UKR+GOV CONCEDE '---REB'+REB");
  }

  @Test
  void a_file_of_another_format_is_named() {
    assertThatThrownBy(() -> Imported.of("phoenix", "x.csv", "AgtId,Agt,Dat\n1,x,2000-01-01\n"))
        .hasMessageContainingAll("not Phoenix", "looks like PA-X");
  }

  @Test
  void codes_that_were_saved_as_numbers_get_their_zero_back() {
    String row = "20150312\tUKRGOV\tRUS\t%s\t\tabc\twire\n";
    Imported imported =
        Imported.of(
            "phoenix", "e.txt", row.formatted("42") + row.formatted("4") + row.formatted("871"));
    assertThat(imported.events())
        .extracting(e -> e.cameo().orElse(""))
        .containsExactly("042", "04", "0871");
  }
}
