package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.ledger.FiledScenario.Run;

final class MapTablesTest extends OnEachDatabase {

  @Test
  void edits_come_back_in_the_order_in_which_they_were_made() {
    FiledEdit unweighed =
        new FiledEdit(
            "MUTE",
            "AAA.strength",
            "a \"b\"",
            "ASSERTED",
            Optional.empty(),
            "",
            "Ada",
            Samples.READ);
    ledger.editMap(List.of(Samples.edit("ADD"), unweighed));
    ledger.editMap(List.of(Samples.edit("RESTORE")));
    assertThat(ledger.mapEdits())
        .containsExactly(Samples.edit("ADD"), unweighed, Samples.edit("RESTORE"));
  }

  @Test
  void a_scenario_that_is_saved_again_keeps_its_answers() {
    Run later = new Run(Samples.READ.plusSeconds(60), "[1]");
    ledger.saveScenario(Samples.scenario("flood", "{\"first\":1}"));
    ledger.fileRun("flood", later);
    ledger.saveScenario(Samples.scenario("drought", "{}"));
    FiledScenario again =
        new FiledScenario("flood", "{\"second\":2}", "Ada", Samples.READ, List.of());
    ledger.saveScenario(again);
    assertThat(ledger.scenarios())
        .extracting(FiledScenario::name)
        .containsExactly("flood", "drought");
    FiledScenario flood = ledger.scenarios().get(0);
    assertThat(flood.question()).isEqualTo(again.question());
    assertThat(flood.runs()).containsExactly(new Run(Samples.READ, "[]"), later);
  }

  @Test
  void a_ledger_without_edits_and_scenarios_has_none() {
    assertThat(ledger.mapEdits()).isEmpty();
    assertThat(ledger.scenarios()).isEmpty();
  }
}
