package org.thaw.reading.actor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Party;

/**
 * Which organisation a common noun means: "the Court" one whose name has that word, "the
 * Secretary-General" and "my Special Representative" the one that has such an office ({@code
 * offices.tsv}).
 */
final class Organisations {

  private static final Set<NounClasses.Anaphor> NAMED =
      Set.of(
          NounClasses.Anaphor.ORGANISATION,
          NounClasses.Anaphor.GROUP,
          NounClasses.Anaphor.NAMESAKE);
  private static final Set<Actor.Type> TYPES = Set.of(Actor.Type.ORGANISATION, Actor.Type.GROUP);

  private final Memory memory;
  private final Syntax syntax;
  private final int sentence;

  Organisations(Scene scene) {
    this.memory = scene.memory();
    this.syntax = scene.syntax();
    this.sentence = scene.sentence().number();
  }

  /**
   * The organisation that a noun means that nobody owns.
   *
   * @param kind how such a noun points back
   * @param role what its words say of whoever holds the office
   * @param words how to call the party
   */
  Optional<Party> of(
      Token noun, Optional<NounClasses.Anaphor> kind, Optional<Role> role, Supplier<String> words) {
    boolean definite = Definites.is(syntax, noun);
    boolean byName = definite && kind.filter(NAMED::contains).isPresent();
    return Optional.of(noun)
        .filter(n -> byName && !n.tag().equals("NNS"))
        .flatMap(this::namesake)
        .or(
            () ->
                role.flatMap(Role::of)
                    .filter(usual -> definite || isMine(noun))
                    .flatMap(usual -> ofOffice(noun, usual, words)));
  }

  private Optional<Party> namesake(Token noun) {
    String word = "-" + noun.lemma() + "-";
    return memory
        .last(
            sentence,
            noun.index(),
            Integer.MAX_VALUE,
            s -> TYPES.contains(s.type()) && ("-" + s.party().key() + "-").contains(word))
        .map(Memory.Seen::party);
  }

  /** The usual one where the text names it or a body of it, else another that it names. */
  private Optional<Party> ofOffice(Token noun, String usual, Supplier<String> words) {
    Party party = Party.of(usual, words.get());
    boolean named =
        memory.isNamed(usual)
            || memory.candidates(sentence, noun.index()).stream()
                .anyMatch(c -> c.party().key().startsWith(usual + "-"));
    return Optional.of(party)
        .filter(p -> named)
        .or(
            () ->
                memory
                    .best(
                        Reference.ORGANISATION,
                        sentence,
                        noun.index(),
                        c -> c.type() == Actor.Type.ORGANISATION)
                    .map(Candidate::party))
        .or(() -> Optional.of(party).filter(p -> noun.isName()));
  }

  /** A report by the Secretary-General speaks of "my Special Representative". */
  private boolean isMine(Token noun) {
    return syntax.children(noun, "nmod:poss").anyMatch(word -> word.lemma().equals("my"));
  }
}
