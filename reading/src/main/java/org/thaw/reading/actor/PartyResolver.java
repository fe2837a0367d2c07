package org.thaw.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Party;
import org.thaw.statement.Sector;

/**
 * Tells whom a noun phrase stands for: by name, by demonym and role ("Azerbaijani military"), by
 * what it is of ("most of the region"), or by what was spoken of before ("it", "both sides").
 */
public final class PartyResolver {

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "near",
          "at",
          "around",
          "outside",
          "inside",
          "within",
          "throughout",
          "through",
          "across",
          "via",
          "above",
          "off",
          "along");

  /** What a state has, and a territory that acts as one, but no group or organisation. */
  private static final Set<String> OF_POLITIES =
      Set.of("government", "junta", "cabinet", "parliament");

  /** What is done to whom it is "of": the shelling of a town is not the town's. */
  private static final Set<String> DEEDS =
      Set.of(
          "shelling",
          "bombing",
          "bombardment",
          "attack",
          "assault",
          "raid",
          "strike",
          "airstrike",
          "invasion",
          "occupation",
          "siege",
          "blockade",
          "killing",
          "murder",
          "massacre",
          "capture",
          "seizure",
          "annexation",
          "storming",
          "ambush",
          "assassination",
          "destruction",
          "abduction",
          "kidnapping",
          "arrest",
          "expulsion",
          "persecution",
          "targeting",
          "encirclement");

  /** What is said of a state that others do not hold to be one. */
  private static final Set<String> BREAKAWAY =
      Set.of(
          "breakaway",
          "self-proclaimed",
          "self-declared",
          "unrecognised",
          "unrecognized",
          "separatist",
          "secessionist");

  /** Whoever stands beside or against the owner. */
  private static final Set<String> OPPOSITE =
      Set.of(
          "neighbour", "neighbor", "rival", "foe", "enemy", "adversary", "counterpart", "opponent");

  private static final String REBELS = "rebel|separatist|insurgent|guerrilla|secessionist|militant";

  /** "an army outpost", "police stations": whose these are. */
  private static final Set<String> ARMED = Set.of("army", "police", "navy", "government");

  private static final int WHOLE_DOCUMENT = Integer.MAX_VALUE;

  /** What nobody does to their own. */
  private static final Set<String> HARMING =
      Set.of(
          "attack",
          "shell",
          "bomb",
          "bombard",
          "hit",
          "strike",
          "kill",
          "capture",
          "seize",
          "destroy",
          "occupy",
          "invade",
          "violate",
          "raid",
          "storm",
          "ambush",
          "target",
          "shoot",
          "besiege",
          "damage",
          "breach",
          "cross",
          "enter",
          "detain",
          "arrest",
          "abduct",
          "kidnap",
          "overrun",
          "loot",
          "burn",
          "disarm",
          "encircle",
          "down",
          "sink",
          "intercept",
          "board");

  /** What each common noun that points back can mean. */
  private static final Map<Reference, Set<Actor.Type>> POINTED_TO =
      Map.of(
          Reference.ORGAN,
          Set.of(Actor.Type.STATE, Actor.Type.TERRITORY, Actor.Type.GROUP, Actor.Type.ORGANISATION),
          Reference.LAND,
          Set.of(Actor.Type.TERRITORY, Actor.Type.STATE, Actor.Type.REGION),
          Reference.STATE,
          Set.of(Actor.Type.STATE),
          Reference.GROUP,
          Set.of(Actor.Type.GROUP, Actor.Type.TERRITORY),
          Reference.PLACE,
          Set.of(Actor.Type.PLACE, Actor.Type.TERRITORY),
          Reference.ORGANISATION,
          Set.of(Actor.Type.ORGANISATION, Actor.Type.GROUP));

  private static final Set<String> MAYBE_STATES =
      Set.of("island", "islands", "archipelago", "republic", "entity", "statelet", "border");

  /** What sits in a city without being of its government. */
  private static final Set<String> HOSTED =
      Set.of("tribunal", "court", "commission", "mission", "delegation", "embassy", "diplomat");

  private static final Set<String> POLITIES = Set.of("republic", "statelet", "entity");
  private static final Set<String> OF_THE_STATE =
      Set.of("federal", "government", "central", "national", "regular", "loyalist");

  private final Scene scene;
  private final Syntax syntax;
  private final Lexicon lexicon;
  private final NounClasses nouns;
  private final Organisations organisations;

  /** Resolves in one sentence. */
  public PartyResolver(Scene scene, Lexicon lexicon, NounClasses nouns) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.syntax = scene.syntax();
    this.nouns = nouns;
    this.organisations = new Organisations(scene);
  }

  /** Everybody whom a noun phrase with its conjuncts stands for; empty: it cannot be told. */
  public List<Party> parties(Token head) {
    Token noun = syntax.antecedent(head);
    List<Party> found = new ArrayList<>(single(noun, 0));
    for (Token next : conjuncts(noun)) {
      single(next, 0).forEach(party -> addNew(found, party));
    }
    return found;
  }

  /** Those whom a noun phrase stands for without its conjuncts and whom the lexicon knows. */
  public List<Party> known(Token head) {
    return single(head, 0).stream()
        .filter(party -> party.id().flatMap(lexicon::actor).isPresent())
        .toList();
  }

  /** Whom a word before a noun names: "Russian" in "the Russian shelling". */
  public List<Party> modifying(Token word) {
    List<Party> found = new ArrayList<>();
    modifier(word, found);
    return found;
  }

  /** The lands that a noun phrase stands for: a seat of government is then a city. */
  public List<Party> lands(Token head) {
    Token noun = syntax.antecedent(head);
    List<Party> found = new ArrayList<>();
    List<Token> all = new ArrayList<>(List.of(noun));
    all.addAll(conjuncts(noun));
    for (Token token : all) {
      Optional<Mention> seat =
          scene
              .mentionAt(token)
              .filter(
                  m ->
                      m.used(Name.Use.METONYM).isPresent()
                          && m.used(Name.Use.NAME)
                              .filter(n -> n.actor().type() != Actor.Type.PLACE)
                              .isEmpty());
      List<Party> parties =
          seat.isPresent() && scene.personAt(token).isEmpty()
              ? List.of(city(seat.get()))
              : single(token, 0);
      parties.forEach(party -> addNew(found, party));
    }
    return found;
  }

  private Party city(Mention seat) {
    String words = PersonFinder.text(scene.sentence(), seat.start(), seat.end());
    String id =
        seat.ofType(Actor.Type.PLACE).map(n -> n.actor().id()).orElseGet(() -> Slugs.of(words));
    return Party.of(id, words);
  }

  /** The nouns that are joined to a noun by "and". */
  public List<Token> conjuncts(Token noun) {
    return syntax
        .children(noun, "conj")
        .filter(
            next -> next.isNoun() || next.tag().startsWith("PRP") || next.tag().startsWith("JJ"))
        .toList();
  }

  private static void addNew(List<Party> found, Party party) {
    if (found.stream().noneMatch(known -> known.key().equals(party.key()))) {
      found.add(party);
    }
  }

  private List<Party> single(Token word, int depth) {
    Token noun = syntax.antecedent(word);
    if (depth > 4 || scene.dated().contains(noun.index())) {
      return List.of();
    }
    Optional<Person> person = scene.personAt(noun);
    if (person.isPresent()) {
      return List.of(person.get().party());
    }
    if (noun.lemma().equals("there") || noun.lemma().equals("here")) {
      return scene.memory().lands();
    }
    if (noun.tag().startsWith("PRP")) {
      return pronoun(noun, depth);
    }
    Optional<Mention> mention = scene.mentionAt(noun);
    Optional<Token> equated =
        syntax.has(noun, "cop") ? syntax.child(noun, "nsubj") : Optional.empty();
    if (equated.isPresent() && (mention.isEmpty() || !mention.get().isName())) {
      return single(equated.get(), depth + 1);
    }
    if (mention.isPresent() && mention.get().isName()) {
      return named(noun, mention.get(), depth);
    }
    Optional<Person> inside = apposed(noun).or(() -> mention.flatMap(this::titled));
    if (inside.isPresent()
        && mention.flatMap(Mention::role).filter(r -> r.kind() == Role.Kind.PERSON).isPresent()) {
      return List.of(inside.get().party());
    }
    Optional<Role> role = mention.flatMap(Mention::role);
    if (role.isPresent() || noun.isNoun()) {
      return described(noun, role, depth);
    }
    return determiner(noun, depth);
  }

  /** "Secretary of State Antony Blinken": the person right behind a title, wherever it is hung. */
  private Optional<Person> titled(Mention title) {
    return scene.persons().stream().filter(p -> p.start() == title.end()).findFirst();
  }

  private Optional<Person> apposed(Token noun) {
    return syntax
        .children(noun, "appos", "flat", "compound")
        .map(scene::personAt)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Called by name; a seat of government is a place after "in" or "near". */
  private List<Party> named(Token noun, Mention mention, int depth) {
    List<Name> names = mention.names();
    if (names.size() > 1
        && scene.sentence().at(mention.start()).form().matches(".*[-\u2013].*")
        && mention.end() == mention.start() + 1
        && !names.get(0).actor().equals(names.get(1).actor())
        && noun.form().indexOf('-') > 0) {
      return names.stream().map(n -> Party.of(n.actor().id(), n.actor().name())).toList();
    }
    Name name = choose(noun, mention);
    if (name.actor().type() == Actor.Type.PERSON) {
      return List.of(Party.of(name.actor().id(), name.actor().name()));
    }
    Optional<Token> office =
        syntax.children(noun, "appos").filter(t -> scene.personAt(t).isPresent()).findFirst();
    if (office.isPresent() && depth == 0 && name.use() == Name.Use.DEMONYM) {
      return single(office.get(), depth + 1);
    }
    Party party = new Party(Optional.of(name.actor().id()), name.actor().sector(), words(noun));
    return sharing(mention)
        .map(first -> List.of(Party.of(first.id(), first.name()), party))
        .orElseGet(() -> List.of(party));
  }

  /** The first of "North and South Korea", which shares the second's noun. */
  private Optional<Actor> sharing(Mention second) {
    int first = second.start() - 2;
    boolean joined =
        first >= 0
            && second.end() - second.start() > 1
            && scene.sentence().at(first + 1).lemmaIs("and|or|nor");
    return Optional.of(first)
        .filter(i -> joined)
        .map(i -> scene.sentence().at(i))
        .flatMap(scene::mentionAt)
        .filter(m -> m.isName() && m.end() == first + 1)
        .map(m -> m.names().get(0).actor())
        .filter(actor -> actor.name().indexOf(' ') > 0);
  }

  private Name choose(Token noun, Mention mention) {
    boolean locative =
        PLACE_PREPOSITIONS.contains(syntax.casesOf(noun)) && !noun.is("nsubj") && !noun.is("obj");
    if (locative) {
      Optional<Name> place = mention.ofType(Actor.Type.PLACE);
      if (place.isPresent()
          && mention
              .used(Name.Use.NAME)
              .filter(n -> n.actor().type() != Actor.Type.PLACE)
              .isEmpty()) {
        return place.get();
      }
    }
    return mention.names().get(0);
  }

  /** The state or territory that a place lies in; empty for whatever is no place. */
  public Optional<String> homeOf(String id) {
    Optional<String> home =
        lexicon.actor(id).filter(a -> a.type() == Actor.Type.PLACE).flatMap(Actor::home);
    Optional<String> above =
        home.flatMap(lexicon::actor).filter(a -> !lexicon.acts(a.id())).flatMap(Actor::home);
    return above.isPresent() ? above : home;
  }

  /** What somebody is whom the lexicon knows. */
  public Optional<Actor.Type> typeOf(Party party) {
    return party.id().flatMap(lexicon::actor).map(Actor::type);
  }

  /** Whether it is a person: nobody holds one as a land. */
  public boolean isPerson(Party party) {
    return typeOf(party).filter(type -> type == Actor.Type.PERSON).isPresent()
        || scene.persons().stream().anyMatch(p -> party.id().filter(p.slug()::equals).isPresent());
  }

  /** What is done to a town is done to the state or territory that it lies in. */
  public Party atHome(Party party) {
    return party.id().flatMap(this::homeOf).map(home -> Party.of(home, party.name())).orElse(party);
  }

  /** Whether a name stands for a city here, not for a government. */
  public boolean isPlaceHere(Token noun) {
    return scene
        .mentionAt(noun)
        .filter(Mention::isName)
        .map(
            m ->
                PLACE_PREPOSITIONS.contains(syntax.casesOf(noun))
                    && m.names().get(0).use() == Name.Use.METONYM)
        .orElse(false);
  }

  /** A common noun: whose it is decides, then what it says of them. */
  private List<Party> described(Token noun, Optional<Role> role, int depth) {
    if (Directions.is(noun.lemma())) {
      List<Party> named =
          Definites.is(syntax, noun)
              ? new Directions(lexicon, scene.memory())
                  .land(noun.lemma(), scene.sentence().number(), noun.index()).stream().toList()
              : List.of();
      return named.isEmpty()
          ? syntax
              .oblique(noun, "of")
              .filter(of -> isLandAt(of, depth))
              .map(of -> single(of, depth + 1))
              .orElse(List.of())
          : named;
    }
    List<Party> owners = owners(noun, depth);
    if (!owners.isEmpty() && OPPOSITE.contains(noun.lemma()) && syntax.has(noun, "nmod:poss")) {
      return opposite(noun, owners);
    }
    Optional<Sector> sector = role.flatMap(Role::sector);
    if (!owners.isEmpty() && isAgainst(noun, owners)) {
      return rebels(noun, owners, sector);
    }
    if (!owners.isEmpty()) {
      String words = words(noun);
      return owners.stream()
          .map(
              owner ->
                  new Party(
                      owner.id(),
                      sector.or(owner::sector),
                      owners.size() == 1 && sector.isPresent() ? words : owner.name()))
          .toList();
    }
    Optional<List<Party>> before = anaphor(noun, role);
    if (before.isPresent()) {
      return before.get();
    }
    if (noun.is("appos") && !noun.isName() && !Definites.is(syntax, noun)) {
      // "Akhalgori, a district which Georgia had administered"
      Optional<Token> named = syntax.head(noun).filter(Token::isName);
      if (named.isPresent()) {
        return single(named.get(), depth + 1);
      }
    }
    if (noun.isName()
        && role.isEmpty()
        && !scene.sentence().at(noun.index()).form().matches("[A-Z]\\.?")) {
      String words = properWords(noun);
      return List.of(Party.of(Slugs.of(words), words));
    }
    return role.filter(r -> r.kind() != Role.Kind.TRANSPARENT).isPresent()
        ? List.of(new Party(Optional.empty(), sector, words(noun)))
        : List.of();
  }

  /** "the north of Sri Lanka", but not "north of the river". */
  private boolean isLandAt(Token of, int depth) {
    List<Party> lands = single(of, depth + 1);
    return !lands.isEmpty()
        && lands.stream()
            .allMatch(land -> land.id().filter(this::isState).isPresent() || isTerritory(land));
  }

  /** "Chadian rebels", "separatists in Cameroon": they fight the state that they are of. */
  private boolean isAgainst(Token noun, List<Party> owners) {
    return noun.lemmaIs(REBELS)
        && owners.stream().allMatch(owner -> owner.id().filter(this::isState).isPresent());
  }

  /** The group at home there that was spoken of, else nobody whom the lexicon knows. */
  private List<Party> rebels(Token noun, List<Party> owners, Optional<Sector> sector) {
    Set<String> states = owners.stream().map(Party::key).collect(Collectors.toSet());
    List<Party> known =
        one(
            scene
                .memory()
                .best(
                    Reference.GROUP,
                    scene.sentence().number(),
                    noun.index(),
                    c ->
                        c.type() == Actor.Type.GROUP
                            && states.contains(stateAbove(c.party().key()))));
    return known.isEmpty() ? List.of(new Party(Optional.empty(), sector, words(noun))) : known;
  }

  /**
   * Whose a noun is: possessor, adjective or name before it, "of", "from" or apposition after it.
   */
  private List<Party> owners(Token noun, int depth) {
    List<Party> found = new ArrayList<>();
    seatAfter(noun).ifPresent(found::add);
    if (!found.isEmpty()) {
      return found;
    }
    syntax.children(noun, "nmod:poss").forEach(t -> withConjuncts(t, depth, found));
    if (!found.isEmpty()) {
      return found;
    }
    syntax
        .children(noun, "amod", "compound", "nmod:desc", "nmod")
        .filter(t -> t.index() < noun.index())
        .forEach(t -> modifier(t, found));
    if (found.isEmpty() && syntax.children(noun, "det").noneMatch(t -> t.lemma().equals("the"))) {
      syntax
          .children(noun, "compound")
          .filter(t -> ARMED.contains(t.lemma()))
          .limit(1)
          .forEach(
              t -> organ(t, scene.mentionAt(t).flatMap(Mention::role)).ifPresent(found::addAll));
    }
    if (found.isEmpty()) {
      syntax
          .children(noun, "amod", "compound")
          .filter(t -> Directions.is(t.lemma()))
          .flatMap(
              t ->
                  new Directions(lexicon, scene.memory())
                      .state(t.lemma(), scene.sentence().number(), t.index()).stream())
          .forEach(party -> addNew(found, party));
    }
    inMentionBefore(noun, found);
    if (found.isEmpty() && !DEEDS.contains(noun.lemma())) {
      syntax
          .obliques(noun, "of", "from", "inside", "among")
          .limit(1)
          .forEach(t -> withConjuncts(t, depth, found));
    }
    if (found.isEmpty() && scene.mentionAt(noun).isPresent() && !HOSTED.contains(noun.lemma())) {
      syntax
          .obliques(noun, "in", "for")
          .limit(1)
          .filter(t -> scene.mentionAt(t).filter(Mention::isName).isPresent())
          .forEach(t -> withConjuncts(t, depth, found));
    }
    if (found.isEmpty()) {
      syntax
          .children(noun, "appos")
          .filter(t -> t.isName() || scene.mentionAt(t).isPresent())
          .limit(1)
          .forEach(t -> withConjuncts(t, depth, found));
    }
    return found;
  }

  /** "the authorities in Sukhumi": the seat right behind an organ tells whose organ it is. */
  private Optional<Party> seatAfter(Token noun) {
    int in = noun.index() + 1;
    boolean organ =
        scene
                .mentionAt(noun)
                .flatMap(Mention::role)
                .filter(r -> r.kind() == Role.Kind.ORGAN || r.kind() == Role.Kind.PERSON)
                .isPresent()
            && !HOSTED.contains(noun.lemma());
    if (!organ
        || in + 1 >= scene.sentence().tokens().size()
        || !scene.sentence().at(in).lemma().equals("in")) {
      return Optional.empty();
    }
    return scene
        .mentionAt(scene.sentence().at(in + 1))
        .flatMap(m -> m.used(Name.Use.METONYM))
        .map(n -> Party.of(n.actor().id(), n.actor().name()));
  }

  /** A name right before a role word that the parser hung elsewhere. */
  private void inMentionBefore(Token noun, List<Party> found) {
    Optional<Mention> role = scene.mentionAt(noun);
    int before = role.map(Mention::start).orElse(noun.index()) - 1;
    if (!found.isEmpty() || before < 0) {
      return;
    }
    Token previous = scene.sentence().at(before);
    if (scene.mentionAt(previous).filter(Mention::isName).isPresent()
        && syntax.children(previous, "case").findAny().isEmpty()
        && previous.head() >= before) {
      modifier(previous, found);
    }
  }

  private void withConjuncts(Token token, int depth, List<Party> found) {
    List<Token> all = new ArrayList<>(List.of(token));
    all.addAll(conjuncts(token));
    all.forEach(t -> single(t, depth + 1).forEach(party -> addNew(found, party)));
  }

  private void modifier(Token token, List<Party> found) {
    if (scene.personAt(token).isPresent()) {
      addNew(found, scene.personAt(token).get().party());
      return;
    }
    scene
        .mentionAt(token)
        .filter(Mention::isName)
        .filter(mention -> !Seats.isVenue(mention, token, syntax, nouns))
        .ifPresent(
            mention ->
                (isJoined(token) ? mention.names() : List.of(best(mention)))
                    .stream()
                        .map(
                            name ->
                                new Party(
                                    Optional.of(name.actor().id()),
                                    name.actor().sector(),
                                    name.actor().name()))
                        .forEach(party -> addNew(found, party)));
    conjuncts(token).forEach(next -> modifier(next, found));
  }

  private static boolean isJoined(Token token) {
    return token.form().indexOf('-') > 0 || token.form().indexOf('\u2013') > 0;
  }

  private static Name best(Mention mention) {
    return mention.names().get(0);
  }

  private List<Party> pronoun(Token word, int depth) {
    if (word.tag().equals("PRP$")) {
      List<Party> owner = ownSubject(word, depth);
      if (!owner.isEmpty()) {
        return owner;
      }
    }
    List<Party> sayer = sayer(word);
    if (!sayer.isEmpty()) {
      return sayer;
    }
    Set<String> own = word.tag().equals("PRP") ? subjectOf(word, depth) : Set.of();
    return antecedents(word, own).stream().filter(p -> !own.contains(p.key())).toList();
  }

  /** "X renounced its claim": the subject of its own clause comes first. */
  private List<Party> ownSubject(Token word, int depth) {
    Optional<Token> clause = clauseOf(word);
    return clause
        .filter(verb -> HARMING.contains(verb.lemma()))
        .map(this::accuser)
        .orElse(clause)
        .flatMap(verb -> syntax.child(verb, "nsubj", "nsubj:pass"))
        .filter(subject -> subject.index() < word.index() && !syntax.isUnder(word, subject))
        .filter(subject -> !syntax.isRelative(subject))
        .filter(subject -> !word.lemmaIs("his|her|he|she") || isPersonAt(subject))
        .map(subject -> single(subject, depth + 2))
        .orElse(List.of());
  }

  /** "The Treasury froze his assets": not its own. */
  private boolean isPersonAt(Token noun) {
    return scene.personAt(noun).isPresent()
        || noun.tag().startsWith("PRP")
        || scene
            .mentionAt(noun)
            .flatMap(Mention::role)
            .filter(role -> role.kind() == Role.Kind.PERSON)
            .isPresent();
  }

  /** "A accuses B of having attacked its bases": those of the accuser. */
  private Optional<Token> accuser(Token verb) {
    return syntax.head(verb).filter(above -> above.lemmaIs("accuse|blame|suspect|charge"));
  }

  /** Whoever is the subject of the clause in which a pronoun is the object: "X accused them". */
  private Set<String> subjectOf(Token word, int depth) {
    return clauseOf(word)
        .flatMap(syntax::subject)
        .filter(subject -> subject.index() != word.index() && !subject.tag().startsWith("PRP"))
        .map(
            subject ->
                single(subject, depth + 2).stream().map(Party::key).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  private Optional<Token> clauseOf(Token word) {
    Optional<Token> at = syntax.head(word);
    while (at.isPresent() && !at.get().isVerb()) {
      at = syntax.head(at.get());
    }
    return at;
  }

  private List<Party> antecedents(Token word, Set<String> own) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    int sentence = scene.sentence().number();
    Memory memory = scene.memory();
    return switch (lemma) {
      case "he", "she", "him", "her", "his", "hers" ->
          memory
              .last(
                  sentence,
                  word.index(),
                  s -> s.type() == Actor.Type.PERSON && !own.contains(s.party().key()))
              .map(s -> List.of(s.party()))
              .orElse(List.of());
      case "it", "its" ->
          thing(word, own, s -> word.is("nsubj") && s.sentence() == sentence && !s.subject())
              .or(() -> thing(word, own, s -> false))
              .map(s -> List.of(s.party()))
              .orElse(List.of());
      case "they", "them", "their", "theirs" ->
          isHeld(word)
              ? heldTogether(word, own)
              : subjectAbove(word).orElseGet(() -> plural(word, sentence, memory, own));
      case "i", "me" -> memory.author().map(List::of).orElse(List.of());
      default -> List.of();
    };
  }

  /** "the group, which denied that it had fired": who says what it did. */
  private List<Party> sayer(Token it) {
    return Optional.of(it)
        .filter(t -> t.is("nsubj") && t.lemma().equals("it"))
        .flatMap(syntax::head)
        .filter(verb -> verb.is("ccomp"))
        .flatMap(syntax::head)
        .flatMap(verb -> syntax.child(verb, "nsubj"))
        .filter(syntax::isRelative)
        .map(who -> single(who, 2))
        .filter(found -> found.stream().noneMatch(this::isPerson))
        .orElse(List.of());
  }

  /** What "it" stands for; a subject seldom stands for what its own clause has named beside it. */
  private Optional<Memory.Seen> thing(Token word, Set<String> own, Predicate<Memory.Seen> beside) {
    return held(word, own)
        .or(
            () ->
                scene
                    .memory()
                    .last(
                        scene.sentence().number(),
                        word.index(),
                        s ->
                            s.type() != Actor.Type.PERSON
                                && s.type() != Actor.Type.PLACE
                                && !own.contains(s.party().key())
                                && !beside.test(s)));
  }

  /**
   * The territory that a word stands for that is claimed, held, annexed: a state claims a
   * territory, and hardly ever another state, however much that one is spoken of.
   */
  private Optional<Memory.Seen> held(Token word, Set<String> own) {
    return isHeld(word)
        ? scene
            .memory()
            .last(
                scene.sentence().number(),
                word.index(),
                s -> s.type() == Actor.Type.TERRITORY && !own.contains(s.party().key()))
        : Optional.empty();
  }

  /** "claims them": the territories that were spoken of together, or one with a plural name. */
  private List<Party> heldTogether(Token word, Set<String> own) {
    List<Party> lands = scene.memory().lands().stream().filter(this::isTerritory).toList();
    if (lands.size() > 1) {
      return lands;
    }
    return scene
        .memory()
        .last(
            scene.sentence().number(),
            word.index(),
            s ->
                s.type() == Actor.Type.TERRITORY
                    && s.party().key().endsWith("s")
                    && !own.contains(s.party().key()))
        .map(s -> List.of(s.party()))
        .orElse(List.of());
  }

  /** "claims it", "controls most of it", "its claim to the territory", "sovereignty over it". */
  private boolean isHeld(Token word) {
    if (word.tag().equals("PRP$")) {
      return false; // "its claim" is the claimant's
    }
    Token at = word;
    Optional<Token> above = syntax.head(at);
    while (at.is("nmod") && above.isPresent()) {
      if (nouns.isOverLand(above.get().lemma())) {
        return true;
      }
      at = above.get();
      above = syntax.head(at);
    }
    return at.is("obj") && above.filter(verb -> nouns.takesLand(verb.lemma())).isPresent();
  }

  /**
   * "The troops withdrew after they had lost …": the subject of the clause that theirs is part of.
   */
  private Optional<List<Party>> subjectAbove(Token they) {
    if (!they.is("nsubj")) {
      return Optional.empty();
    }
    Optional<Token> verb = syntax.head(they);
    while (verb.isPresent()) {
      Optional<Token> above = syntax.head(verb.get());
      Optional<Token> subject =
          above
              .flatMap(v -> syntax.child(v, "nsubj", "nsubj:pass"))
              .filter(s -> s.index() < they.index() && s.tag().matches("NNP?S"));
      if (subject.isPresent()) {
        return some(single(subject.get(), 2))
            .filter(found -> found.stream().allMatch(party -> party.id().isPresent()));
      }
      verb = above;
    }
    return Optional.empty();
  }

  private static List<Party> plural(Token word, int sentence, Memory memory, Set<String> own) {
    List<Party> joint = memory.joint(sentence);
    if (!joint.isEmpty() && joint.stream().noneMatch(p -> own.contains(p.key()))) {
      return joint;
    }
    Optional<Memory.Seen> people =
        memory.last(
            sentence,
            word.index(),
            s ->
                s.type() != Actor.Type.PLACE
                    && s.type() != Actor.Type.REGION
                    && !own.contains(s.party().key()));
    return people.map(s -> List.of(s.party())).orElse(List.of());
  }

  /** "the country", "both sides", "the rebels", "the government": those spoken of before. */
  private Optional<List<Party>> anaphor(Token noun, Optional<Role> role) {
    int sentence = scene.sentence().number();
    Memory memory = scene.memory();
    Optional<NounClasses.Anaphor> kind = nouns.anaphor(noun.lemma());
    Optional<Party> organisation = organisations.of(noun, kind, role, () -> words(noun));
    if (organisation.isPresent()) {
      return organisation.map(List::of);
    }
    int several =
        kind.filter(k -> k == NounClasses.Anaphor.LAND).isPresent() ? 0 : Counts.of(syntax, noun);
    if (several > 1 && kind.filter(k -> k == NounClasses.Anaphor.STATE).isPresent()) {
      List<Party> states = memory.most(sentence, noun.index(), several, this::isState);
      return some(states.isEmpty() && several == 2 ? memory.pair(sentence, noun.index()) : states);
    }
    if (several == 2 && role.isPresent()) {
      return some(memory.pair(sentence, noun.index()));
    }
    if (several > 2 && role.filter(r -> r.kind() != Role.Kind.PEOPLE).isPresent()) {
      return some(memory.most(sentence, noun.index(), several, memory::isSide));
    }
    boolean bare =
        kind.filter(k -> k == NounClasses.Anaphor.GROUP).isPresent() && noun.tag().equals("NNS");
    Set<String> own =
        kind.filter(k -> k == NounClasses.Anaphor.LAND || k == NounClasses.Anaphor.STATE)
                    .isPresent()
                && noun.is("obj")
            ? subjectOf(noun, 3)
            : Set.of();
    if (kind.isPresent() && (Definites.is(syntax, noun) || bare)) {
      return switch (kind.get()) {
        case PAIR -> some(memory.pair(sentence, noun.index()));
        case LAND ->
            noun.tag().equals("NNS") && scene.memory().lands().size() > 1
                ? Optional.of(disputed(noun))
                : some(landOf(noun, own));
        case STATE ->
            isBreakaway(noun)
                ? some(land(noun, own, c -> c.type() == Actor.Type.TERRITORY))
                : some(best(Reference.STATE, noun, own));
        case GROUP -> some(best(Reference.GROUP, noun, Set.of()));
        case PLACE -> some(town(noun));
        case ORGANISATION -> some(best(Reference.ORGANISATION, noun, Set.of()));
        case NAMESAKE -> Optional.empty();
      };
    }
    if (role.isPresent() && isOfRebels(noun)) {
      return some(best(Reference.GROUP, noun, Set.of()));
    }
    return organ(noun, role);
  }

  /** "the army", "the government": that of whom they most likely are. */
  private Optional<List<Party>> organ(Token noun, Optional<Role> role) {
    Role.Kind acting = role.map(Role::kind).orElse(Role.Kind.TRANSPARENT);
    boolean acts = acting == Role.Kind.ORGAN || acting == Role.Kind.PERSON;
    boolean anyOrgan = acting == Role.Kind.ORGAN && !syntax.has(noun, "det");
    if (acts && (Definites.is(syntax, noun) || isOfTheState(noun) || anyOrgan)) {
      boolean ofPolity = OF_POLITIES.contains(noun.lemma());
      List<Party> whose =
          one(
              scene
                  .memory()
                  .best(
                      Reference.ORGAN,
                      scene.sentence().number(),
                      noun.index(),
                      c ->
                          canMean(Reference.ORGAN, c)
                              && (!ofPolity
                                  || c.type() == Actor.Type.STATE
                                  || c.type() == Actor.Type.TERRITORY
                                      && lexicon.acts(c.party().key()))));
      return some(
          (whose.isEmpty() ? ofTheOnlyState() : whose)
              .stream()
                  .flatMap(party -> party.id().stream())
                  .map(id -> isOfTheState(noun) ? stateAbove(id) : id)
                  .map(id -> new Party(Optional.of(id), role.get().sector(), words(noun)))
                  .toList());
    }
    return Optional.empty();
  }

  /** "The government and the Houthis agreed", at the beginning: the state that the group is of. */
  private List<Party> ofTheOnlyState() {
    List<Party> state = ofTheGroupBeside();
    // "President Santos … The government has undertaken".
    return state.isEmpty()
        ? scene
            .memory()
            .last(
                scene.sentence().number(),
                0,
                WHOLE_DOCUMENT,
                s ->
                    s.type() == Actor.Type.PERSON
                        && s.party().id().filter(this::isState).isPresent())
            .map(seen -> List.of(seen.party()))
            .orElse(List.of())
        : state;
  }

  private List<Party> ofTheGroupBeside() {
    List<String> states =
        scene.sentence().tokens().stream()
            .flatMap(token -> scene.mentionAt(token).stream())
            .flatMap(mention -> mention.ofType(Actor.Type.GROUP).stream())
            .map(name -> stateAbove(name.actor().id()))
            .filter(this::isState)
            .distinct()
            .toList();
    return states.size() == 1
        ? List.of(Party.of(states.get(0), lexicon.actor(states.get(0)).orElseThrow().name()))
        : List.of();
  }

  /** "its neighbour": the one of whom the text is most about beside the owner. */
  private List<Party> opposite(Token noun, List<Party> owners) {
    boolean state = noun.lemma().startsWith("neighbo");
    return scene
        .memory()
        .most(
            scene.sentence().number(),
            noun.index(),
            1,
            id ->
                (state ? isState(id) : scene.memory().isSide(id))
                    && owners.stream().noneMatch(owner -> owner.key().equals(id)));
  }

  /**
   * "Both territories": of the lands that were spoken of together the territories, where there are
   * two or more of them; else, where they are claimed or held, the two that were spoken of last.
   */
  private List<Party> disputed(Token noun) {
    List<Party> lands = scene.memory().lands();
    List<Party> territories = lands.stream().filter(this::isTerritory).toList();
    if (territories.size() > 1) {
      return territories;
    }
    List<Party> last =
        isHeld(noun)
            ? scene.memory().candidates(scene.sentence().number(), noun.index()).stream()
                .filter(c -> c.type() == Actor.Type.TERRITORY)
                .map(Candidate::party)
                .toList()
            : List.of();
    // What is claimed or held as a territory is no state.
    return last.size() == 2 ? last : isHeld(noun) ? territories : lands;
  }

  private boolean isState(String id) {
    return lexicon.actor(id).filter(actor -> actor.type() == Actor.Type.STATE).isPresent();
  }

  private boolean isTerritory(Party land) {
    return typeOf(land).filter(type -> type == Actor.Type.TERRITORY).isPresent();
  }

  private static Optional<List<Party>> some(List<Party> parties) {
    return Optional.of(parties).filter(list -> !list.isEmpty());
  }

  /** Whom a common noun most likely points back to. */
  private List<Party> best(Reference reference, Token noun, Set<String> but) {
    return one(
        scene
            .memory()
            .best(
                reference,
                scene.sentence().number(),
                noun.index(),
                c -> canMean(reference, c) && !but.contains(c.party().key())));
  }

  /** A town; a disputed one may be a territory for the lexicon. */
  private List<Party> town(Token noun) {
    return one(
        scene
            .memory()
            .best(
                Reference.PLACE,
                scene.sentence().number(),
                noun.index(),
                c ->
                    c.type() == Actor.Type.PLACE
                        || c.type() == Actor.Type.TERRITORY
                            && nouns.canBe("town", c.party().key())));
  }

  /** Whether a noun that points back so can mean such a one at all. */
  public static boolean canMean(Reference reference, Candidate candidate) {
    return POINTED_TO.getOrDefault(reference, Set.of()).contains(candidate.type());
  }

  private static List<Party> one(Optional<Candidate> candidate) {
    return candidate.map(c -> List.of(c.party())).orElse(List.of());
  }

  /** The territory or state that is meant; a land is no republic unless it is called one. */
  private List<Party> landOf(Token noun, Set<String> own) {
    Optional<Party> namesake = namesake(noun).map(Memory.Seen::party);
    if (namesake.isPresent()) {
      return List.of(namesake.get());
    }
    if (!isHeld(noun) && !isBreakaway(noun)) {
      return land(noun, own, c -> true);
    }
    List<Party> held = land(noun, own, c -> c.type() == Actor.Type.TERRITORY);
    // An island may be a state; a territory or a region that somebody claims or holds is none.
    return held.isEmpty() && MAYBE_STATES.contains(noun.lemma())
        ? land(noun, own, c -> true)
        : held;
  }

  private List<Party> land(Token noun, Set<String> own, Predicate<Candidate> also) {
    boolean polity = POLITIES.contains(noun.lemma());
    return one(
        scene
            .memory()
            .best(
                Reference.LAND,
                scene.sentence().number(),
                noun.index(),
                c ->
                    canMean(Reference.LAND, c)
                        && also.test(c)
                        && nouns.canBe(noun.lemma(), c.party().key())
                        && (polity || !c.party().key().endsWith("republic"))
                        && !own.contains(c.party().key())));
  }

  /** "the heights" after "the Golan Heights": the land whose name ends so. */
  private Optional<Memory.Seen> namesake(Token noun) {
    String last = "-" + noun.form().toLowerCase(Locale.ROOT);
    return scene
        .memory()
        .last(
            scene.sentence().number(),
            noun.index(),
            WHOLE_DOCUMENT,
            s -> s.type() == Actor.Type.TERRITORY && s.party().key().endsWith(last));
  }

  /** The territory, else the state, that was spoken of last before a word, but for some. */
  public Optional<Party> landBefore(Token at, Set<String> but) {
    int sentence = scene.sentence().number();
    return scene
        .memory()
        .last(
            sentence,
            at.index(),
            s -> s.type() == Actor.Type.TERRITORY && !but.contains(s.party().key()))
        .or(
            () ->
                scene
                    .memory()
                    .last(
                        sentence,
                        at.index(),
                        s -> s.type() == Actor.Type.STATE && !but.contains(s.party().key())))
        .map(Memory.Seen::party);
  }

  /** The state that a territory or a group belongs to; itself, where none is known. */
  private String stateAbove(String id) {
    String at = id;
    for (int steps = 0; steps < 4; steps++) {
      Optional<Actor> actor = lexicon.actor(at);
      if (actor.filter(a -> a.type() != Actor.Type.STATE).flatMap(Actor::home).isEmpty()) {
        break;
      }
      at = actor.flatMap(Actor::home).orElse(at);
    }
    return at;
  }

  /** "federal troops", "government forces". */
  private boolean isOfTheState(Token noun) {
    return syntax
        .children(noun, "amod", "compound")
        .anyMatch(t -> OF_THE_STATE.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "the breakaway state": what says so is no state for others. */
  private boolean isBreakaway(Token noun) {
    return syntax
        .children(noun, "amod", "compound")
        .anyMatch(t -> BREAKAWAY.contains(t.form().toLowerCase(Locale.ROOT)));
  }

  /** "separatist forces", "rebel fighters". */
  private boolean isOfRebels(Token noun) {
    return syntax
        .children(noun, "amod", "compound")
        .anyMatch(
            t ->
                nouns
                    .anaphor(t.lemma().toLowerCase(Locale.ROOT))
                    .filter(k -> k == NounClasses.Anaphor.GROUP)
                    .isPresent());
  }

  /** "both", "some of them", "others": what stands after "of", or the pair. */
  private List<Party> determiner(Token word, int depth) {
    if (Counts.isOfTwo(word) && syntax.oblique(word, "of").isEmpty()) {
      return scene.memory().pair(scene.sentence().number(), word.index());
    }
    return syntax.oblique(word, "of").map(t -> single(t, depth + 1)).orElse(List.of());
  }

  /** A noun with the words before it that belong to it, without articles. */
  public String words(Token noun) {
    int start = noun.index();
    for (Token child : syntax.children(noun)) {
      if (child.index() < start
          && (child.is("amod")
              || child.is("compound")
              || child.is("nmod:poss")
              || child.is("flat")
              || child.is("nmod:desc"))) {
        start = child.index();
      }
    }
    int end = noun.index() + 1;
    while (end < scene.sentence().tokens().size()
        && scene.sentence().at(end).head() == noun.index()
        && scene.sentence().at(end).is("flat")) {
      end++;
    }
    return PersonFinder.text(scene.sentence(), start, end);
  }

  /** A name that the lexicon does not know, with the capitals around it. */
  private String properWords(Token noun) {
    int start = noun.index();
    while (start > 0
        && scene.sentence().at(start - 1).isName()
        && syntax.isUnder(scene.sentence().at(start - 1), noun)) {
      start--;
    }
    int end = noun.index() + 1;
    while (end < scene.sentence().tokens().size()
        && scene.sentence().at(end).isName()
        && syntax.isUnder(scene.sentence().at(end), noun)) {
      end++;
    }
    return PersonFinder.text(scene.sentence(), start, end);
  }
}
