package org.thaw.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Fingerprint;

class FingerprintsTest {

  @Test
  void caseSpacingAndPunctuationDoNotCount() {
    Fingerprint one = Fingerprints.of("Rurik met Olava, at last.");
    Fingerprint two = Fingerprints.of("RURIK  met\nOlava — at last!");
    assertThat(one.content()).isEqualTo(two.content());
    assertThat(one.similarity(two)).isEqualTo(1);
  }

  @Test
  void theSketchEstimatesWhichShareOfTheWordsIsTheSame() {
    Fingerprint whole = Fingerprints.of(words(0, 400));
    assertThat(whole.similarity(Fingerprints.of(words(0, 380)))).isBetween(0.85, 1.0);
    assertThat(whole.similarity(Fingerprints.of(words(200, 600)))).isBetween(0.2, 0.47);
    assertThat(whole.similarity(Fingerprints.of(words(1000, 1400)))).isLessThan(0.03);
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }
}
