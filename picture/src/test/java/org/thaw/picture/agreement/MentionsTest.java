package org.thaw.picture.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MentionsTest {

  private static Mention only(String sentence) {
    assertThat(Mentions.in(sentence)).hasSize(1);
    return Mentions.in(sentence).get(0);
  }

  @Test
  void a_year_before_or_after_the_word_tells_which_one_is_meant() {
    assertThat(only("The valley broke the 1994 ceasefire again.").year()).contains(1994);
    assertThat(only("They left the ceasefire of\n1991 behind.").year()).contains(1991);
    assertThat(only("They left the ceasefire of\n1991 behind.").words())
        .isEqualTo("ceasefire of 1991");
  }

  @Test
  void a_day_is_read_in_either_order() {
    LocalDate day = LocalDate.of(2020, 11, 10);
    assertThat(only("Under the agreement of 10 November 2020 they left.").day()).contains(day);
    assertThat(
            only("The statement of Olava's, Rurik's and Arkhen's leaders on Nov. 10, 2020, held.")
                .day())
        .contains(day);
    assertThat(only("The agreement of 31 June 2020 held.").day()).isEmpty();
    assertThat(only("The agreement of 31 June 2020 held.").year()).contains(2020);
  }

  @Test
  void a_name_is_what_tells_it_from_others() {
    assertThat(only("Rurik fulfilled the six-point plan.").name()).contains("six-point plan");
    assertThat(only("The Olava Protocol was signed.").name()).contains("olava protocol");
    assertThat(only("The ceasefire has held.").name()).isEmpty();
    assertThat(only("The ceasefire has held.").tells()).isFalse();
  }

  @Test
  void how_it_was_kept_is_the_sentences_own_word() {
    assertThat(Mentions.manner("This worked intermittently until spring."))
        .contains("intermittently");
    assertThat(Mentions.manner("The truce held.")).isEmpty();
  }
}
