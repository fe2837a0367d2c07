package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.run.Progress;
import org.thaw.cli.show.ThawingJson;
import org.thaw.cli.show.ThawingPage;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import org.thaw.picture.conflict.Thawing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One conflict on one page. */
@Command(
    name = "conflict",
    header = "One conflict on one page.",
    description = {
      "Its parties, the territory and who holds, claims, recognises and guards it, the last agreement"
          + " and its state, who stands behind whom and what they are bound up in, the tension"
          + " and what changed last, who leans on whom, rival accounts, who has fallen silent, and"
          + " the signs of thawing."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw conflict karabakh",
      "  thaw conflict abkhazia --known 2008-12-31",
      "  thaw conflict armenia --json"
    })
public final class ConflictOf implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(paramLabel = "NAME", description = "Its territory, or one of its parties.")
  private String name = "";

  @Mixin private final AsKnown known = new AsKnown();

  @Option(names = "--brief", description = "Without the sentences.")
  private boolean brief;

  /** With these rooms. */
  public ConflictOf(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      String id = Shared.id(ledger, name);
      List<Thawing> meant = meant(ledger, id);
      if (meant.isEmpty() && shared.json()) {
        return Exit.OK.code();
      }
      if (meant.isEmpty()) {
        throw new Failure(
            Exit.NO_INPUT,
            "'"
                + name
                + "': no conflict about it or with it is known to this ledger"
                + known.day().map(day -> " as known on " + day).orElse("")
                + "; 'thaw conflicts' lists those that are");
      }
      show(ledger, meant);
      return Exit.OK.code();
    }
  }

  /** About it first, then with it as a party; of each the best known. */
  private List<Thawing> meant(Ledger ledger, String id) {
    try (Progress progress =
        Shared.progress(rooms, "looking for conflicts", Shared.lookedThrough(ledger))) {
      List<Thawing> all = Shared.conflicts(ledger, known.day(), progress::step);
      return java.util.stream.Stream.concat(
              all.stream().filter(t -> t.conflict().territories().contains(id)),
              all.stream()
                  .filter(t -> !t.conflict().territories().contains(id))
                  .filter(t -> t.conflict().parties().contains(id))
                  .sorted(java.util.Comparator.comparing(t -> -t.conflict().origins())))
          .toList();
    }
  }

  private void show(Ledger ledger, List<Thawing> meant) {
    Words words = Shared.words(ledger);
    ConflictSections sections =
        new ConflictSections(rooms, ledger, meant.get(0), known.day(), brief);
    if (shared.json()) {
      ObjectNode json = ThawingJson.of(meant.get(0), words);
      sections.json(json);
      rooms.console().line(json.toString());
      return;
    }
    rooms.console().heading(ThawingPage.name(meant.get(0).conflict(), words));
    sections.show();
    List<String> others =
        meant.stream().skip(1).map(t -> ThawingPage.name(t.conflict(), words)).toList();
    if (!others.isEmpty()) {
      rooms.console().line();
      rooms
          .console()
          .wrapped(0, "Also meant by '" + name + "': " + String.join("; ", others) + ".");
    }
  }
}
