package org.thaw.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.exchange.acled.AcledImport;
import org.thaw.exchange.csv.CsvImport;
import org.thaw.exchange.gdelt.GdeltImport;
import org.thaw.exchange.graph.GraphMlExport;
import org.thaw.exchange.graph.StixExport;
import org.thaw.exchange.icews.IcewsImport;
import org.thaw.exchange.icews.PolecatImport;
import org.thaw.exchange.month.CountryMonthExport;
import org.thaw.exchange.month.DyadMonthExport;
import org.thaw.exchange.pax.PaxImport;
import org.thaw.exchange.phoenix.PhoenixImport;
import org.thaw.exchange.ucdp.UcdpImport;

/** All formats, by name. A new one is a class and a line here. */
public final class Formats {

  private static final List<ExportFormat> EXPORTS =
      List.of(
          new JsonlExport(),
          new CsvExport(),
          new ParquetExport(),
          new GeoJsonExport(),
          new DyadMonthExport(),
          new CountryMonthExport(),
          new StixExport(),
          new GraphMlExport());
  private static final List<ImportFormat> IMPORTS =
      List.of(
          new JsonlImport(),
          new GdeltImport(),
          new IcewsImport(),
          new PolecatImport(),
          new AcledImport(),
          new UcdpImport(),
          new PhoenixImport(),
          new PaxImport(),
          new CsvImport());

  private Formats() {}

  /** What statements can be written in. */
  public static List<ExportFormat> exports() {
    return EXPORTS;
  }

  /** What statements can be read from. */
  public static List<ImportFormat> imports() {
    return IMPORTS;
  }

  /** The format to write in of that name, in any case. */
  public static Optional<ExportFormat> exportNamed(String name) {
    return EXPORTS.stream()
        .filter(format -> format.name().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The format to read from of that name, in any case. */
  public static Optional<ImportFormat> importNamed(String name) {
    return IMPORTS.stream()
        .filter(format -> format.name().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
