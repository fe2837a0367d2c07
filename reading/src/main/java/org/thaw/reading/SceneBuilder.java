package org.thaw.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.reading.actor.Actor;
import org.thaw.reading.actor.Lexicon;
import org.thaw.reading.actor.Memory;
import org.thaw.reading.actor.Mention;
import org.thaw.reading.actor.MentionFinder;
import org.thaw.reading.actor.Mentions;
import org.thaw.reading.actor.Name;
import org.thaw.reading.actor.NounClasses;
import org.thaw.reading.actor.PartyResolver;
import org.thaw.reading.actor.Person;
import org.thaw.reading.actor.Persons;
import org.thaw.reading.actor.Scene;
import org.thaw.reading.actor.Seats;
import org.thaw.reading.actor.Slugs;
import org.thaw.reading.dictionary.UserDictionary;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Party;

/** Sets the scene of each sentence in turn and remembers whom it brought in. One a document. */
final class SceneBuilder {

  private final Lexicon lexicon;
  private final NounClasses nouns;
  private final MentionFinder finder;
  private final Memory memory;
  private final LocalDate day;

  SceneBuilder(
      Lexicon lexicon,
      NounClasses nouns,
      UserDictionary dictionary,
      LocalDate day,
      List<Sentence> sentences) {
    this.lexicon = lexicon;
    this.nouns = nouns;
    this.finder = new MentionFinder(lexicon, dictionary, day);
    sentences.forEach(finder::define);
    Map<String, Integer> named = named(sentences, day);
    Map<String, Integer> athome = athome(named);
    this.memory =
        new Memory(
            id -> named.getOrDefault(id, 0),
            id -> athome.getOrDefault(id, 0),
            id -> lexicon.actor(id).filter(this::isSide).isPresent(),
            (part, whole) -> isOf(part, whole));
    this.day = day;
    if (sentences.stream().anyMatch(SceneBuilder::isOfTheSecretaryGeneral)) {
      memory.writtenBy(Party.of("united-nations", "Secretary-General"));
    }
  }

  /** "My Special Representative": reports of the United Nations are in the first person. */
  private static boolean isOfTheSecretaryGeneral(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .filter(t -> t.form().equalsIgnoreCase("my") && t.index() + 2 < tokens.size())
        .anyMatch(
            t ->
                tokens.get(t.index() + 1).form().matches("(?i)special|personal|deputy")
                    && tokens
                        .subList(t.index() + 2, Math.min(t.index() + 4, tokens.size()))
                        .stream()
                        .anyMatch(r -> r.form().matches("(?i)representative|envoy|adviser")));
  }

  /**
   * The scene of the next sentence.
   *
   * @param dated the words that tell a time
   * @param told the day that the sentence tells of, where it names one: offices are those of then
   */
  Scene next(Sentence sentence, Set<Integer> dated, Optional<LocalDate> told) {
    Syntax syntax = new Syntax(sentence);
    Mentions mentions = finder.find(sentence);
    List<Person> persons = Persons.find(lexicon, sentence, mentions, memory, told.orElse(day));
    Scene scene = new Scene(syntax, mentions, persons, memory, dated, day);
    remember(scene);
    return scene;
  }

  private Map<String, Integer> named(List<Sentence> sentences, LocalDate on) {
    Map<String, Integer> named = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Mention mention : finder.find(sentence).all()) {
        mention.names().stream()
            .limit(1)
            .filter(name -> !isVenue(sentence, mention))
            .forEach(
                name -> {
                  String id = name.actor().id();
                  named.merge(id, 1, Integer::sum);
                  // Who leads a side stands for it.
                  if (name.actor().type() == Actor.Type.PERSON) {
                    lexicon
                        .officeBy(id, on)
                        .ifPresent(office -> named.merge(office.polity(), 1, Integer::sum));
                  }
                });
      }
    }
    return named;
  }

  /** "signed in Moscow": there a seat of government is a city only. */
  private static boolean isVenue(Sentence sentence, Mention mention) {
    return mention.start() > 0
        && mention.isName()
        && mention.names().get(0).use() == Name.Use.METONYM
        && sentence.at(mention.start() - 1).lemmaIs("in|at|near|outside");
  }

  /** Whether a group belongs to a state, or to what belongs to it. */
  private boolean isOf(String part, String whole) {
    if (lexicon.actor(part).filter(a -> a.type() == Actor.Type.GROUP).isEmpty()) {
      return false;
    }
    String at = part;
    for (int steps = 0; steps < 3; steps++) {
      Optional<String> home = lexicon.actor(at).flatMap(Actor::home);
      if (home.isEmpty()) {
        return false;
      }
      at = home.get();
      if (at.equals(whole)) {
        return true;
      }
    }
    return false;
  }

  /** How often what belongs to a state is named, through territories up to the state. */
  private Map<String, Integer> athome(Map<String, Integer> named) {
    Map<String, Integer> all = new HashMap<>();
    named.forEach(
        (id, times) -> {
          Optional<String> home = lexicon.actor(id).flatMap(Actor::home);
          for (int steps = 0; steps < 3 && home.isPresent(); steps++) {
            all.merge(home.get(), times, Integer::sum);
            home = home.flatMap(lexicon::actor).flatMap(Actor::home);
          }
        });
    return all;
  }

  private void remember(Scene scene) {
    Sentence sentence = scene.sentence();
    List<Party> lands = new ArrayList<>();
    for (Person person : scene.persons()) {
      memory.add(person);
      Token head = headOf(sentence, person.start(), person.end());
      memory.add(
          new Memory.Seen(
              person.party(),
              Actor.Type.PERSON,
              sentence.number(),
              person.start(),
              head.is("nsubj"),
              isMain(scene.syntax(), head),
              true));
    }
    for (Mention mention : scene.mentions().all()) {
      if (mention.isName() && mention.ofType(Actor.Type.PERSON).isEmpty()) {
        Name name = mention.names().get(0);
        Token head = headOf(sentence, mention.start(), mention.end());
        if (Seats.isVenue(mention, head, scene.syntax(), nouns)) {
          continue;
        }
        if (isVenue(sentence, mention)) {
          rememberCity(scene, mention);
          continue;
        }
        boolean modifier = head.is("compound") || head.is("amod") || head.is("nmod:poss");
        Token top = modifier ? scene.syntax().head(head).orElse(head) : head;
        Party party = Party.of(name.actor().id(), name.actor().name());
        memory.add(
            new Memory.Seen(
                party,
                name.actor().type(),
                sentence.number(),
                mention.start(),
                top.is("nsubj"),
                isMain(scene.syntax(), top),
                !modifier));
        rememberCity(scene, mention);
        if (name.actor().type() == Actor.Type.TERRITORY
            && lands.stream().noneMatch(p -> p.key().equals(party.key()))) {
          lands.add(party);
        }
      }
    }
    memory.addLands(lands);
    rememberNested(scene);
    joined(scene).ifPresent(memory::addPair);
  }

  /** A seat of government is a city, too: what "the city" will mean. */
  private void rememberCity(Scene scene, Mention mention) {
    if (mention.names().get(0).use() != Name.Use.METONYM) {
      return;
    }
    String words =
        scene.sentence().tokens().subList(mention.start(), mention.end()).stream()
            .map(Token::form)
            .collect(Collectors.joining(" "));
    String id =
        mention.ofType(Actor.Type.PLACE).map(n -> n.actor().id()).orElseGet(() -> Slugs.of(words));
    memory.add(
        new Memory.Seen(
            Party.of(id, words),
            Actor.Type.PLACE,
            scene.sentence().number(),
            mention.start(),
            false,
            false,
            true));
  }

  /** The land inside a longer name: Abyei in the "Interim Security Force for Abyei". */
  private void rememberNested(Scene scene) {
    for (Mention mention : scene.mentions().all()) {
      boolean land = mention.names().stream().anyMatch(n -> n.actor().type().isLand());
      for (int i = mention.start(); !land && mention.isName() && i < mention.end(); i++) {
        int index = i;
        lexicon.find(scene.sentence().at(i).form()).stream()
            .filter(a -> a.type() == Actor.Type.TERRITORY)
            .findFirst()
            .ifPresent(
                a ->
                    memory.add(
                        new Memory.Seen(
                            Party.of(a.id(), a.name()),
                            a.type(),
                            scene.sentence().number(),
                            index,
                            false,
                            false,
                            false)));
      }
    }
  }

  /** What a pronoun or "the region" as a subject stood for is spoken of anew. */
  void rememberSubjects(Scene scene, PartyResolver resolver) {
    for (Token token : scene.sentence().tokens()) {
      if (token.is("nsubj")
          && (token.isNoun() || token.tag().startsWith("PRP"))
          && scene.mentions().at(token.index()).filter(Mention::isName).isEmpty()
          && scene.personAt(token).isEmpty()) {
        List<Party> parties = resolver.parties(token);
        parties.forEach(
            p ->
                p.id()
                    .flatMap(lexicon::actor)
                    .ifPresent(
                        a ->
                            memory.add(
                                new Memory.Seen(
                                    Party.of(a.id(), a.name()),
                                    a.type(),
                                    scene.sentence().number(),
                                    token.index(),
                                    true,
                                    isMain(scene.syntax(), token),
                                    true))));
      }
    }
  }

  /** "A and B met": together the subject of the sentence. */
  void rememberJoint(Scene scene, PartyResolver resolver) {
    for (Token token : scene.sentence().tokens()) {
      if (token.is("nsubj") && !scene.syntax().isRelative(token)) {
        List<Party> parties = resolver.parties(token);
        if (parties.size() == 2 && parties.stream().allMatch(p -> p.id().isPresent())) {
          memory.addJoint(scene.sentence().number(), parties);
        }
      }
    }
  }

  /** Whether a subject is that of the sentence's own clause. */
  private static boolean isMain(Syntax syntax, Token subject) {
    return syntax
        .head(subject)
        .filter(verb -> verb.is("root") || verb.is("conj") || verb.is("parataxis"))
        .isPresent();
  }

  private boolean isSide(Actor actor) {
    return actor.type() == Actor.Type.STATE
        || actor.type() == Actor.Type.GROUP
        || (actor.type() == Actor.Type.TERRITORY && lexicon.acts(actor.id()));
  }

  /** Two or three who are joined by "and". */
  private Optional<List<Party>> joined(Scene scene) {
    for (Token token : scene.sentence().tokens()) {
      if (Seats.isWhere(scene.syntax(), token)) {
        continue;
      }
      List<Party> together = new ArrayList<>(sideAt(scene, token).stream().toList());
      scene
          .syntax()
          .children(token, "conj")
          .forEach(next -> sideAt(scene, next).ifPresent(together::add));
      List<Party> distinct = together.stream().distinct().toList();
      if (distinct.size() >= 2 && distinct.size() <= 3) {
        return Optional.of(distinct);
      }
    }
    return Optional.empty();
  }

  private Optional<Party> sideAt(Scene scene, Token token) {
    Optional<Party> person = scene.personAt(token).flatMap(Person::acting);
    return person
        .map(p -> Party.of(p.key(), p.name()))
        .or(
            () ->
                scene
                    .mentionAt(token)
                    .filter(Mention::isName)
                    .map(m -> m.names().get(0).actor())
                    .filter(this::isSide)
                    .map(a -> Party.of(a.id(), a.name())));
  }

  private static Token headOf(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      int head = sentence.at(i).head();
      if (head < start || head >= end) {
        return sentence.at(i);
      }
    }
    return sentence.at(end - 1);
  }
}
