package org.thaw.evaluation.links;

import java.util.ArrayList;
import java.util.List;

/** Reads a list of strings as Python prints it: {@code ['one', "two's"]}. */
final class PyList {

  private PyList() {}

  static List<String> read(String printed) {
    List<String> values = new ArrayList<>();
    int i = 0;
    while (i < printed.length()) {
      char quote = printed.charAt(i++);
      if (quote == '\'' || quote == '"') {
        StringBuilder value = new StringBuilder();
        while (i < printed.length() && printed.charAt(i) != quote) {
          if (printed.charAt(i) == '\\' && i + 1 < printed.length()) {
            i++;
          }
          value.append(printed.charAt(i++));
        }
        i++;
        values.add(value.toString());
      }
    }
    return values;
  }
}
