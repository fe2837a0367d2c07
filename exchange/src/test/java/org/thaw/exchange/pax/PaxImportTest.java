package org.thaw.exchange.pax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thaw.exchange.Imported;
import org.thaw.exchange.Remark;
import org.thaw.statement.Pledge;

/** Rows are invented; columns are those of PA-X. */
final class PaxImportTest {

  static final String HEADER =
      "Con,Contp,PP,PPName,Reg,AgtId,Ver,Agt,Dat,Status,Lgt,Part,ThrdPart,Ce,CeProv,SsrFf,TjPrire,"
          + "HrMob,GCh";

  static String row(String... changed) {
    Map<String, String> cells =
        new HashMap<>(
            Imported.cells(
                "Con", "Olava",
                "PPName", "Olava talks",
                "AgtId", "4001",
                "Agt", "Agreement on a \"cessation\" of fire ",
                "Dat", "1994-05-12",
                "Part",
                    "Signed by:\r\nFor the Government of Mali: A. Person\r\nHill Front\r\n\r\nB. Nobody, witness",
                "Ce", "3",
                "SsrFf", "1",
                "TjPrire", "2",
                "HrMob", "",
                "GCh", "NA"));
    cells.putAll(Imported.cells(changed));
    return Imported.row(HEADER, ",", cells) + "\n";
  }

  static Imported of(String... rows) {
    return Imported.of("pax", "pax.csv", "\uFEFF" + HEADER + "\n" + String.join("", rows));
  }

  @Test
  void each_known_signatory_promises_each_provision_and_agrees_with_the_others() {
    Imported imported = of(row());
    assertThat(imported.problems).isEmpty();
    assertThat(imported.told())
        .containsExactly(
            "MLI+GOV AGREE hill-front",
            "hill-front AGREE MLI+GOV",
            "MLI+GOV CEASEFIRE -",
            "hill-front CEASEFIRE -",
            "MLI+GOV RELEASE -",
            "hill-front RELEASE -");
    Pledge pledge = (Pledge) imported.statements.get(2);
    assertThat(pledge.agreement()).contains("pax:4001");
    assertThat(pledge.source().title()).contains("Agreement on a \"cessation\" of fire");
  }

  @Test
  void signatories_that_nobody_knows_are_kept_as_text() {
    Imported imported = of(row("Part", "Elders of two villages"));
    assertThat(imported.told())
        .containsExactly(
            "'Elders of two villages' CEASEFIRE -", "'Elders of two villages' RELEASE -");
    assertThat(imported.remarks(Remark.SHORT_TEXT_ONLY)).isEqualTo(1);
  }

  @Test
  void bad_rows_are_named_by_their_first_line() {
    Imported imported =
        of(
            row("Dat", "1994-00-00"),
            row("AgtId", "Olava"),
            row("AgtId", "2", "Ce", "0", "TjPrire", "0", "Part", ""));
    assertThat(imported.complaints())
        .containsExactly(
            "pax.csv:2: Dat: 1994-00-00 is no day of the calendar",
            "pax.csv:7: AgtId: 'Olava' is no number; are the columns shifted?");
    assertThat(imported.remarks(Remark.NOT_CODED)).isEqualTo(1);
  }
}
