package org.thaw.intake.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.statement.Alignment;
import org.thaw.statement.Repair;

class RepairerTest {

  private static final String SOUND =
      "Rurik and the Olavan League (OL) agreed to a truce on Nov. 3, 2021. Firstly, Rurik was to"
          + " leave the fort. Secondly, the OL was to open the road.\n"
          + "But the fort stayed shut. He never left it.\nAccording to the OL, nobody asked him to.";

  private static final String DAMAGED =
      "He never left it.Īccording to the OL, nobody asked him to. Secondly, the OL was to open the"
          + " road.īut the fort stayed shut. Firstly, Rurik was to leave the fort. 3, 2021. Rurik"
          + " and the Olavan League (OL) agreed to a truce on Nov.";

  @Test
  void aTextCutFusedAndReversedComesBackLetterForLetter() {
    assertThat(Repairer.repair(DAMAGED).text()).isEqualTo(SOUND);
  }

  @Test
  void everyStepIsLoggedInItsPlace() {
    MendedText mended = Repairer.repair(DAMAGED);
    assertThat(mended.repairs())
        .extracting(Repair::kind)
        .containsExactly("fused-capital", "fused-capital", "reversed-order");
    assertThat(mended.repairs().get(0).before()).isEqualTo("Ī");
    assertThat(mended.repairs().get(0).at().of(mended.text())).isEqualTo("\nA");
    assertThat(mended.repairs().get(2).at().of(mended.text())).isEqualTo(SOUND);
  }

  @Test
  void everyKeptLetterLeadsBackToItselfInTheRawText() {
    MendedText mended = Repairer.repair(DAMAGED);
    assertThat(mended.raw()).isEqualTo(DAMAGED);
    for (Alignment.Run run : mended.alignment().runs()) {
      String kept = mended.text().substring(run.start(), run.start() + run.length());
      assertThat(DAMAGED.substring(run.rawStart(), run.rawStart() + run.length())).isEqualTo(kept);
    }
    int truce = mended.text().indexOf("truce");
    assertThat(mended.alignment().toRaw(truce)).isEqualTo(DAMAGED.indexOf("truce"));
  }

  @Test
  void aSoundTextStaysAsItIs() {
    assertThat(Repairer.repair(SOUND).changed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Īverieš un Ķīlis brauca uz Rīgu. Ļaksa palika mājās. A.Ķīlis un J.Ļaksa nerunāja.",
        "Kılıç met Şırnak's mayor. He said İzmir was calm.",
        "Łódź is a city. \"Łódź\" is its name. Įsruta is another.",
        "It was at www.example.org/Īstaba that she read it. Nothing came of it."
      })
  void lettersOfLivingLanguagesAreNoDamage(String text) {
    assertThat(Repairer.repair(text).changed()).isFalse();
  }

  @Test
  void aReversedTextWithoutFusedCapitalsIsTurnedWhereSeveralCuesAgree() {
    String reversed =
        "Finally, the OL left. He never came back. Secondly, the OL was to open the road. Firstly,"
            + " Rurik was to leave the fort. 3, 2021. Prince Oleg Rurik and the Olavan League (OL)"
            + " agreed to a truce on Nov.";
    assertThat(Repairer.repair(reversed).text())
        .startsWith(
            "Prince Oleg Rurik and the Olavan League (OL) agreed to a truce on Nov. 3, 2021.")
        .endsWith("Finally, the OL left.");
  }

  @Test
  void aHeadingThatWasCutGetsAParagraphOfItsOwn() {
    String damaged =
        "He came in 2020. It grew late.Ļurik: a foe\n\nSecondly, they went.īut not far. First,"
            + " Oleg Rurik spoke.";
    assertThat(Repairer.repair(damaged).text()).contains("It grew late.\nRurik: a foe\n\nHe came");
  }

  @Test
  void aLostCapitalIsGuessedFromTheTextAndFromHowSentencesBegin() {
    String damaged = "Olava waited.\uFFFDhe road was shut.\uFFFDlava knew it.\uFFFDt is late.";
    assertThat(Repairer.repair(damaged).text()).contains("\nThe road", "\nOlava knew", "\nIt is");
  }

  @ParameterizedTest
  @CsvSource({
    "donâ€™t go,don’t go",
    "cafÃ© and naÃ¯ve,café and naïve",
    "SÃ£o Paulo's cafÃƒÂ©,São Paulo's café",
    "РњРѕСЃРєРІР°,Москва",
  })
  void utf8ReadAsSomethingElseIsReadAgain(String damaged, String sound) {
    assertThat(Repairer.repair(damaged).text()).isEqualTo(sound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"São Paulo’s café", "„OLÉ“, rief sie", "Москва и Рим", "£5 – or €6…"})
  void soundAccentsAreNoMojibake(String text) {
    assertThat(Repairer.repair(text).changed()).isFalse();
  }
}
