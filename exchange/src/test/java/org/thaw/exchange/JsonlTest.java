package org.thaw.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;

final class JsonlTest {

  private static String export(List<Statement> statements) throws IOException {
    StringWriter written = new StringWriter();
    try (StatementExport export = new JsonlExport().to(written)) {
      statements.forEach(export);
    }
    return written.toString();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream schema =
        Statement.class.getResourceAsStream("/org/thaw/statement/statement.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }
  }

  @Test
  void every_exported_line_is_valid_by_the_schema() throws IOException {
    JsonSchema schema = schema();
    List<Statement> statements = EveryKind.statements().toList();
    assertThat(export(statements).lines())
        .hasSameSizeAs(statements)
        .allSatisfy(
            line ->
                assertThat(
                        schema.validate(
                            line,
                            InputFormat.JSON,
                            context ->
                                context.getExecutionConfig().setFormatAssertionsEnabled(true)))
                    .as(line)
                    .isEmpty());
  }

  @Test
  void the_schema_refuses_what_is_no_statement() throws IOException {
    String line = export(EveryKind.statements().limit(1).toList()).replace("2022-11-14", "today");
    assertThat(
            schema()
                .validate(
                    line,
                    InputFormat.JSON,
                    context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
        .isNotEmpty();
  }

  @Test
  void import_gives_back_what_export_wrote() throws IOException {
    List<Statement> statements = EveryKind.statements().toList();
    List<Statement> back = new ArrayList<>();
    String file = "\uFEFF" + export(statements).replace("\n", "\r\n\r\n");
    assertThat(new JsonlImport().read(new StringReader(file), back::add))
        .isEqualTo(statements.size());
    assertThat(back).isEqualTo(statements);
  }

  @Test
  void import_names_the_line_and_the_field_that_are_wrong() {
    String good = StatementJson.toLine(EveryKind.statements().findFirst().orElseThrow());
    String file = good + "\n\n" + good.replace("\"denied\"", "\"maybe\"");
    List<Statement> back = new ArrayList<>();
    assertThatThrownBy(() -> new JsonlImport().read(new StringReader(file), back::add))
        .isInstanceOfSatisfying(ImportException.class, e -> assertThat(e.line()).isEqualTo(3))
        .hasMessage("line 3: polarity: unknown value maybe");
    assertThat(back).hasSize(1);
  }
}
