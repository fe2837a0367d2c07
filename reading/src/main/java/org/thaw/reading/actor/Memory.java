package org.thaw.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.thaw.statement.Party;

/**
 * Whom a document has spoken of so far, so that "he", "it", "the territory" and "both sides" can be
 * told. Recency decides, and a subject outweighs what stands after it (the centering preference of
 * Grosz, Joshi and Weinstein 1995, in its simplest form).
 */
public final class Memory {

  /** How far back once more being named in the document reaches; about a clause for thrice. */
  private static final double SALIENCE = 2;

  /** What counts for {@link #pair} beside being named. */
  private static final double HOME = 0.3;

  private static final double TOGETHER = 0.5;
  private static final double SUBJECT = 0.3;
  private static final double OPPOSED = 1.0;
  private static final int FEW = 4;

  private static final Set<Actor.Type> APART = Set.of(Actor.Type.PLACE, Actor.Type.PERSON);

  private final ToIntFunction<String> salience;
  private final ToIntFunction<String> athome;
  private final Predicate<String> sides;
  private final BiPredicate<String, String> opposed;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<String, Person> persons = new HashMap<>();
  private List<Party> lastPair = List.of();
  private List<Party> lands = List.of();
  private List<Party> joint = List.of();
  private int jointSentence = -9;
  private Optional<Party> author = Optional.empty();

  /**
   * Nobody has been spoken of yet.
   *
   * @param salience how often a document names an id, all in all
   * @param athome how often it names what belongs to a state or lies in it
   * @param sides which ids can be a side in a conflict: states, groups, lands that act
   * @param opposed whether the first is a group of the second, which often are two sides
   */
  public Memory(
      ToIntFunction<String> salience,
      ToIntFunction<String> athome,
      Predicate<String> sides,
      BiPredicate<String, String> opposed) {
    this.salience = salience;
    this.athome = athome;
    this.sides = sides;
    this.opposed = opposed;
  }

  /**
   * Something spoken of.
   *
   * @param party as it would act
   * @param type what it is
   * @param sentence number of the sentence
   * @param index of the word
   * @param subject whether it was the subject of its clause
   * @param main whether that clause was the sentence's own, not one inside it
   * @param name whether it was called by its name, rather than standing inside another phrase
   */
  public record Seen(
      Party party,
      Actor.Type type,
      int sentence,
      int index,
      boolean subject,
      boolean main,
      boolean name) {}

  /** Whether an id can be a side in a conflict. */
  public boolean isSide(String id) {
    return sides.test(id);
  }

  /** Whether the document names an id anywhere. */
  public boolean isNamed(String id) {
    return salience.applyAsInt(id) > 0;
  }

  /** Remembers who writes: what "I" means outside of quotations. */
  public void writtenBy(Party who) {
    author = Optional.of(who);
  }

  /** Who writes, where the document shows it. */
  public Optional<Party> author() {
    return author;
  }

  /** Remembers somebody or something. */
  public void add(Seen thing) {
    seen.add(thing);
  }

  /** Remembers a person under the last word of the name, as later sentences will call them. */
  public void add(Person person) {
    String[] words = person.name().split(" ", -1);
    persons.put(Lexicon.fold(words[words.length - 1]), person);
    persons.put(Lexicon.fold(person.name()), person);
  }

  /** The person whom an earlier sentence called so. */
  public Optional<Person> person(String name) {
    return Optional.ofNullable(persons.get(Lexicon.fold(name)));
  }

  /** Remembers two or more who stood together, which makes them likelier to be "both sides". */
  public void addPair(List<Party> together) {
    if (together.size() >= 2) {
      lastPair = List.copyOf(together);
    }
  }

  /** Remembers the lands of a sentence: what "there" and "these regions" will mean. */
  public void addLands(List<Party> spokenOf) {
    if (!spokenOf.isEmpty()) {
      lands = List.copyOf(spokenOf);
    }
  }

  /** The lands that were last spoken of together. */
  public List<Party> lands() {
    return lands;
  }

  /**
   * The two that "both sides" means, or the three that its sentence has named before ("the
   * statement of A, B and C, in which the parties …"): of all who can be a side the two that the
   * document is most about. Being named oftener counts, what is at home there a little, having
   * stood together and having been a subject break ties; how lately they were named does not help.
   * The weights were chosen on the 334 phrases of the training texts that mean two: 216 are told
   * so, 130 by the two that stood together last. Whether one is a group of the other counts as much
   * as being named once more: of all 547 phrases for several, 270 are told so.
   */
  public List<Party> pair(int sentence, int index) {
    List<Party> here = sidesBefore(sentence, index);
    return here.size() == 3 ? here : likeliestPair(ranked(sentence, index, sides));
  }

  /** Of the first few the two that count most together, where being opposed counts too. */
  private List<Party> likeliestPair(List<Ranked> ranked) {
    List<Party> best = List.of();
    double most = Double.NEGATIVE_INFINITY;
    List<Ranked> few = ranked.subList(0, Math.min(FEW, ranked.size()));
    for (Ranked one : few) {
      for (Ranked other : few) {
        String first = one.party().key();
        String second = other.party().key();
        boolean against = opposed.test(first, second) || opposed.test(second, first);
        double together = one.score() + other.score() + (against ? OPPOSED : 0);
        if (few.indexOf(one) < few.indexOf(other) && together > most) {
          most = together;
          best = List.of(one.party(), other.party());
        }
      }
    }
    return best;
  }

  /**
   * Those of whom the document is most about, by the same weights; none where there are fewer.
   *
   * @param number how many
   * @param fits which ids may be meant
   */
  public List<Party> most(int sentence, int index, int number, Predicate<String> fits) {
    List<Party> most =
        ranked(sentence, index, fits).stream().limit(number).map(Ranked::party).toList();
    return most.size() == number ? most : List.of();
  }

  /** Somebody, and how much the document is about them. */
  private record Ranked(Party party, double score) {}

  private List<Ranked> ranked(int sentence, int index, Predicate<String> fits) {
    Map<String, Double> scores = new LinkedHashMap<>();
    Map<String, Party> parties = new HashMap<>();
    for (Candidate candidate : candidates(sentence, index)) {
      Optional<String> id = candidate.party().id().filter(fits);
      if (id.isPresent()) {
        boolean together = lastPair.stream().anyMatch(p -> p.key().equals(id.get()));
        double score =
            candidate.named()
                + HOME * candidate.home()
                + (together ? TOGETHER : 0)
                + (candidate.subject() ? SUBJECT : 0);
        scores.merge(id.get(), score, Math::max);
        if (candidate.type() != Actor.Type.PERSON) {
          parties.put(id.get(), candidate.party());
        } else {
          parties.putIfAbsent(id.get(), candidate.party());
        }
      }
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(
            entry ->
                new Ranked(Objects.requireNonNull(parties.get(entry.getKey())), entry.getValue()))
        .toList();
  }

  /** Those sides, each once, that a sentence has named before a word. */
  private List<Party> sidesBefore(int sentence, int index) {
    Map<String, Party> found = new LinkedHashMap<>();
    for (Seen s : seen) {
      if (s.sentence() == sentence && s.index() < index) {
        s.party().id().filter(sides).ifPresent(id -> found.putIfAbsent(id, s.party()));
      }
    }
    return List.copyOf(found.values());
  }

  /** Remembers those who were the subject together: what "they" will mean. */
  public void addJoint(int sentence, List<Party> subjects) {
    joint = List.copyOf(subjects);
    jointSentence = sentence;
  }

  /** Those who were the subject together in this sentence or the one before. */
  public List<Party> joint(int sentence) {
    return sentence - jointSentence <= 1 ? joint : List.of();
  }

  /** Whom a word most likely points back to, of those that fit. */
  public Optional<Candidate> best(
      Reference reference, int sentence, int index, Predicate<Candidate> fits) {
    return candidates(sentence, index).stream()
        .filter(fits)
        .max(Comparator.comparingDouble(reference::of));
  }

  /** All who were spoken of before a word of a sentence, each once, first come first. */
  public List<Candidate> candidates(int sentence, int index) {
    Map<String, Seen> last = new LinkedHashMap<>();
    for (Seen s : seen) {
      if (s.sentence() < sentence || (s.sentence() == sentence && s.index() < index)) {
        // A president is remembered by the state; the state, named beside, is a candidate as well.
        String key = s.party().key() + (APART.contains(s.type()) ? " " + s.type() : "");
        last.merge(key, s, Memory::later);
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (Seen s : last.values()) {
      found.add(new Candidate(s.party(), s.type(), traits(s, sentence, index, found.isEmpty())));
    }
    return found;
  }

  /** The later of two; of two in one sentence the one that stands out. */
  private static Seen later(Seen one, Seen other) {
    if (one.sentence() != other.sentence()) {
      return one.sentence() > other.sentence() ? one : other;
    }
    return one.subject() && !other.subject() ? one : other;
  }

  private double[] traits(Seen s, int sentence, int index, boolean first) {
    int back = sentence - s.sentence();
    double[] traits = new double[Candidate.TRAITS.size()];
    traits[back <= 2 ? back : back <= 5 ? 3 : 4] = 1;
    traits[5] = s.subject() ? 1 : 0;
    traits[6] = s.subject() && s.main() ? 1 : 0;
    traits[7] = s.name() ? 1 : 0;
    traits[8] = back == 0 ? (index - s.index()) / 20.0 : 0;
    traits[9] = back > 0 ? s.index() / 20.0 : 0;
    traits[10] = Math.log(1 + salience.applyAsInt(s.party().key()));
    traits[11] = Math.log(1 + athome.applyAsInt(s.party().key()));
    traits[12] = first ? 1 : 0;
    switch (s.type()) {
      case STATE -> traits[13] = 1;
      case TERRITORY -> traits[14] = 1;
      case REGION -> traits[15] = 1;
      case ORGANISATION -> traits[16] = 1;
      case GROUP -> traits[17] = 1;
      case PERSON -> traits[18] = 1;
      case PLACE -> {}
    }
    return traits;
  }

  /** The likeliest of those that fit, before a word of a sentence. */
  public Optional<Seen> last(int sentence, int index, Predicate<Seen> fits) {
    return last(sentence, index, 4, fits);
  }

  /** The same, as many sentences back as told. */
  public Optional<Seen> last(int sentence, int index, int back, Predicate<Seen> fits) {
    return seen.stream()
        .filter(fits)
        .filter(s -> s.sentence() < sentence || (s.sentence() == sentence && s.index() < index))
        .filter(s -> sentence - s.sentence() <= back)
        .min(Comparator.comparingDouble(s -> distance(s, sentence, index)));
  }

  private double distance(Seen thing, int sentence, int index) {
    double back = (sentence - thing.sentence()) * 10.0;
    double within =
        thing.sentence() == sentence ? (index - thing.index()) / 20.0 : -thing.index() / 20.0;
    return back
        + within
        - (thing.subject() ? (thing.main() ? 7 : 5) : 0)
        - (thing.name() ? 4 : 0)
        - SALIENCE * Math.log(1 + salience.applyAsInt(thing.party().key()));
  }
}
