package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a sentence calls an agreement.
 *
 * @param noun the word for it: ceasefire, plan, memorandum
 * @param name its name in lower case, where it has one that tells it from others: "six-point plan",
 *     "minsk protocol"
 * @param words as the sentence has it
 * @param year of which year
 * @param day of which day, where the sentence says
 */
record Mention(
    String noun,
    Optional<String> name,
    String words,
    Optional<Integer> year,
    Optional<LocalDate> day) {

  /** Whether it tells the agreement from others. */
  boolean tells() {
    return name.isPresent() || year.isPresent();
  }
}
