package org.thaw.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Party;
import org.thaw.statement.Sector;

/**
 * Finds the persons that a sentence names, and by their titles whom they act for and what they
 * lead: "Ukrainian President X", "X, the president of Y", "King X of Y", "its leader, X".
 */
final class PersonFinder {

  /** Days and months have capitals and are nobody; May has been somebody. */
  private static final Set<String> TIMES =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Set<String> LEADING =
      Set.of(
          "president",
          "prime minister",
          "leader",
          "king",
          "queen",
          "emir",
          "premier",
          "chancellor",
          "supreme leader",
          "head of state",
          "secretary general",
          "chairman",
          "taoiseach",
          "ruler",
          "sultan",
          "emperor",
          "commander in chief",
          "head",
          "chief",
          "crown prince",
          "first minister",
          "counterpart");
  private static final Set<String> PAST =
      Set.of(
          "former",
          "ex",
          "late",
          "then",
          "ousted",
          "deposed",
          "exiled",
          "self-proclaimed",
          "vice",
          "deputy");

  private final Lexicon lexicon;

  PersonFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Person> find(Sentence sentence, Mentions mentions, Memory memory, LocalDate day) {
    List<Person> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Optional<Person> person = personAt(sentence, mentions, memory, day, at);
      person.ifPresent(found::add);
      at = person.map(Person::end).orElse(at + 1);
    }
    return found;
  }

  private Optional<Person> personAt(
      Sentence sentence, Mentions mentions, Memory memory, LocalDate day, int at) {
    if (!startsName(sentence, mentions, at) && !isKnownSurname(sentence, memory, at)) {
      return Optional.empty();
    }
    int end = nameEnd(sentence, mentions, at);
    String name = text(sentence, at, end);
    Optional<Name> known = mentions.at(at).flatMap(m -> m.ofType(Actor.Type.PERSON));
    Title title = titleOf(sentence, mentions, memory, at, end);
    if (!title.found()
        && known.isPresent()
        && LEADING.contains(Lexicon.fold(sentence.at(at).form()))) {
      title =
          new Title(
              true,
              true,
              false,
              false,
              Optional.of(Sector.GOV),
              ownerAfter(sentence, mentions, end));
    }
    Optional<Person> before = known.isPresent() ? Optional.empty() : memory.person(name);
    if (known.isEmpty() && before.isEmpty() && !title.found()) {
      return Optional.empty();
    }
    if (before.isPresent() && !title.found()) {
      Person again = before.get();
      return Optional.of(new Person(at, end, again.slug(), name, again.acting(), Optional.empty()));
    }
    String slug =
        known
            .map(n -> n.actor().id())
            .orElseGet(() -> before.map(Person::slug).orElseGet(() -> Slugs.of(name)));
    return Optional.of(
        named(
            at,
            end,
            slug,
            name,
            title,
            possessor(sentence, mentions, memory, at)
                .or(() -> possessed(sentence, mentions, end, slug, day)),
            known.isPresent(),
            day));
  }

  private Person named(
      int at,
      int end,
      String slug,
      String name,
      Title title,
      Optional<Party> beside,
      boolean known,
      LocalDate day) {
    Optional<Office> office = known ? lexicon.officeBy(slug, day) : Optional.empty();
    // "Its president, X": who is known to be president of what is a surer word than "its".
    Optional<Party> owner =
        title
            .owner()
            .filter(
                o -> !title.pointed() || office.filter(f -> f.leads() && f.heldOn(day)).isEmpty());
    Optional<Party> acting =
        title.past()
            ? Optional.empty()
            : owner
                .map(o -> new Party(o.id(), title.sector().or(() -> Optional.of(Sector.GOV)), name))
                .or(() -> office.map(o -> new Party(Optional.of(o.polity()), o.sector(), name)));
    Optional<Party> leads = Optional.empty();
    if (!title.found() && known) {
      // "Sudan's Omar al-Bashir", "Narendra Modi's government": who is known to lead it needs no
      // title.
      leads =
          beside.filter(
              p ->
                  office
                      .filter(o -> o.leads() && o.heldOn(day))
                      .map(Office::polity)
                      .equals(p.id()));
    }
    if (title.leading() && !title.past()) {
      leads =
          owner.or(
              () ->
                  office
                      .filter(o -> o.leads() && o.heldOn(day))
                      .map(
                          o ->
                              Party.of(
                                  o.polity(),
                                  lexicon.actor(o.polity()).map(Actor::name).orElse(o.polity()))));
    }
    return new Person(at, end, slug, name, acting, leads);
  }

  /** "Sudan's" right before a name. */
  private static Optional<Party> possessor(
      Sentence sentence, Mentions mentions, Memory memory, int at) {
    return Optional.of(at)
        .filter(i -> i > 0 && sentence.at(i - 1).tag().equals("POS"))
        .flatMap(i -> ownerBefore(sentence, mentions, memory, i));
  }

  /** "'s government", "'s Libyan National Army" right behind the name of who leads it. */
  private Optional<Party> possessed(
      Sentence sentence, Mentions mentions, int end, String slug, LocalDate day) {
    boolean behind = end + 1 < sentence.tokens().size() && sentence.at(end).tag().equals("POS");
    Optional<Office> office = lexicon.officeBy(slug, day);
    if (!behind || office.isEmpty()) {
      return Optional.empty();
    }
    String polity = office.get().polity();
    boolean own =
        sentence.at(end + 1).lemmaIs("government|regime|administration|cabinet|junta")
            || mentions
                .at(end + 1)
                .filter(m -> m.names().stream().anyMatch(n -> n.actor().id().equals(polity)))
                .isPresent();
    return Optional.of(polity)
        .filter(id -> own)
        .map(id -> Party.of(id, lexicon.actor(id).map(Actor::name).orElse(id)));
  }

  private static boolean isKnownSurname(Sentence sentence, Memory memory, int at) {
    Token token = sentence.at(at);
    return token.isName() && memory.person(token.form()).isPresent();
  }

  private static boolean startsName(Sentence sentence, Mentions mentions, int at) {
    Token token = sentence.at(at);
    Optional<Mention> mention = mentions.at(at);
    if (mention.isPresent()) {
      return mention.get().start() == at && mention.get().ofType(Actor.Type.PERSON).isPresent();
    }
    return token.isName()
        && !TIMES.contains(token.form())
        && Character.isUpperCase(token.form().codePointAt(0))
        && token.form().length() > 1;
  }

  private static int nameEnd(Sentence sentence, Mentions mentions, int at) {
    Optional<Mention> known = mentions.at(at);
    int end = known.map(Mention::end).orElse(at);
    while (end < sentence.tokens().size()
        && sentence.at(end).isName()
        && Character.isLetter(sentence.at(end).form().codePointAt(0))
        && (mentions.at(end).isEmpty()
            || mentions.at(end).get().ofType(Actor.Type.PERSON).isPresent() && known.isEmpty())) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  /** What stands before or after a name and tells the office. */
  private record Title(
      boolean found,
      boolean leading,
      boolean past,
      boolean pointed,
      Optional<Sector> sector,
      Optional<Party> owner) {
    static final Title NONE =
        new Title(false, false, false, false, Optional.empty(), Optional.empty());
  }

  private Title titleOf(Sentence sentence, Mentions mentions, Memory memory, int at, int end) {
    int last = at - 1;
    if (last >= 0 && sentence.at(last).form().equals(",")) {
      last--;
    }
    Optional<Mention> before =
        last < 0 ? Optional.empty() : mentions.at(last).filter(m -> isOffice(sentence, m));
    if (before.isPresent()) {
      return title(
          sentence,
          before.get(),
          ownerBefore(sentence, mentions, memory, before.get().start())
              .or(() -> ownerAfter(sentence, mentions, end)));
    }
    if (last >= 0 && sentence.at(last).lemma().equals("and")) {
      Optional<Mention> shared = sharedTitle(sentence, mentions, last);
      if (shared.isPresent()) {
        return title(sentence, shared.get(), ownerAfter(sentence, mentions, end));
      }
    }
    return titleAfter(sentence, mentions, memory, end);
  }

  /** "Presidents A and B": a plural title within a few words before "and". */
  private static Optional<Mention> sharedTitle(Sentence sentence, Mentions mentions, int and) {
    for (int i = and - 1; i >= Math.max(0, and - 8); i--) {
      Optional<Mention> role = mentions.at(i).filter(m -> isOffice(sentence, m));
      if (role.isPresent() && sentence.at(i).form().endsWith("s")) {
        return role;
      }
    }
    return Optional.empty();
  }

  /** "Name, the president of X" or "Name, X's president". */
  private Title titleAfter(Sentence sentence, Mentions mentions, Memory memory, int end) {
    if (end >= sentence.tokens().size() || !sentence.at(end).form().equals(",")) {
      return Title.NONE;
    }
    for (int i = end + 1; i < Math.min(sentence.tokens().size(), end + 7); i++) {
      Optional<Mention> role = mentions.at(i).filter(m -> isOffice(sentence, m));
      if (role.isPresent()) {
        int next = role.get().end();
        Optional<Party> owner =
            ownerBefore(sentence, mentions, memory, role.get().start())
                .or(() -> ownerAfter(sentence, mentions, next));
        return title(sentence, role.get(), owner);
      }
      if (sentence.at(i).isVerb()
          || sentence.at(i).form().equals(",")
          || sentence.at(i).tag().startsWith("W")) {
        return Title.NONE;
      }
    }
    return Title.NONE;
  }

  private Title title(Sentence sentence, Mention office, Optional<Party> owner) {
    String words = Lexicon.fold(text(sentence, office.start(), office.end()));
    boolean past = false;
    for (int i = Math.max(0, office.start() - 3); i < office.start(); i++) {
      past |= PAST.contains(Lexicon.fold(sentence.at(i).form()));
    }
    return new Title(
        true,
        LEADING.contains(words) || LEADING.contains(singular(words)),
        past || words.startsWith("vice") || words.startsWith("deputy"),
        office.start() > 0 && sentence.at(office.start() - 1).tag().equals("PRP$"),
        office.role().flatMap(Role::sector),
        owner);
  }

  private static String singular(String words) {
    return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
  }

  /** A word for whoever holds an office; "Presidents A and B" hold one each. */
  private static boolean isOffice(Sentence sentence, Mention mention) {
    return mention
        .role()
        .filter(
            role ->
                role.kind() == Role.Kind.PERSON
                    || LEADING.contains(
                        singular(Lexicon.fold(text(sentence, mention.start(), mention.end())))))
        .isPresent();
  }

  /** The state or body named right before an office: "Ukrainian", "Russia's", "its". */
  private static Optional<Party> ownerBefore(
      Sentence sentence, Mentions mentions, Memory memory, int start) {
    int at = start - 1;
    while (at >= 0
        && (sentence.at(at).tag().equals("POS")
            || sentence.at(at).tag().startsWith("JJ") && mentions.at(at).isEmpty())) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    if (sentence.at(at).tag().equals("PRP$")) {
      int index = at;
      return memory
          .last(
              sentence.number(),
              index,
              s -> s.type() != Actor.Type.PERSON && s.type() != Actor.Type.PLACE)
          .map(Memory.Seen::party);
    }
    return mentions.at(at).filter(Mention::isName).flatMap(m -> polity(sentence, m));
  }

  /** "of X" right after. */
  private static Optional<Party> ownerAfter(Sentence sentence, Mentions mentions, int at) {
    if (at + 1 >= sentence.tokens().size() || !sentence.at(at).lemma().equals("of")) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(at + 5, sentence.tokens().size()); i++) {
      Optional<Mention> named = mentions.at(i).filter(Mention::isName);
      if (named.isPresent()) {
        int next = named.get().end();
        boolean modifies = next < sentence.tokens().size() && sentence.at(next).isNoun();
        return modifies ? Optional.empty() : polity(sentence, named.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<Party> polity(Sentence sentence, Mention mention) {
    return mention.names().stream()
        .filter(n -> n.actor().type() != Actor.Type.PERSON && n.actor().type() != Actor.Type.PLACE)
        .findFirst()
        .map(n -> Party.of(n.actor().id(), text(sentence, mention.start(), mention.end())));
  }

  static String text(Sentence sentence, int start, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (i > start && sentence.at(i).start() > sentence.at(i - 1).end()) {
        words.append(' ');
      }
      words.append(sentence.at(i).form());
    }
    return words.toString();
  }
}
