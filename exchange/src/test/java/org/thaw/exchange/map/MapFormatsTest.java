package org.thaw.exchange.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapFormatsTest {

  private static final MapTable MAP =
      new MapTable(
          "a map",
          List.of("AAA.strength", "AAA+BBB.tension", "odd, \"quoted\" <name>"),
          List.of(
              new MapTable.Row(
                  "AAA.strength",
                  "AAA+BBB.tension",
                  -0.625,
                  "asserted",
                  0.7,
                  List.of("CCC", "experts"),
                  List.of(new MapTable.Sentence("one", "As “AAA” grew strong, it\nwas quiet."))),
              MapTable.Row.of("odd, \"quoted\" <name>", "AAA.strength", 1)));

  private static String written(String format, MapTable map) throws IOException {
    StringWriter out = new StringWriter();
    MapFormats.named(format).orElseThrow().write(map, out);
    return out.toString();
  }

  private static MapTable read(String format, String text) throws IOException {
    return MapFormats.named(format).orElseThrow().read(new StringReader(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "matrix", "graphml", "json"})
  void factors_edges_and_weights_come_back_from_every_format(String format) throws IOException {
    MapTable back = read(format, written(format, MAP));
    assertThat(back.factors()).containsExactlyInAnyOrderElementsOf(MAP.factors());
    assertThat(back.edges())
        .extracting(MapTable.Row::cause, MapTable.Row::effect, MapTable.Row::weight)
        .containsExactlyInAnyOrderElementsOf(
            MAP.edges().stream()
                .map(e -> org.assertj.core.groups.Tuple.tuple(e.cause(), e.effect(), e.weight()))
                .toList());
  }

  @Test
  void json_keeps_all() throws IOException {
    assertThat(read("json", written("json", MAP))).isEqualTo(MAP);
  }

  @Test
  void an_edge_list_may_call_its_columns_as_gephi_does() throws IOException {
    assertThat(read("csv", "Source,Target,Weight\nrain,flood,0.5\n").edges())
        .containsExactly(MapTable.Row.of("rain", "flood", 0.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "csv|cause,effect,weight\\na,b,2|line 2|out of range",
        "csv|cause,effect,weight\\na,b,much|line 2|no weight",
        "csv|cause,effect,weight\\na|line 2|too few cells",
        "csv|one,two\\n|line 1|no column 'cause'",
        "csv|\"open|line 1|never closed",
        "matrix|x,a,b\\na,0|line 2|2 cells where the head has 3",
        "matrix|x,a,b\\na,0,0\\nc,0,0|line 3|not in the head",
        "matrix|x,a\\na,3|line 2, column 2|out of range",
        "graphml|<graphml><oops|line 1|not well-formed",
        "graphml|<g><edge source='a' target='b'/></g>|line 1|without a weight",
        "json|[1|line 1|no JSON",
        "json|{}|line 1|no list 'edges'",
        "json|{\"edges\": [{\"cause\": \"a\"}]}|edge 1|no 'effect'",
      })
  void a_bad_file_is_refused_with_its_place(
      String format, String text, String place, String message) {
    assertThatThrownBy(() -> read(format, text.replace("\\n", "\n")))
        .isInstanceOfSatisfying(
            MapFormatException.class, e -> assertThat(e.place()).isEqualTo(place))
        .hasMessageContaining(message);
  }

  @Test
  void graphml_fetches_and_expands_nothing() {
    String text =
        "<!DOCTYPE g [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><g><node id='a'>"
            + "<data key='label'>&x;</data></node></g>";
    assertThatThrownBy(() -> read("graphml", text)).isInstanceOf(MapFormatException.class);
  }

  @Test
  void a_files_name_tells_its_format() {
    assertThat(MapFormats.ofFile("my-matrix.CSV").orElseThrow().name()).isEqualTo("matrix");
    assertThat(MapFormats.ofFile("edges.csv").orElseThrow().name()).isEqualTo("csv");
    assertThat(MapFormats.ofFile("map.graphml").orElseThrow().name()).isEqualTo("graphml");
    assertThat(MapFormats.ofFile("map.txt")).isEmpty();
  }
}
