package org.thaw.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thaw.reading.actor.Lexicon;
import org.thaw.reading.actor.LexiconLoader;
import org.thaw.reading.actor.NounClasses;
import org.thaw.reading.coding.EventTyper;
import org.thaw.reading.dictionary.UserDictionary;
import org.thaw.reading.frame.EventCoder;
import org.thaw.reading.frame.FrameLexicon;
import org.thaw.reading.parse.Mends;
import org.thaw.reading.parse.Parser;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.voice.VerbClasses;
import org.thaw.statement.Document;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;

/** Reads English with a parser, the lexicons and the rules. */
final class EnglishReader implements Reader {

  private final Parser parser;
  private final Resources resources;

  EnglishReader(Parser parser, UserDictionary dictionary) {
    this.parser = parser;
    FrameLexicon frames = FrameLexicon.load();
    this.resources =
        new Resources(
            LexiconLoader.load(),
            dictionary,
            NounClasses.load(),
            frames,
            VerbClasses.load(),
            EventCoder.load(),
            EventTyper.load(frames));
  }

  /** What reading looks things up in; shared by all threads. */
  record Resources(
      Lexicon lexicon,
      UserDictionary dictionary,
      NounClasses nouns,
      FrameLexicon frames,
      VerbClasses verbs,
      EventCoder coder,
      EventTyper typer) {}

  @Override
  public String version() {
    UserDictionary own = resources.dictionary();
    return "thaw-0.1+" + parser.name() + (own.isEmpty() ? "" : "+dictionary-" + own.mark());
  }

  @Override
  public List<Statement> read(Document document) {
    if (!document.language().equals("en") && !document.language().equals("und")) {
      return List.of();
    }
    List<Sentence> sentences =
        parser.parse(Datelines.blanked(document.text())).stream().map(Mends::mended).toList();
    DocumentReading reading =
        new DocumentReading(document, sentences, resources, version(), dayOf(document));
    List<Statement> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      found.addAll(reading.read(sentence));
    }
    Map<String, Statement> byId = new LinkedHashMap<>();
    found.stream().map(StatementIds::identified).forEach(s -> byId.putIfAbsent(s.id(), s));
    return List.copyOf(byId.values());
  }

  private static LocalDate dayOf(Document document) {
    return document
        .published()
        .orElseGet(() -> LocalDate.ofInstant(document.recorded(), ZoneOffset.UTC));
  }
}
