package org.thaw.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntensityTest {

  @Test
  void a_code_has_its_own_value_or_its_parents() {
    assertThat(Intensity.ofCameo("190")).contains(-100);
    assertThat(Intensity.ofCameo("1931")).contains(-100);
    assertThat(Intensity.ofCameo("0874")).contains(100);
    assertThat(Intensity.ofCameo("0871")).contains(90);
    assertThat(Intensity.ofCameo("13")).contains(-60);
    assertThat(Intensity.ofCameo("138")).contains(-70);
    assertThat(Intensity.ofCameo("99")).isEmpty();
    assertThat(Intensity.ofCameo("")).isEmpty();
  }

  @Test
  void every_type_has_a_value_on_the_side_of_its_quad_class() {
    for (EventType type : EventType.values()) {
      boolean conflict = type.quad().number() > 2;
      assertThat(Intensity.plover(type, Optional.empty()) < 0).as(type.name()).isEqualTo(conflict);
    }
  }

  @Test
  void a_mode_may_weigh_more_than_its_type_and_an_unknown_one_weighs_the_same() {
    assertThat(Intensity.plover(EventType.ASSAULT, Optional.of("heavy-weapons"))).isEqualTo(-100);
    assertThat(Intensity.plover(EventType.ASSAULT, Optional.of("whatever"))).isEqualTo(-90);
  }

  @Test
  void all_values_are_on_goldsteins_scale() {
    assertThat(Arrays.stream(EventType.values()).map(t -> Intensity.plover(t, Optional.empty())))
        .allSatisfy(value -> assertThat(value).isBetween(-100, 100));
  }
}
