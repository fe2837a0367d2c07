package org.thaw.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.intake.item.Dated;
import org.thaw.intake.item.Draft;
import org.thaw.intake.repair.MendedText;
import org.thaw.intake.repair.Repairer;
import org.thaw.intake.text.DocumentIds;
import org.thaw.intake.text.Fingerprints;
import org.thaw.intake.text.Headings;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Document;
import org.thaw.statement.Fingerprint;

/** Makes a document of a draft: repaired, dated, named. */
final class Finisher {

  private final IntakeOptions options;

  Finisher(IntakeOptions options) {
    this.options = options;
  }

  Taken.Read finish(Draft draft) {
    List<Problem> warnings = new ArrayList<>(draft.warnings());
    MendedText mended = Repairer.repair(draft.text(), draft.mends(), draft.headings());
    String text = mended.text();
    Fingerprint fingerprint = Fingerprints.of(text);
    Optional<Dated> dated = date(draft, warnings);
    Document document =
        new Document(
            draft.id().orElseGet(() -> DocumentIds.of(text, fingerprint)),
            draft.address(),
            draft.title(),
            text,
            mended.changed() ? Optional.of(mended.raw()) : Optional.empty(),
            mended.alignment(),
            mended.repairs(),
            Headings.of(text, mended.headings()),
            dated.map(Dated::day),
            dated.map(Dated::is),
            draft.language().orElse("und"),
            Instant.now(options.clock()),
            fingerprint);
    return new Taken.Read(document, draft.bytes(), warnings);
  }

  private Optional<Dated> date(Draft draft, List<Problem> warnings) {
    Optional<Dated> stated = draft.date().filter(d -> d.is() == DateOrigin.KNOWN);
    Optional<Dated> date = stated.or(() -> options.date().map(Dated::known)).or(draft::date);
    if (date.isPresent() && date.get().day().isAfter(today())) {
      warnings.add(future(draft.address(), date.get().day()));
      return Optional.empty();
    }
    if (date.isEmpty()) {
      warnings.add(undated(draft.address()));
    }
    return date;
  }

  /** A day of grace: it is tomorrow already somewhere. */
  private LocalDate today() {
    return LocalDate.ofInstant(options.clock().instant(), ZoneOffset.UTC).plusDays(1);
  }

  private static Problem future(String place, LocalDate day) {
    return new Problem(
        Problem.Code.FUTURE_DATE,
        place,
        "its date, " + day + ", lies in the future, so it is read without one",
        "correct the date, or give the right one with --date");
  }

  private static Problem undated(String place) {
    return new Problem(
        Problem.Code.NO_DATE,
        place,
        "no date of publication, so that \"yesterday\" in it means no day",
        "give one with --date");
  }
}
