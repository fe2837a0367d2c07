package org.thaw.exchange.map;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** A format that causal maps are written in and read from. */
public interface MapFormat {

  /** What a person calls it: {@code csv}. */
  String name();

  /** Writes a map. */
  void write(MapTable map, Writer writer) throws IOException;

  /**
   * Reads a map.
   *
   * @throws MapFormatException with the place, if it is none
   */
  MapTable read(Reader reader) throws IOException;
}
