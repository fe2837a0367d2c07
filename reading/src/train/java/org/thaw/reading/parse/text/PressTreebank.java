package org.thaw.reading.parse.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A treebank of Universal Dependencies turned to the conventions that the reading rules know: what
 * hyphens join is one word, names hang on their last word as compounds, times are told apart.
 */
public final class PressTreebank {
  private static final Set<String> TIMES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "morning",
          "evening",
          "afternoon",
          "week",
          "weekend",
          "month",
          "year",
          "decade",
          "century",
          "time",
          "today",
          "tomorrow",
          "yesterday",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "spring",
          "summer",
          "autumn",
          "winter",
          "fall",
          "moment");

  /** A sentence: forms, tags, heads (-1: the root) and relations of its words. */
  public record Tree(
      String id,
      List<String> forms,
      List<String> tags,
      List<Integer> heads,
      List<String> relations) {

    /** A tree without words. */
    public static Tree empty() {
      return new Tree(
          "", new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Adds the next word. */
    public void add(String form, String tag, int head, String relation) {
      forms.add(form);
      tags.add(tag);
      heads.add(head);
      relations.add(relation);
    }
  }

  private PressTreebank() {}

  /** Reads a file. */
  public static List<Tree> read(Path file) throws IOException {
    List<Tree> out = new ArrayList<>();
    for (Conllu.Gold gold : Conllu.read(file)) {
      out.add(new Turning(gold).tree());
    }
    return out;
  }

  /** One sentence being turned. */
  private static final class Turning {
    private final Conllu.Gold gold;
    private final int n;
    private final int[] heads;
    private final String[] tags;
    private final String[] relations;

    Turning(Conllu.Gold gold) {
      this.gold = gold;
      n = gold.n();
      heads = gold.heads().clone();
      tags = gold.tags().clone();
      relations = gold.relations().clone();
    }

    Tree tree() {
      for (int i = 0; i < n; i++) {
        relations[i] = relation(i);
      }
      for (int i = 0; i < n; i++) {
        name(i);
      }
      return joined();
    }

    private String relation(int i) {
      boolean name = tags[i].startsWith("NNP") && heads[i] >= 0 && tags[heads[i]].startsWith("NNP");
      return switch (relations[i]) {
        case "nsubj:outer" -> "nsubj";
        case "csubj:outer" -> "csubj";
        case "advcl:relcl" -> "advcl";
        case "nmod:desc" -> "compound";
        case "amod" -> name ? "compound" : "amod";
        case "obl:unmarked" -> isTime(i) ? "obl:tmod" : "obl:npmod";
        case "nmod:unmarked" -> {
          if (tags[i].equals("CD") && heads[i] < i) {
            yield "nummod";
          }
          yield heads[i] >= 0 && tags[heads[i]].startsWith("VB") ? "obl:tmod" : "nmod:tmod";
        }
        default -> relations[i];
      };
    }

    private boolean isTime(int i) {
      String form = gold.lemmas()[i].toLowerCase(java.util.Locale.ROOT);
      return TIMES.contains(form) || (tags[i].equals("CD") && form.matches("[12]\\d{3}"));
    }

    /** A name whose words hang on its first hangs on its last. */
    private void name(int first) {
      List<Integer> rest =
          IntStream.range(first + 1, n)
              .filter(j -> heads[j] == first && relations[j].equals("flat"))
              .boxed()
              .toList();
      if (rest.isEmpty() || !tags[first].startsWith("NNP")) {
        return;
      }
      int last = rest.get(rest.size() - 1);
      if (!tags[last].startsWith("NNP") || last - first > rest.size() + 2) {
        return;
      }
      for (int j = 0; j < n; j++) {
        if (j != last && heads[j] == first) {
          heads[j] = last;
        }
      }
      for (int j : rest) {
        relations[j] = "compound";
      }
      heads[last] = heads[first];
      relations[last] = relations[first];
      heads[first] = last;
      relations[first] = "compound";
    }

    private Tree joined() {
      int[] group = new int[n];
      int groups = 0;
      for (int i = 0; i < n; i++) {
        boolean inside = (i > 0 && isJoint(i - 1)) || isJoint(i);
        group[i] = inside && i > 0 ? groups - 1 : groups++;
      }
      Tree tree =
          new Tree(
              gold.id(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>());
      for (int i = 0; i < n; ) {
        int end = i + 1;
        while (end < n && group[end] == group[i]) {
          end++;
        }
        add(tree, i, end, group);
        i = end;
      }
      return tree;
    }

    private boolean isJoint(int i) {
      return gold.forms()[i].equals("-")
          && i > 0
          && i + 1 < n
          && !gold.spaceAfter()[i - 1]
          && !gold.spaceAfter()[i]
          && Character.isLetterOrDigit(gold.forms()[i + 1].charAt(0))
          && Character.isLetterOrDigit(
              gold.forms()[i - 1].charAt(gold.forms()[i - 1].length() - 1));
    }

    private void add(Tree tree, int start, int end, int[] group) {
      int top = end - 1;
      for (int i = end - 1; i >= start; i--) {
        if (heads[i] < start || heads[i] >= end) {
          top = i;
          break;
        }
      }
      String form = String.join("", List.of(gold.forms()).subList(start, end));
      String relation = relations[top];
      String tag = end - start == 1 ? tags[top] : tag(start, end, relation);
      if (end - start > 1 && relation.equals("compound") && tag.equals("JJ")) {
        relation = "amod";
      }
      tree.forms.add(form);
      tree.tags.add(tag);
      tree.heads.add(heads[top] < 0 ? -1 : group[heads[top]]);
      tree.relations.add(relation);
    }

    private String tag(int start, int end, String relation) {
      String first = tags[start];
      String last = tags[end - 1];
      boolean before = relation.equals("amod") || relation.equals("compound");
      if (first.startsWith("NNP") && last.startsWith("NNP")) {
        return last;
      }
      if (last.equals("VBN")
          || last.equals("VBG")
          || last.startsWith("JJ")
          || (before && last.startsWith("NN") && !last.startsWith("NNP"))) {
        return "JJ";
      }
      return last;
    }
  }
}
