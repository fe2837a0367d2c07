package org.thaw.picture.status;

import java.util.List;

/**
 * A territory on a day.
 *
 * @param question what was asked, under the ids that joined identities go by
 * @param sections the sides on which there is something to show, in the order of {@link Facet}
 * @param otherTimes statuses of the territory that are known but concern other times
 * @param otherVoices statuses left out because they are not the view of the actor asked for
 */
public record StatusAnswer(
    StatusQuestion question, List<Section> sections, int otherTimes, int otherVoices) {

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

    /** The accounts of this day that differ from another one of this day; none: uncontested. */
    public List<Account> contested() {
      return accounts.stream()
          .filter(one -> accounts.stream().anyMatch(other -> Rivalry.on(facet, one, other)))
          .toList();
    }

    /** Who is said to have begun after the account was last said, and so is not its rival. */
    public List<Account> successors(Account account) {
      return accounts.stream().filter(other -> Rivalry.follows(facet, other, account)).toList();
    }
  }
}
