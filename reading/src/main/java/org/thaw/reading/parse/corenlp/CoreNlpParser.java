package org.thaw.reading.parse.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.thaw.reading.parse.Parser;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;

/**
 * CoreNLP's tokeniser, tagger and lemmatiser with one of its dependency parsers.
 *
 * <p>Coreference, fine-grained named entities and OpenIE are not asked for: they cost more than
 * they bring here.
 */
public final class CoreNlpParser implements Parser {

  private final String name;
  private final StanfordCoreNLP pipeline;

  /** Loads the models of a parser. */
  public CoreNlpParser(Model model) {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma," + model.annotator);
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    settings.setProperty("tokenize.options", "splitHyphenated=false,invertible=true");
    settings.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
    settings.setProperty("parse.maxlen", "120");
    name = "corenlp-4.5.10-" + model.name().toLowerCase(Locale.ROOT);
    pipeline = new StanfordCoreNLP(settings);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Sentence> parse(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(sentence(sentences.size(), map));
    }
    return sentences;
  }

  private static Sentence sentence(int number, CoreMap map) {
    SemanticGraph graph = map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : map.get(CoreAnnotations.TokensAnnotation.class)) {
      tokens.add(token(tokens.size(), label, graph));
    }
    int start = tokens.get(0).start();
    return new Sentence(number, start, tokens.get(tokens.size() - 1).end(), tokens);
  }

  private static Token token(int index, CoreLabel label, SemanticGraph graph) {
    int head = -1;
    String relation = "root";
    IndexedWord word = graph.getNodeByIndexSafe(index + 1);
    if (word != null) {
      for (SemanticGraphEdge edge : graph.incomingEdgeIterable(word)) {
        head = edge.getGovernor().index() - 1;
        relation = edge.getRelation().toString();
      }
    }
    return new Token(
        index,
        label.originalText(),
        label.lemma().toLowerCase(Locale.ROOT),
        label.tag(),
        head,
        relation,
        label.beginPosition(),
        label.endPosition());
  }

  /** Which of CoreNLP's dependency parsers. */
  public enum Model {
    /** Chen and Manning's neural transition parser (2014). */
    NEURAL("depparse"),
    /** The shift-reduce constituency parser, its trees turned into dependencies. */
    SHIFT_REDUCE("parse");

    private final String annotator;

    Model(String annotator) {
      this.annotator = annotator;
    }
  }
}
