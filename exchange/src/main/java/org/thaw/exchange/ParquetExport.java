package org.thaw.exchange;

import blue.strategic.parquet.Dehydrator;
import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;

/**
 * Apache Parquet, for DuckDB, pandas, Spark: the columns of the CSV export with their types. Days
 * are DATE, the time of reading is TIMESTAMP in UTC, unknown is null. Lists are text joined by
 * semicolons, as in CSV.
 */
public final class ParquetExport implements FileExport {

  private static final Set<String> DAYS = Set.of("from", "to", "published");
  private static final Set<String> FRACTIONS =
      Set.of("lat", "lon", "confidence", "likelihood_low", "likelihood_high");
  private static final Set<String> NUMBERS = Set.of("sentence", "start", "end");

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String about() {
    return "typed columns for DuckDB, pandas, Spark; needs --to FILE";
  }

  @Override
  public StatementExport to(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Dehydrator<JsonNode> columns = ParquetExport::row;
    ParquetWriter<JsonNode> writer = ParquetWriter.writeFile(schema(), file.toFile(), columns);
    return new StatementExport() {
      @Override
      public void accept(Statement statement) {
        try {
          writer.write(StatementJson.toJson(statement));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public void close() throws IOException {
        writer.close();
      }
    };
  }

  private static MessageType schema() {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (CsvColumns.Column column : CsvColumns.ALL) {
      String name = column.name();
      if (DAYS.contains(name)) {
        schema.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(name);
      } else if (FRACTIONS.contains(name)) {
        schema.optional(PrimitiveTypeName.DOUBLE).named(name);
      } else if (number(column)) {
        schema.optional(PrimitiveTypeName.INT32).named(name);
      } else if (name.equals("recorded")) {
        schema
            .optional(PrimitiveTypeName.INT64)
            .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MILLIS))
            .named(name);
      } else {
        schema
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(name);
      }
    }
    return schema.named("statement");
  }

  private static boolean number(CsvColumns.Column column) {
    boolean toll = column.at().toString().startsWith("/toll/") && !column.name().endsWith("_side");
    return toll || NUMBERS.contains(column.name());
  }

  private static void row(JsonNode statement, ValueWriter writer) {
    for (CsvColumns.Column column : CsvColumns.ALL) {
      String cell = column.value(statement);
      if (!cell.isEmpty() || column.name().equals("text")) {
        writer.write(column.name(), value(column, cell));
      }
    }
  }

  private static Object value(CsvColumns.Column column, String cell) {
    String name = column.name();
    if (DAYS.contains(name)) {
      return (int) LocalDate.parse(cell).toEpochDay();
    } else if (FRACTIONS.contains(name)) {
      return Double.valueOf(cell);
    } else if (number(column)) {
      return Integer.valueOf(cell);
    } else if (name.equals("recorded")) {
      return Instant.parse(cell).toEpochMilli();
    }
    return cell;
  }
}
