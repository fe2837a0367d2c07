package org.thaw.picture.status;

import java.util.List;

/**
 * A territory on a day.
 *
 * @param question what was asked
 * @param sections the sides on which there is something to show, in the order of {@link Facet}
 * @param otherTimes statuses of the territory that are known but concern other times
 */
public record StatusAnswer(StatusQuestion question, List<Section> sections, int otherTimes) {

  /** Copies the list. */
  public StatusAnswer {
    sections = List.copyOf(sections);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return sections.isEmpty();
  }

  /**
   * One side of the answer.
   *
   * @param facet which
   * @param accounts what is said to be or not to be so: rivals side by side, the best borne out
   *     first
   * @param apart what is only demanded, intended, expected or supposed; never mixed with the rest
   */
  public record Section(Facet facet, List<Account> accounts, List<Account> apart) {

    /** Copies the lists. */
    public Section {
      accounts = List.copyOf(accounts);
      apart = List.copyOf(apart);
    }
  }
}
