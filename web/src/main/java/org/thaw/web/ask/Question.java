package org.thaw.web.ask;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be asked or, if it writes, done.
 *
 * @param name as it stands in its address
 * @param summary what it is for, in a sentence
 * @param parameters what it can be asked with
 * @param writes whether it changes the ledger
 */
public record Question(String name, String summary, List<Parameter> parameters, boolean writes) {

  /** Copies the list. */
  public Question {
    parameters = List.copyOf(parameters);
  }

  /** A parameter by its name. */
  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }

  /**
   * A parameter.
   *
   * @param name as it stands in the address
   * @param description what it does
   * @param type of its value
   * @param required whether nothing can be answered without it
   * @param repeated whether it can be given more than once
   */
  public record Parameter(
      String name, String description, Type type, boolean required, boolean repeated) {}

  /** What a value must look like. */
  public enum Type {
    TEXT,
    DAY,
    NUMBER,
    /** {@code true}, {@code false}, or nothing after the name, which is {@code true}. */
    SWITCH
  }
}
