package org.thaw.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The user's own actors and agents. */
@Command(
    name = "dictionary",
    header = "Your own actors and agents, which reading then knows.",
    description = {
      "Dictionaries of PETRARCH's form: PHRASE [CODE], with dates where a code holds for a time"
          + " only. They are kept in your data folder, beside the ledger."
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {DictionaryAdd.class, DictionaryList.class},
    footerHeading = "%nExample:%n",
    footer = "  thaw dictionary add my.actors.txt my.agents.txt")
public final class Dictionary {

  @Mixin final Helpful helpful = new Helpful();
}
