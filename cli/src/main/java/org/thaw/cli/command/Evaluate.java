package org.thaw.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The measurements behind the figures in {@code docs/benchmarks}. */
@Command(
    name = "evaluate",
    header = "Measure Thaw against data whose right answers are known.",
    description = {"Prints a page of figures, with the data's checksum and the settings."},
    synopsisSubcommandLabel = "MEASUREMENT",
    subcommands = {
      EvaluateStatements.class,
      EvaluateCoding.class,
      EvaluateLinks.class,
      EvaluateActors.class,
      EvaluateRepair.class,
      EvaluateStatus.class,
      EvaluateForecast.class,
      EvaluateLoad.class,
      EvaluateWhatIf.class
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw evaluate repair stories.jsonl.gz")
public final class Evaluate {

  @Mixin final Helpful helpful = new Helpful();
}
