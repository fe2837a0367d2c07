package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.toll.Harmed;
import org.thaw.reading.toll.TollFinder;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Polarity;
import org.thaw.statement.Statement;
import org.thaw.statement.TollKind;

/**
 * Hangs the toll on the event that brought it about: "shelled Y, killing 12" is one happening with
 * a toll, not two. Harm that nobody is named for is an event without a subject. A count on another
 * speaker's word, or a later one, is a statement of its own with the happening's id, so that rival
 * and revised tolls stand side by side and each counts once.
 */
final class HarmRule {

  private static final EventType[] HARMFUL = {
    EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.PROTEST
  };
  private static final Set<String> BY =
      Set.of("in", "by", "during", "from", "after", "when", "as a result of", "because of", "amid");

  private final PriorEvents prior;

  /** For one document. */
  HarmRule(PriorEvents prior) {
    this.prior = prior;
  }

  /** The same tellings with their tolls, those that only repeat the harm left out, and new ones. */
  List<Statement> read(Context context, List<Telling> tellings) {
    List<Telling> all = new ArrayList<>(tellings);
    joinHarm(context, all);
    Optional<Bearer> last = Optional.empty();
    for (Harmed harmed : new TollFinder(context.scene(), context.parties()).find()) {
      Stance stance = stance(context, harmed);
      if (stance.modality() == Modality.ACTUAL && stance.polarity() == Polarity.AFFIRMED) {
        last = hang(context, harmed, stance, all, last);
      }
    }
    List<Statement> found = new ArrayList<>();
    all.forEach(t -> found.addAll(t.statements()));
    prior.remember(context.scene().sentence().number(), found);
    return found;
  }

  /** Where the last count of a sentence went: what follows it without a cause goes there too. */
  private record Bearer(Token word, TollKind kind) {}

  /** "Baku put the toll at five": whoever counts vouches for the count. */
  private static Stance stance(Context context, Harmed harmed) {
    Stance stance = context.stances().of(harmed.word());
    Syntax syntax = context.scene().syntax();
    return harmed.revised() && harmed.word().is("obj") && stance.speaker().isEmpty()
        ? new Stance(
            syntax
                .head(harmed.word())
                .flatMap(syntax::agent)
                .flatMap(t -> context.parties().parties(t).stream().findFirst()),
            stance.polarity(),
            stance.modality())
        : stance;
  }

  /** "shelled Y, killing two": one happening, whose doer is that of the main clause. */
  private static void joinHarm(Context context, List<Telling> all) {
    for (Telling own : List.copyOf(all)) {
      Optional<Telling> cause =
          TollFinder.isHarm(own.word()) && own.happening(HARMFUL).isPresent()
              ? cause(context, own.word(), all)
              : Optional.empty();
      if (cause.isEmpty()) {
        continue;
      }
      boolean trailing =
          own.word().tag().equals("VBG") && own.word().index() > cause.get().word().index();
      Telling done =
          trailing ? own.with(TollHanger.doneBy(own.events(), cause.get().events())) : own;
      if (repeats(done, cause.get())) {
        all.remove(own);
      } else {
        String happening = cause.get().happening(HARMFUL).orElseThrow();
        all.set(all.indexOf(own), done.with(TollHanger.sameHappening(done.events(), happening)));
      }
    }
  }

  private Optional<Bearer> hang(
      Context context, Harmed harmed, Stance stance, List<Telling> all, Optional<Bearer> last) {
    if (harmed.victimsAlone()) {
      at(all, harmed.word()).ifPresent(all::remove);
    }
    Optional<Telling> bearer =
        at(all, harmed.word())
            .or(() -> cause(context, harmed.word(), all))
            .or(() -> last.filter(l -> l.kind() != harmed.kind()).flatMap(l -> at(all, l.word())));
    boolean suffered = bearer.filter(b -> isDoneByVictims(b, harmed)).isPresent();
    if (suffered) {
      all.remove(bearer.get());
    } else if (bearer.isPresent()) {
      all.set(all.indexOf(bearer.get()), bearer.get().with(hung(bearer.get(), harmed, stance)));
      return Optional.of(new Bearer(bearer.get().word(), harmed.kind()));
    }
    Optional<Event> before = earlier(context, harmed);
    if (before.isPresent()) {
      all.add(TollHanger.again(context, before.get(), harmed, stance));
    } else if (suffered || isOneByItself(harmed)) {
      all.add(TollHanger.nobodys(context, harmed, stance));
    } else {
      return Optional.empty();
    }
    return Optional.of(new Bearer(harmed.word(), harmed.kind()));
  }

  /** "the deaths of three of its soldiers in an attack angered X": X is not the attacker. */
  private static boolean isDoneByVictims(Telling bearer, Harmed harmed) {
    return harmed.side().isPresent()
        && bearer.events().stream()
            .allMatch(
                e ->
                    e.said().object().isEmpty()
                        && key(e.said().subject()).equals(key(harmed.side())));
  }

  private static List<Statement> hung(Telling bearer, Harmed harmed, Stance stance) {
    List<Statement> others =
        new ArrayList<>(bearer.statements().stream().filter(s -> !(s instanceof Event)).toList());
    others.addAll(TollHanger.hang(bearer.events(), harmed, stance));
    return others;
  }

  /** "killed" after "shelled": the same doer, and nobody else to whom it is done. */
  private static boolean repeats(Telling own, Telling cause) {
    return own.events().stream()
        .allMatch(
            e ->
                cause.events().stream()
                    .anyMatch(
                        c ->
                            (e.said().subject().isEmpty()
                                    || key(e.said().subject()).equals(key(c.said().subject())))
                                && (e.said().object().flatMap(Party::id).isEmpty()
                                    || key(e.said().object()).equals(key(c.said().object())))));
  }

  private static Optional<String> key(Optional<Party> party) {
    return party.map(Party::key);
  }

  private static Optional<Telling> at(List<Telling> all, Token word) {
    return all.stream()
        .filter(t -> t.word().index() == word.index() && t.happening(HARMFUL).isPresent())
        .findFirst();
  }

  /** The event that a word of harm stands below, follows from, or has as its subject. */
  private static Optional<Telling> cause(Context context, Token word, List<Telling> all) {
    Syntax syntax = context.scene().syntax();
    return Stream.of(subjects(syntax, word), means(syntax, word), above(syntax, word))
        .flatMap(s -> s)
        .filter(t -> t.index() != word.index())
        .map(t -> at(all, t))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "X shelling killed 12", "clashes that killed 12", "the attack left 3 dead". */
  private static Stream<Token> subjects(Syntax syntax, Token word) {
    Optional<Token> verb = word.isVerb() ? Optional.of(word) : verbAbove(syntax, word);
    return verb.stream()
        .flatMap(v -> Stream.concat(syntax.subject(v).stream(), syntax.agent(v).stream()))
        .flatMap(s -> Stream.concat(Stream.of(s), syntax.obliques(s, "of", "in", "between")));
  }

  /** "killed in shelling by X", "died when X shelled Y". */
  private static Stream<Token> means(Syntax syntax, Token word) {
    return Stream.concat(Stream.of(word), verbAbove(syntax, word).stream())
        .flatMap(w -> syntax.children(w, "obl", "nmod", "advcl"))
        .filter(t -> t.isVerb() || BY.contains(syntax.casesOf(t)))
        .flatMap(t -> Stream.concat(Stream.of(t), syntax.children(t, "nmod", "compound")));
  }

  /** "shelled Y, killing 12", "attacked Y and killed 12", "broke out, leaving 3 dead". */
  private static Stream<Token> above(Syntax syntax, Token word) {
    List<Token> chain = new ArrayList<>();
    Token below = word;
    Optional<Token> at = syntax.head(word);
    for (int steps = 0; at.isPresent() && steps < 4; steps++) {
      boolean stays =
          below.is("advcl")
              || below.is("acl")
              || below.is("xcomp")
              || below.is("obj")
              || below.is("amod")
              || below.is("nsubj")
              || below.is("nummod")
              || (below.is("conj") && joins(syntax, below, at.get()))
              || below.is("dep");
      if (!stays) {
        break;
      }
      chain.add(at.get());
      below = at.get();
      at = syntax.head(below);
    }
    return chain.stream();
  }

  /** "killed 12 and wounded 30" is one happening; a second clause with its own subject is not. */
  private static boolean joins(Syntax syntax, Token second, Token first) {
    return !second.isVerb() || (!syntax.has(second, "nsubj", "nsubj:pass") && first.isVerb());
  }

  private static Optional<Token> verbAbove(Syntax syntax, Token word) {
    Optional<Token> at = syntax.head(word);
    for (int steps = 0; at.isPresent() && !at.get().isVerb() && steps < 3; steps++) {
      at = syntax.head(at.get());
    }
    return at.filter(Token::isVerb);
  }

  /** "The shelling killed 12", "the toll rose to 14": the event that was told of just before. */
  private Optional<Event> earlier(Context context, Harmed harmed) {
    Syntax syntax = context.scene().syntax();
    boolean points =
        harmed.revised()
            || Stream.concat(subjects(syntax, harmed.word()), means(syntax, harmed.word()))
                .anyMatch(
                    t ->
                        t.isNoun()
                            && TollFinder.isViolence(t)
                            && syntax
                                .children(t, "det")
                                .anyMatch(d -> d.lemmaIs("the|this|that|these|those")));
    boolean follows =
        !TollFinder.violent(context.scene())
            && context.scene().dated().isEmpty()
            && (harmed.kind() == TollKind.KILLED || harmed.kind() == TollKind.WOUNDED);
    if (follows && !points) {
      return prior.only(context.scene().sentence().number(), 1);
    }
    return points ? prior.only(context.scene().sentence().number(), 2) : Optional.empty();
  }

  /** Harm without a doer is an event; a running total without its event is not. */
  private static boolean isOneByItself(Harmed harmed) {
    boolean arrest = harmed.kind() == TollKind.ARRESTED;
    boolean habit = harmed.word().tagIs("VBZ|VBP|VB");
    return harmed.violent() && !harmed.revised() && !habit && (!arrest || harmed.word().isVerb());
  }
}
