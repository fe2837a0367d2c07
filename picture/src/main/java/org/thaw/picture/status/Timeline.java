package org.thaw.picture.status;

import java.util.List;

/**
 * A territory over time.
 *
 * @param question what was asked, under the ids that joined identities go by
 * @param sections the sides on which there is something to show, in the order of {@link Facet}
 * @param otherVoices statuses left out because they are not the view of the actor asked for
 */
public record Timeline(TimelineQuestion question, List<Section> sections, int otherVoices) {

  /** Copies the list. */
  public Timeline {
    sections = List.copyOf(sections);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return sections.isEmpty();
  }

  /**
   * One side of it.
   *
   * @param facet which
   * @param spells what is said to be, or not to be, so: rivals side by side, by their first day
   * @param contests when these differ, by their first day
   */
  public record Section(Facet facet, List<Spell> spells, List<Contest> contests) {

    /** Copies the lists. */
    public Section {
      spells = List.copyOf(spells);
      contests = List.copyOf(contests);
    }
  }
}
