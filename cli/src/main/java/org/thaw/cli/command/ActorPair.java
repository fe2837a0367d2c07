package org.thaw.cli.command;

import java.util.List;
import java.util.Optional;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.name.Names;
import org.thaw.ledger.Ledger;

/** Which actors a person means by "ARM-AZE", "Armenia,Azerbaijan", or two names. */
final class ActorPair {

  private final Ledger ledger;
  private final Names names;

  ActorPair(Ledger ledger) {
    this.ledger = ledger;
    this.names = Shared.names(ledger);
  }

  /** One id or two different ones. */
  List<String> ids(List<String> words) {
    List<String> ids =
        words.size() == 1
            ? split(words.get(0))
            : words.stream().map(name -> Shared.actor(ledger, name)).toList();
    if (ids.size() == 2 && ids.get(0).equals(ids.get(1))) {
      throw new Failure(Exit.USAGE, "'" + ids.get(0) + "' twice: name two different actors");
    }
    return ids;
  }

  /** At the first comma or hyphen that has a known name on either side; names have hyphens too. */
  private List<String> split(String words) {
    for (int i = 1; i < words.length() - 1; i++) {
      if (words.charAt(i) == ',' || words.charAt(i) == '-') {
        Optional<String> one = actor(words.substring(0, i));
        String rest = words.substring(i + 1);
        Optional<String> other = one.flatMap(id -> actor(rest));
        if (one.isPresent() && other.isPresent()) {
          return List.of(one.get(), other.get());
        }
      }
    }
    return List.of(Shared.actor(ledger, words));
  }

  private Optional<String> actor(String words) {
    return names.known(words).or(() -> names.id(words));
  }
}
