package org.thaw.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thaw.web.ask.Question;

/**
 * What may be read on a page's word: files that were handed in, and addresses on the web. A path of
 * this machine may not: whoever reaches the page could have any file read out to him.
 */
final class Targets {

  /** The parameter that names what to read. */
  static final String NAME = "targets";

  private static final String UPLOAD = "upload:";

  private final Uploads uploads;

  Targets(Uploads uploads) {
    this.uploads = uploads;
  }

  /** The parameters with each target checked, and files that were handed in by their paths. */
  Map<String, List<String>> safe(Question question, Map<String, List<String>> given) {
    if (question.parameter(NAME).isEmpty()) {
      return given;
    }
    Map<String, List<String>> safe = new LinkedHashMap<>(given);
    List<String> targets = new ArrayList<>();
    for (String target : given.getOrDefault(NAME, List.of())) {
      targets.add(safe(target.strip()));
    }
    safe.put(NAME, targets);
    return safe;
  }

  private String safe(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      return target;
    }
    if (target.startsWith(UPLOAD)) {
      return uploads
          .file(target.substring(UPLOAD.length()))
          .map(Path::toString)
          .orElseThrow(() -> Asking.misspelt("a file that was not handed in; hand it in again"));
    }
    throw Asking.misspelt(
        "'" + target + "' is no address on the web: it begins with https:// or http://");
  }
}
