package org.thaw.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.reading.actor.PartyResolver;
import org.thaw.reading.actor.Scene;
import org.thaw.reading.coding.PairJudge;
import org.thaw.reading.frame.FrameMatcher;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;
import org.thaw.reading.place.Dateline;
import org.thaw.reading.time.TimeExpression;
import org.thaw.reading.time.TimeFinder;
import org.thaw.reading.voice.StanceFinder;
import org.thaw.statement.Document;
import org.thaw.statement.Party;
import org.thaw.statement.Place;
import org.thaw.statement.Statement;

/** The reading of one document, sentence by sentence, with what it remembers on the way. */
final class DocumentReading {

  private static final Pattern OF_THE_DAY =
      Pattern.compile(
          "\\b(?:today|yesterday|tonight|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b|^\\s*[A-Z][A-Z/ ]{2,40}, [A-Z][a-z]+\\.? \\d{1,2}\\b");
  private static final Pattern ENUMERATION =
      Pattern.compile(
          "^(?:First|Firstly|Second|Secondly|Third|Thirdly|Finally|Lastly|One|The first|The second|The other)\\b");

  private final Document document;
  private final EnglishReader.Resources resources;
  private final String version;
  private final SceneBuilder scenes;
  private final TimeFinder times;
  private final LocalDate day;
  private final boolean ofTheDay;
  private final Optional<Place> dateline;
  private final HarmRule harm = new HarmRule(new PriorEvents());
  private final PromiseDays promises = new PromiseDays();
  private Optional<Party> announced = Optional.empty();
  private boolean dealBefore;

  DocumentReading(
      Document document,
      List<Sentence> sentences,
      EnglishReader.Resources resources,
      String version,
      LocalDate day) {
    this.document = document;
    this.resources = resources;
    this.version = version;
    this.day = day;
    this.scenes =
        new SceneBuilder(
            resources.lexicon(), resources.nouns(), resources.dictionary(), day, sentences);
    this.times = new TimeFinder(day);
    this.ofTheDay = OF_THE_DAY.matcher(document.text()).find();
    this.dateline =
        Datelines.of(document.text())
            .filter(line -> ofTheDay)
            .flatMap(line -> Dateline.of(line, resources.lexicon()));
  }

  List<Statement> read(Sentence sentence) {
    String text = document.text().substring(sentence.start(), sentence.end());
    List<TimeExpression> expressions =
        times.find(document.text(), sentence.start(), sentence.end());
    Scene scene = scenes.next(sentence, dated(sentence, expressions), toldOf(expressions));
    PartyResolver resolver = new PartyResolver(scene, resources.lexicon(), resources.nouns());
    boolean enumerated = ENUMERATION.matcher(text).find();
    StanceFinder stances =
        new StanceFinder(
            scene.syntax(), resolver, resources.verbs(), enumerated ? announced : Optional.empty());
    Context context =
        new Context(
            document,
            scene,
            resolver,
            stances,
            new Dating(scene, expressions, document, ofTheDay),
            new Placing(scene, dateline.filter(town -> sentence.number() == 0)),
            resources.coder(),
            new StatementMaker(document, sentence, version));
    FrameMatcher frames =
        new FrameMatcher(
            resources.frames(),
            scene.syntax(),
            resolver,
            new PairJudge(resources.typer(), scene.syntax()));
    List<Statement> found =
        new ArrayList<>(
            harm.read(context, new FrameRule(frames, resources.coder()).tellings(context)));
    found.addAll(new LeadsRule().read(context));
    List<Statement> pledges = new PledgeRule(promises, new Deals(dealBefore)).read(context);
    promises.note(context, pledges);
    found.addAll(pledges);
    found.addAll(new VerdictRule(dealBefore).read(context));
    List<PhrasePairs.Pair> pairs = PhrasePairs.of(context);
    PairRule learned = new PairRule(context, pairs);
    List<Statement> believed = learned.believed(found);
    found = new ArrayList<>(believed);
    found.addAll(learned.beside(believed));
    found.addAll(new PairStatusRule(context).beside(pairs, believed));
    found.addAll(new LinkRule().read(context));
    found.addAll(new OutlookRule().read(context));
    found = Consistent.of(found);
    dealBefore = !pledges.isEmpty() || Deals.spokenOf(sentence);
    scenes.rememberSubjects(scene, resolver);
    scenes.rememberJoint(scene, resolver);
    announce(scene, resolver, enumerated);
    return found;
  }

  private static Set<Integer> dated(Sentence sentence, List<TimeExpression> expressions) {
    return sentence.tokens().stream()
        .filter(
            t -> expressions.stream().anyMatch(e -> e.start() <= t.start() && t.start() < e.end()))
        .map(Token::index)
        .collect(Collectors.toSet());
  }

  /** The day that the sentence tells of: the last that it names before the document's own. */
  private Optional<LocalDate> toldOf(List<TimeExpression> expressions) {
    return expressions.stream()
        .flatMap(e -> e.window().to().stream())
        .filter(to -> to.isBefore(day))
        .max(LocalDate::compareTo);
  }

  /** "Experts drew two conclusions": what follows in order is theirs. */
  private void announce(Scene scene, PartyResolver resolver, boolean enumerated) {
    if (!enumerated) {
      announced = Optional.empty();
    }
    for (Token token : scene.sentence().tokens()) {
      if (resources.verbs().is(token.lemma(), "announce")
          && token.tag().equals("NNS")
          && token.is("obj")) {
        announced =
            scene
                .syntax()
                .head(token)
                .flatMap(scene.syntax()::agent)
                .map(
                    t ->
                        resolver.parties(t).stream()
                            .filter(p -> p.id().isEmpty())
                            .findFirst()
                            .orElseGet(() -> Party.named(resolver.words(t))));
      }
    }
  }
}
