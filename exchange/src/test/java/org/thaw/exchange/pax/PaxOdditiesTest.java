package org.thaw.exchange.pax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.exchange.pax.PaxImportTest.HEADER;
import static org.thaw.exchange.pax.PaxImportTest.of;
import static org.thaw.exchange.pax.PaxImportTest.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.exchange.Formats;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Note;
import org.thaw.statement.Pledge;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.Statement;

/** What stands in PA-X's table that one would not expect; rows are invented. */
final class PaxOdditiesTest {

  private static final String FIRST_26 =
      "Con,Contp,PP,PPName,Reg,AgtId,Ver,Agt,Dat,Status,Lgt,N_characters,Agtp,Stage,StageSub,Part,"
          + "ThrdPart,OthAgr,Loc1ISO,Loc2ISO,Loc1GWNO,Loc2GWNO,UcdpCon,UcdpAgr,PamAgr,CowWar";

  private static List<PledgeRelation> pledged(Imported imported) {
    return imported.statements.stream()
        .filter(Pledge.class::isInstance)
        .map(statement -> ((Pledge) statement).relation())
        .distinct()
        .toList();
  }

  @Test
  void a_table_of_all_columns_is_read_whatever_stands_in_those_of_other_ids() {
    String header = FIRST_26 + ",GCh,GChRhet,StDef,Pol,HrMob,Ce,CeProv,SsrFf,TjPrire,ImSrc";
    Map<String, String> cells =
        Imported.cells(
            "Con", "Olava/(Former Bergia)",
            "AgtId", "4002",
            "Agt", "Accord ",
            "Dat", "1994-05-12",
            "Part", "Mali\tHill Front",
            "OthAgr", "\"as agreed\n\nin Olava\"\r\n".repeat(900),
            "UcdpCon", "211 ",
            "UcdpAgr", "1234567890123",
            "PamAgr", "NA",
            "CowWar", "",
            "StageSub", "",
            "GCh", "2",
            "Ce", "3");
    Imported imported =
        Imported.of(
            "pax", "p.csv", "\uFEFF" + header + "\n" + Imported.row(header, ",", cells) + "\n");
    assertThat(imported.problems).isEmpty();
    assertThat(pledged(imported)).containsExactly(PledgeRelation.CEASEFIRE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NA", "0"})
  void what_is_not_coded_is_no_promise(String none) {
    assertThat(pledged(of(row("Ce", none, "SsrFf", none, "TjPrire", "2"))))
        .containsExactly(PledgeRelation.RELEASE);
  }

  @Test
  void the_release_before_had_no_version_and_copies_have_other_line_ends() {
    String header = HEADER.replace(",Ver", "");
    Map<String, String> cells =
        Imported.cells(
            "AgtId", "7", "Agt", "Accord", "Dat", "1994-05-12", "Part", "Mali", "Ce", "2");
    String file = header + "\n" + Imported.row(header, ",", cells) + "\n";
    for (String copy : List.of(file, file.replace("\n", "\r\n"), "\uFEFF" + file)) {
      assertThat(pledged(Imported.of("pax", "p.csv", copy)))
          .containsExactly(PledgeRelation.CEASEFIRE);
    }
  }

  @Test
  void an_agreement_that_comes_again_with_other_content_is_a_newer_edition() {
    List<Statement> known = of(row()).statements;
    Imported imported =
        Imported.of(
            Formats.importNamed("pax").orElseThrow(),
            Map.of("p.csv", Imported.bytes(HEADER + "\n" + row("TjPrire", "0"))),
            document -> known);
    assertThat(imported.remarks(Remark.REVISED)).isEqualTo(1);
    assertThat(imported.statements).filteredOn(Note.class::isInstance).hasSize(2);
  }

  @Test
  void columns_that_moved_are_told_of_by_the_line_at_which_the_row_begins() {
    List<String> rows = new ArrayList<>();
    rows.add(row());
    rows.add(row("AgtId", "2", "Ce", "Olava"));
    rows.add(row("AgtId", "3", "Dat", "20141301"));
    rows.add(row("AgtId", "4", "Dat", "0000-00-00"));
    rows.add(row("AgtId", "5").replace(",Olava talks,", ","));
    rows.add(row("AgtId", "6"));
    Imported imported = of(rows.toArray(String[]::new));
    assertThat(imported.complaints())
        .containsExactly(
            "pax.csv:7: Ce: 'Olava' is no number; are the columns shifted?",
            "pax.csv:12: Dat: '20141301' is no day (YYYY-MM-DD)",
            "pax.csv:17: Dat: 0000-00-00 is no day of the calendar",
            "pax.csv:22: 18 columns instead of 19: shifted or cut off");
    assertThat(pledged(imported)).hasSize(2);
  }
}
