package org.thaw.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
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
    String file = "\uFEFF" + export(statements).replace("\n", "\r\n\r\n");
    Imported imported = Imported.of("jsonl", "statements.jsonl", file);
    assertThat(imported.statements).isEqualTo(statements);
    assertThat(imported.run.rows()).isEqualTo(statements.size());
  }

  @Test
  void import_names_the_line_and_the_field_that_are_wrong_and_goes_on() {
    String good = StatementJson.toLine(EveryKind.statements().findFirst().orElseThrow());
    String file = good + "\n\n" + good.replace("\"denied\"", "\"maybe\"") + "\n" + good;
    Imported imported = Imported.of("jsonl", "bad.jsonl", file);
    assertThat(imported.complaints()).containsExactly("bad.jsonl:3: polarity: unknown value maybe");
    assertThat(imported.statements).hasSize(2);
  }
}
