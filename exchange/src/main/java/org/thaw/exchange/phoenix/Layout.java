package org.thaw.exchange.phoenix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.exchange.table.HeadedTable;
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.Rows;

/**
 * Where the columns of a file stand; −1: it has none of that kind.
 *
 * @param headed whether the first row is a header
 */
record Layout(
    boolean headed,
    int id,
    int date,
    int source,
    int target,
    int code,
    int lat,
    int lon,
    int place,
    int country,
    int story,
    int outlet,
    int text) {

  private static final int PIPELINE = 26;
  private static final int FEWEST = 7;
  private static final int ADDRESS = 6;

  /** The layout by the first row; empty: none of Phoenix's. */
  static Optional<Layout> of(Rows row) {
    Header header = Header.of(row);
    if (header.has("SrcActor")) {
      return Optional.of(exportByR(header));
    } else if (header.has("source_root")) {
      return Optional.of(withHeader(header));
    } else if (row.size() == PIPELINE && day(row.cell(1))) {
      return Optional.of(new Layout(false, 0, 1, 5, 9, 13, 18, 19, 20, 22, 23, 25, -1));
    } else if (row.size() >= FEWEST && day(row.cell(0))) {
      return Optional.of(coder());
    }
    return Optional.empty();
  }

  private static boolean day(String cell) {
    return cell.strip().matches("\\d{8}");
  }

  private static Layout withHeader(Header header) {
    return new Layout(
        true,
        header.at("id_string", "eid", "id"),
        header.at("story_date", "date"),
        header.at("source"),
        header.at("target"),
        header.at("code"),
        header.at("lat"),
        header.at("lon"),
        header.at("placename"),
        header.at("countryname"),
        header.at("ids", "aid"),
        header.at("sources", "process"),
        header.at("text"));
  }

  /** Its header is wrong in three places: AdminInfo is the country. */
  private static Layout exportByR(Header header) {
    return new Layout(
        true,
        header.at("GID"),
        header.at("Date"),
        header.at("Source"),
        header.at("Target"),
        header.at("CAMEO"),
        header.at("Lat"),
        header.at("Lon"),
        header.at("Geoname"),
        header.at("AdminInfo"),
        header.at("ID"),
        header.at("sourcetxt"),
        -1);
  }

  /** The coder's own, whose rows have as many cells as was known. */
  private static Layout coder() {
    return new Layout(false, -1, 0, 1, 2, 3, -1, -1, -1, -1, 5, ADDRESS, -1);
  }

  /** How many cells a row may have. */
  HeadedTable.Width width() {
    if (headed) {
      return HeadedTable.Width.RAGGED;
    }
    return id < 0 ? HeadedTable.Width.FREE : HeadedTable.Width.AS_NAMED;
  }

  /** Who published it; in the coder's own rows the address, if it is known, moves it. */
  String outlets(Rows row) {
    boolean moved =
        !headed && id < 0 && row.cell(ADDRESS).toLowerCase(Locale.ROOT).startsWith("http");
    return row.cell(moved ? ADDRESS + 1 : outlet).strip();
  }

  /** Whether a row has what it needs. */
  boolean whole(Rows row) {
    return headed || row.size() >= FEWEST;
  }

  /** The cells of a row that tell its parts apart where it has no id of its own. */
  String key(Rows row) {
    String own = row.cell(id).strip();
    return own.isEmpty()
        ? String.join(
            "/",
            List.of(
                row.cell(date),
                row.cell(source),
                row.cell(target),
                row.cell(code),
                row.cell(story)))
        : own;
  }
}
