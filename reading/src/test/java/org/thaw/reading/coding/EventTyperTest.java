package org.thaw.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.reading.frame.FrameLexicon;
import org.thaw.reading.neural.NeuralParser;
import org.thaw.statement.EventType;

class EventTyperTest {

  private static final Marker MARKER = new Marker(NeuralParser.load());
  private static final FrameLexicon FRAMES = FrameLexicon.load();
  private static final EventTyper CODER = EventTyper.load(FRAMES);

  @Test
  void tells_the_marked_pair_from_another_of_the_same_sentence() {
    String sentence = "Norland condemned Sudia's bombardment of Estmark.";
    assertThat(code(sentence, "Norland", "Sudia").best()).isEqualTo(EventType.ACCUSE);
    assertThat(code(sentence, "Sudia", "Estmark").best()).isEqualTo(EventType.ASSAULT);
  }

  @Test
  void a_passive_is_done_by_its_agent() {
    assertThat(code("The bridge was shelled by Norland.", "Norland", "The bridge").best())
        .isEqualTo(EventType.ASSAULT);
  }

  @Test
  void what_is_lifted_is_no_sanction() {
    assertThat(code("Norland lifted its sanctions on Sudia.", "Norland", "Sudia").best())
        .isEqualTo(EventType.CONCEDE);
  }

  @Test
  void what_is_refused_is_no_withdrawal() {
    assertThat(code("Norland refused to withdraw from Sudia.", "Norland", "Sudia").best())
        .isEqualTo(EventType.REJECT);
  }

  @Test
  void the_probabilities_add_up_to_one() {
    Coding coding = code("Norland invaded Sudia.", "Norland", "Sudia");
    double sum = coding.none();
    for (EventType type : EventType.values()) {
      sum += coding.of(type);
    }
    assertThat(sum).isBetween(0.999, 1.001);
  }

  @Test
  void the_same_sentences_give_the_same_weights() throws IOException {
    Examples examples =
        new Examples(
            List.of(
                features("Norland bombed Sudia."),
                features("Norland shelled Sudia."),
                features("Norland met Sudia.")),
            List.of(EventModel.number(EventType.ASSAULT), EventModel.number(EventType.ASSAULT), 1));
    byte[] once = new CoderTraining(examples).file();
    assertThat(new CoderTraining(examples).file()).isEqualTo(once);
    EventModel model = EventModel.read(new ByteArrayInputStream(once));
    assertThat(
            model
                .probabilities(features("Norland bombed Sudia."))[
                EventModel.number(EventType.ASSAULT)])
        .isGreaterThan(0.4);
  }

  private static int[] features(String sentence) {
    return Features.of(MARKER.mark(sentence, "Norland", "Sudia").orElseThrow(), FRAMES);
  }

  private static Coding code(String sentence, String source, String target) {
    return CODER.code(MARKER.mark(sentence, source, target).orElseThrow());
  }
}
