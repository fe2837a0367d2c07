package org.thaw.cli.serve;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.web.ask.Question;
import org.thaw.web.ask.Question.Parameter;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A question's parameters, and the words of its command, from what the command says of itself. */
final class AskedCommand {

  /**
   * What no page may say: where the ledger is, and what concerns the terminal. Nor may it name a
   * file of this machine, whatever the option is called.
   */
  private static final Set<String> WITHHELD =
      Set.of("ledger", "json", "debug", "help", "save", "again", "threads");

  private static final Set<String> NUMBERS = Set.of("int", "long", "double", "Integer", "Double");

  private final Asked asked;
  private final Supplier<CommandLine> lines;
  private final Question question;

  /**
   * For a question.
   *
   * @param asked the question
   * @param lines makes its command anew: a command answers once
   */
  AskedCommand(Asked asked, Supplier<CommandLine> lines) {
    this.asked = asked;
    this.lines = lines;
    this.question = question(asked, lines.get());
  }

  Asked asked() {
    return asked;
  }

  Question question() {
    return question;
  }

  CommandLine line() {
    return lines.get();
  }

  /** The command's words: options by their names with their values, then the rest. */
  List<String> words(Map<String, List<String>> given) {
    List<String> words = new ArrayList<>(asked.fixed());
    words.add("--json");
    for (Parameter parameter : question.parameters()) {
      if (!asked.positional().contains(parameter.name())) {
        for (String value : given.getOrDefault(parameter.name(), List.of())) {
          option(parameter, value, words);
        }
      }
    }
    // Whatever comes after it is no option, though it may begin with a hyphen.
    words.add("--");
    for (String name : asked.positional()) {
      given.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).forEach(words::add);
    }
    return words;
  }

  private static void option(Parameter parameter, String value, List<String> words) {
    if (parameter.type() != Question.Type.SWITCH) {
      if (!value.isBlank()) {
        words.add("--" + parameter.name() + "=" + value);
      }
    } else if (!value.toLowerCase(Locale.ROOT).equals("false")) {
      words.add("--" + parameter.name());
    }
  }

  private static Question question(Asked asked, CommandLine line) {
    List<Parameter> parameters = new ArrayList<>();
    List<PositionalParamSpec> positional = line.getCommandSpec().positionalParameters();
    for (int i = 0; i < asked.positional().size(); i++) {
      PositionalParamSpec spec = positional.get(Math.min(i, positional.size() - 1));
      boolean last = i == asked.positional().size() - 1;
      parameters.add(parameter(asked.positional().get(i), spec, last && spec.isMultiValue()));
    }
    for (OptionSpec option : line.getCommandSpec().options()) {
      String name = option.longestName().replaceFirst("^--", "");
      boolean fixed = asked.fixed().contains(option.longestName());
      if (!WITHHELD.contains(name) && !fixed && !types(option).contains(Path.class)) {
        parameters.add(parameter(name, option, option.isMultiValue()));
      }
    }
    String summary = String.join(" ", line.getCommandSpec().usageMessage().header());
    return new Question(asked.name(), summary, parameters, asked.writes());
  }

  private static Parameter parameter(String name, ArgSpec spec, boolean repeated) {
    return new Parameter(
        name,
        description(spec),
        type(spec),
        spec.arity().min() > 0 && spec.isPositional(),
        repeated);
  }

  private static String description(ArgSpec spec) {
    String standard = String.valueOf(spec.defaultValue());
    return String.join(" ", spec.description()).replace("${DEFAULT-VALUE}", standard);
  }

  private static Question.Type type(ArgSpec spec) {
    if (spec.isOption() && spec.arity().max() == 0) {
      return Question.Type.SWITCH;
    }
    Collection<Class<?>> types = types(spec);
    if (types.contains(LocalDate.class)) {
      return Question.Type.DAY;
    }
    return types.stream().map(Class::getSimpleName).anyMatch(NUMBERS::contains)
        ? Question.Type.NUMBER
        : Question.Type.TEXT;
  }

  private static Set<Class<?>> types(ArgSpec spec) {
    return Stream.of(spec.type(), spec.auxiliaryTypes()[0]).collect(Collectors.toSet());
  }
}
