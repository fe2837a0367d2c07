package org.thaw.cli.command;

import java.util.Optional;
import org.thaw.cli.name.Names;

/** Knows nobody: for a map that comes from a file. */
enum NoNames implements Names {
  NAMES;

  @Override
  public Optional<String> id(String words) {
    return Optional.empty();
  }

  @Override
  public String display(String id, String words) {
    return words.isBlank() ? id : words;
  }

  @Override
  public boolean land(String id) {
    return false;
  }
}
