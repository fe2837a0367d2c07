package org.thaw.evaluation.coding;

import java.util.Optional;

/**
 * A sentence to code.
 *
 * @param id the sentence's id
 * @param sentence its words
 * @param source who acts, as marked
 * @param target to whom, as marked
 * @param root the right type, where told
 * @param quad the right quad class, where told
 */
record CodingRow(
    String id,
    String sentence,
    String source,
    String target,
    Optional<String> root,
    Optional<Integer> quad) {}
