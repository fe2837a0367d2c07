package org.thaw.evaluation.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.reading.dictionary.UserDictionary;
import org.thaw.reading.neural.NeuralParser;

class ActorEvaluationTest {

  private static final String RECORDS =
      """
      <Validation><Sentences>
      <Sentence date="19950101" id="one" category="ACTOR"><!-- a comment -->
        <EventCoding sourcecode="OLAREL" targetcode="UDA" eventcode="1"/>
        <Text>An Olava cleric
          met Udana.</Text><Parse>(ROOT (NP (NNP Udana)))</Parse></Sentence>
      <Sentence date="20130101" id="two" category="DATE">
        <EventCoding sourcecode="OLA" targetcode="---" eventcode="1"/>
        <EventCoding sourcecode='"THE GUILD"' targetcode="UDAGOV" eventcode="1"/>
        <Text>Olava left the Guild for Udana.</Text><Parse/></Sentence>
      <Sentence date="20130101" id="three" category="VERB">
        <EventCoding sourcecode="ZZZ" targetcode="ZZZ" eventcode="1"/>
        <Text>Nobody met.</Text><Parse/></Sentence>
      </Sentences></Validation>
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private ActorEvaluation.Result measure(String records) throws IOException {
    Path actors = file("actors.txt", "OLAVA [OLA]\nUDANA [UDA]\n");
    Path agents = file("agents.txt", "CLERIC [~REL]\n");
    return new ActorEvaluation(NeuralParser.load(), UserDictionary.of(List.of(actors, agents)))
        .measure(file("records.xml", records));
  }

  @Test
  void a_record_counts_where_all_its_sources_and_targets_are_found() throws IOException {
    String words = RECORDS.replace("<Parse>(ROOT (NP (NNP Udana)))</Parse>", "<Parse/>");
    ActorEvaluation.Result result = measure(words);
    assertThat(result.all()).isEqualTo(2);
    assertThat(result.found()).isEqualTo(1);
    assertThat(result.failures().get(0).wanted()).containsExactly("UDAGOV");
    assertThat(result.page()).contains("1 of 2 records found", "right actor, wrong role");
  }

  @Test
  void where_text_and_parse_differ_the_words_are_those_of_the_parse() throws IOException {
    assertThat(measure(RECORDS).failures().get(0).wanted()).containsExactly("OLAREL");
  }

  @Test
  void what_is_no_xml_is_refused_by_name() {
    assertThatThrownBy(() -> measure("nothing")).hasMessageContaining("records.xml: no XML");
  }
}
