package org.thaw.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.run.Progress;
import org.thaw.cli.show.Json;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.Totals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks for damage. */
@Command(
    name = "check",
    header = "Look for damage in the ledger.",
    description = {"Ends with 65 and a line for each finding if there is any."},
    footerHeading = "%nExample:%n",
    footer = "  thaw check --ledger team.db")
public final class Check implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  /** With these rooms. */
  public Check(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      List<String> findings = findings(ledger);
      tell(findings, ledger.totals());
      return (findings.isEmpty() ? Exit.OK : Exit.DATA).code();
    }
  }

  private List<String> findings(Ledger ledger) {
    try (Progress progress = Shared.progress(rooms, "checking", 0)) {
      return ledger.check(progress);
    }
  }

  private void tell(List<String> findings, Totals totals) {
    if (shared.json()) {
      var json = Json.object().put("sound", findings.isEmpty());
      Json.put(json, "findings", findings);
      json.put("documents", totals.documents()).put("origins", totals.origins());
      json.put("statements", totals.statements()).put("forgotten", totals.forgotten());
      rooms.console().line(json.toString());
    } else if (findings.isEmpty()) {
      rooms
          .console()
          .wrapped(
              0,
              "Sound: "
                  + totals.documents()
                  + " documents, "
                  + totals.statements()
                  + " statements.");
    } else {
      findings.forEach(finding -> rooms.console().wrapped(0, finding));
      rooms.console().wrapped(0, "Restore a backup: thaw restore FILE");
    }
  }
}
