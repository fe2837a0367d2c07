package org.thaw.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The parties to the conflict met on Monday, but there was no agreement on the road.",
        "de|Die Parteien trafen sich am Montag, aber es gab keine Einigung über die Straße.",
        "fr|Les parties se sont réunies lundi, mais il n'y a pas eu d'accord sur la route.",
        "es|Las partes se reunieron el lunes, pero no hubo acuerdo sobre la apertura de la vía.",
        "ru|Стороны встретились в понедельник, но не договорились о том, как открыть дорогу.",
        "uk|Сторони зустрілися в понеділок, але не домовилися про те, як відкрити дорогу.",
        "tr|Taraflar pazartesi günü bir araya geldi ancak yol için bir anlaşma olmadı ve bu da zor.",
        "ka|მხარეები ორშაბათს შეხვდნენ ერთმანეთს",
        "hy|Կողմերը հանդիպեցին երկուշաբթի օրը",
        "ar|اجتمع الطرفان يوم الاثنين في المدينة ولم يتفقا على فتح الطريق من الجانب الذي كان",
      })
  void theLittleWordsTellTheLanguage(String language, String text) {
    assertThat(Languages.of(text)).isEqualTo(language);
  }

  @Test
  void whatCannotBeToldIsNotGuessed() {
    assertThat(Languages.of("Rurik Olava")).isEqualTo("und");
    assertThat(Languages.of("12 34 56 78 90 12 34")).isEqualTo("und");
  }

  @Test
  void aStatedLanguageIsTakenWithoutItsCountry() {
    assertThat(Languages.stated("en-GB")).isEqualTo("en");
    assertThat(Languages.stated("nonsense")).isEqualTo("und");
  }
}
