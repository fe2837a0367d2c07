package org.thaw.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.intake.date.Dateline;
import org.thaw.intake.date.NameDate;
import org.thaw.intake.item.Dated;
import org.thaw.intake.item.Draft;
import org.thaw.intake.repair.MendedText;
import org.thaw.intake.repair.Repairer;
import org.thaw.intake.text.DocumentIds;
import org.thaw.intake.text.Fingerprints;
import org.thaw.intake.text.Headings;
import org.thaw.intake.text.Languages;
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
    Optional<Dated> dated = date(draft, text, warnings);
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
            language(draft, text),
            Instant.now(options.clock()),
            fingerprint);
    return new Taken.Read(document, draft.bytes(), warnings);
  }

  /**
   * The date that the document states goes first, then the one that the person gives, then a guess.
   */
  private Optional<Dated> date(Draft draft, String text, List<Problem> warnings) {
    Optional<Dated> date =
        draft
            .date()
            .filter(d -> d.is() == DateOrigin.KNOWN)
            .or(() -> Dateline.of(text).map(Dated::known))
            .or(() -> options.date().map(Dated::known))
            .or(draft::date)
            .or(() -> NameDate.of(draft.address()).map(Dated::guessed));
    if (date.isPresent() && date.get().day().isAfter(today())) {
      warnings.add(future(draft.address(), date.get().day()));
      return Optional.empty();
    }
    if (date.isEmpty()) {
      warnings.add(undated(draft.address()));
    }
    return date;
  }

  /** What the words say goes before what a page says of itself: templates are often wrong. */
  private static String language(Draft draft, String text) {
    String told = Languages.of(text);
    return told.equals(Languages.UNKNOWN)
        ? draft.language().map(Languages::stated).orElse(Languages.UNKNOWN)
        : told;
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
