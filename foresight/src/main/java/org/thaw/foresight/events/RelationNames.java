package org.thaw.foresight.events;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The CAMEO root and quad class of each relation, from its code ("0211") or its name ("Appeal for
 * aid"). Names are matched against {@link CameoWords}; where too few are known, every relation is a
 * family of its own.
 *
 * @param root CAMEO root 1 to 20; otherwise a number above 20 that no other relation has
 * @param quad quad class 1 to 4; 0 where the root is not known
 */
@SuppressWarnings("ArrayRecordComponent") // columns for hot loops: never written to, never compared
record RelationNames(int[] root, int[] quad) {
  private static final Pattern CODE = Pattern.compile("[0-9]{2,4}");
  private static final int ROOTS = 20;

  static RelationNames of(List<String> names) {
    int n = names.size();
    int[] root = new int[n];
    int[] quad = new int[n];
    for (int i = 0; i < n; i++) {
      int known = rootOf(names.get(i).strip());
      root[i] = known > 0 ? known : ROOTS + 1 + i;
      quad[i] = quadOf(known);
    }
    return new RelationNames(root, quad);
  }

  private static int rootOf(String name) {
    if (CODE.matcher(name).matches()) {
      int root = Integer.parseInt(name.substring(0, 2));
      return root <= ROOTS ? root : 0;
    }
    return CameoWords.root(name.toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** Roots 1-5 verbal, 6-8 material cooperation; 9-13 verbal, 14-20 material conflict. */
  private static int quadOf(int root) {
    if (root == 0) {
      return 0;
    }
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }
}
