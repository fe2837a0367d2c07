package org.thaw.exchange.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.thaw.exchange.StatementExport;
import org.thaw.exchange.Statements;
import org.thaw.statement.Statement;

/** Read back by JGraphT, which checks the file against GraphML's schema. */
final class GraphMlTest {

  private final Map<String, String> names = new HashMap<>();
  private final Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();

  private Graph<String, DefaultEdge> read(List<Statement> statements) throws Exception {
    StringWriter written = new StringWriter();
    try (StatementExport export = new GraphMlExport().to(written)) {
      statements.forEach(export);
    }
    Graph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.addVertexAttributeConsumer(
        (vertex, value) ->
            names.put(vertex.getFirst() + "/" + vertex.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (edge, value) ->
            edges
                .computeIfAbsent(edge.getFirst(), e -> new HashMap<>())
                .put(edge.getSecond(), value.getValue()));
    importer.importGraph(graph, new StringReader(written.toString()));
    return graph;
  }

  @Test
  void jgrapht_reads_actors_as_nodes_and_statements_as_edges() throws Exception {
    List<Statement> full =
        Statements.everyKind().stream().filter(s -> s.said().object().isPresent()).toList();
    Graph<String, DefaultEdge> graph = read(Statements.everyKind());
    assertThat(graph.vertexSet()).hasSize(2);
    assertThat(graph.edgeSet()).hasSameSizeAs(full);
    assertThat(names).containsValue("Rurik's army").containsValue("Olava");
    assertThat(edges.values())
        .allSatisfy(
            edge ->
                assertThat(edge)
                    .containsEntry("document", "wire-1")
                    .containsEntry("from", "2022-11-14")
                    .containsKey("relation"));
    assertThat(edges.values())
        .extracting(edge -> edge.get("statement"))
        .containsExactlyInAnyOrderElementsOf(full.stream().map(Statement::id).toList());
  }

  @Test
  void sentences_with_marks_and_line_ends_come_back_to_the_letter() throws Exception {
    Statement first = Statements.everyKind().get(0);
    read(List.of(first));
    assertThat(edges.values())
        .extracting(edge -> edge.get("text"))
        .containsExactly(first.source().text());
  }

  @Test
  void what_has_no_second_end_is_counted() throws Exception {
    StatementExport export = new GraphMlExport().to(new StringWriter());
    Statements.everyKind().forEach(export);
    export.close();
    assertThat(export.left()).isEqualTo(Statements.everyKind().size() / 2);
  }

  @Test
  void nothing_gives_an_empty_graph() throws Exception {
    assertThat(read(List.of()).vertexSet()).isEmpty();
  }
}
