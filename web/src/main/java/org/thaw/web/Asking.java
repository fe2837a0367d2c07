package org.thaw.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.web.ask.Answer;
import org.thaw.web.ask.AnswerShelf;
import org.thaw.web.ask.Answers;
import org.thaw.web.ask.Question;

/** The questions that only read. */
final class Asking implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final long ROOM_FOR_ANSWERS = 200L << 20;

  private final Answers answers;
  private final String csrf;
  private final AnswerShelf shelf = new AnswerShelf(ROOM_FOR_ANSWERS, System::nanoTime);
  private final Map<String, Question> questions;

  /**
   * Puts questions to these answers.
   *
   * @param answers who answers
   * @param csrf the secret that writes must carry
   */
  Asking(Answers answers, String csrf) {
    this.answers = answers;
    this.csrf = csrf;
    this.questions =
        answers.questions().stream()
            .collect(
                Collectors.toMap(Question::name, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  void session(Context ctx) {
    Answers.About about = answers.about();
    ObjectNode json = MAPPER.createObjectNode().put("version", about.version());
    json.put("ledger", about.ledger()).put("user", about.user()).put("today", about.today());
    json.put("documents", about.documents()).put("statements", about.statements());
    json.put("coded", about.coded());
    json.put("csrf", csrf);
    ctx.header("Cache-Control", "no-store").contentType("application/json");
    ctx.result(json.toString());
  }

  void describe(Context ctx) {
    ctx.contentType("application/json");
    ctx.result(OpenApi.of(answers.about().version(), List.copyOf(questions.values())));
  }

  void ask(Context ctx) {
    Question question = question(ctx, false);
    Map<String, List<String>> given = new TreeMap<>(ctx.queryParamMap());
    given.remove("token");
    check(question, given);
    String control = Objects.requireNonNullElse(ctx.header("Cache-Control"), "");
    AnswerShelf.Shelved answer = answer(question.name(), given, control.contains("no-cache"));
    if (answer instanceof AnswerShelf.Shelved.Refused refused) {
      throw new Refused(refused.refusal());
    }
    ctx.header("Cache-Control", "private, no-cache");
    Sending.send(
        ctx, ((AnswerShelf.Shelved.Ready) answer).bytes(), "application/json; charset=utf-8");
  }

  private AnswerShelf.Shelved answer(
      String question, Map<String, List<String>> given, boolean fresh) {
    return shelf.get(
        answers.stamp(),
        question + ' ' + new TreeMap<>(given),
        fresh,
        () -> answers.ask(question, given, message -> {}));
  }

  /** Has the answers ready that most ask for first, one after the other, beside whoever asks. */
  void warmUp() {
    Thread thread = new Thread(() -> answers.common().forEach(this::warm), "warming");
    thread.setDaemon(true);
    thread.start();
  }

  private void warm(String question, Map<String, List<String>> given) {
    if (answer(question, given, false) instanceof AnswerShelf.Shelved.Ready ready) {
      String json = new String(ready.bytes().plain(), StandardCharsets.UTF_8);
      answers.next(question, json).forEach((next, with) -> answer(next, with, false));
    }
  }

  @Override
  public void close() {
    shelf.close();
  }

  Question question(Context ctx, boolean writes) {
    Question question = questions.get(ctx.pathParam("question"));
    if (question == null || question.writes() != writes) {
      throw new Refused(
          "NOTHING_THERE", 404, "no such question; /api/openapi.json lists all that can be asked");
    }
    return question;
  }

  static void check(Question question, Map<String, List<String>> given) {
    for (String name : given.keySet()) {
      Question.Parameter parameter =
          question
              .parameter(name)
              .orElseThrow(
                  () -> misspelt("'" + question.name() + "' has no parameter '" + name + "'"));
      if (!parameter.repeated() && given.getOrDefault(name, List.of()).size() > 1) {
        throw misspelt("'" + name + "' is given more than once");
      }
    }
    for (Question.Parameter parameter : question.parameters()) {
      boolean blank =
          given.getOrDefault(parameter.name(), List.of()).stream().allMatch(String::isBlank);
      if (parameter.required() && blank) {
        throw misspelt("'" + question.name() + "' needs '" + parameter.name() + "'");
      }
    }
  }

  static Refused misspelt(String message) {
    return new Refused(new Answer.Refused(Answer.Why.MISSPELT, message));
  }
}
