package org.thaw.reading.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownVerbsTest {
  private static final List<String> FRAMES =
      List.of(
          "frames",
          "assault",
          "coerce",
          "mobilize",
          "sanction",
          "protest",
          "threaten",
          "accuse",
          "reject",
          "request",
          "retreat",
          "concede",
          "aid",
          "cooperate",
          "agree",
          "support",
          "consult");

  private static Set<String> verbsOfFrames() throws IOException {
    Set<String> verbs = new TreeSet<>();
    for (String name : FRAMES) {
      String path = "/org/thaw/reading/frame/" + name + ".txt";
      try (InputStream in = KnownVerbsTest.class.getResourceAsStream(path)) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("v:"))
            .flatMap(line -> List.of(line.substring(2).split(" ", 2)[0].split("\\|")).stream())
            .map(verb -> verb.replaceAll("_.*", ""))
            .filter(verb -> verb.matches("[a-z]{2,}"))
            .forEach(verbs::add);
      }
    }
    return verbs;
  }

  @Test
  void each_verb_of_the_frames_is_known_so_that_its_forms_are_undone() throws IOException {
    Set<String> unknown = verbsOfFrames();
    Lists.read("verbs.txt").forEach(row -> unknown.remove(row[0]));
    assertThat(unknown).as("add these to verbs.txt").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "conceded, VBD, concede",
    "seceding, VBG, secede",
    "boycotted, VBN, boycott",
    "waged, VBD, wage",
    "mediating, VBG, mediate",
    "bases, NNS, base",
    "supplies, NNS, supply"
  })
  void forms_that_were_undone_wrongly_once(String form, String tag, String lemma) {
    assertThat(TextCutter.load(10).lemma(form, tag)).isEqualTo(lemma);
  }
}
