package org.thaw.cli.plot;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Letters of three by five points: five rows from the top, each an octal digit of three bits. */
final class Glyphs {

  static final int WIDE = 3;
  static final int HIGH = 5;

  private static final String ROWS =
      "0 75557 1 26227 2 71747 3 71717 4 55711 5 74717 6 74757 7 71111 8 75757 9 75717 A 25755"
          + " B 65656 C 34443 D 65556 E 74647 F 74644 G 34553 H 55755 I 72227 J 11152 K 55655"
          + " L 44447 M 57755 N 65555 O 25552 P 65644 Q 25521 R 65655 S 34216 T 72222 U 55557"
          + " V 55552 W 55775 X 55255 Y 55222 Z 71247 % 51245 . 00002";

  private static final Map<Character, String> ALL = all();

  private Glyphs() {}

  private static Map<Character, String> all() {
    Map<Character, String> all = new HashMap<>();
    String[] parts = ROWS.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      all.put(parts[i].charAt(0), parts[i + 1]);
    }
    return Map.copyOf(all);
  }

  /** Whether a letter has ink at a point; what is no letter of these is empty. */
  static boolean ink(char letter, int column, int row) {
    String rows = ALL.get(String.valueOf(letter).toUpperCase(Locale.ROOT).charAt(0));
    return rows != null && (rows.charAt(row) - '0' >> (WIDE - 1 - column) & 1) == 1;
  }
}
