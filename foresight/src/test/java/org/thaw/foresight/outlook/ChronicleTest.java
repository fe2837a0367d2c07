package org.thaw.foresight.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Period;
import org.thaw.statement.Precision;

class ChronicleTest {
  private static final LocalDate DAY = Reports.START.plusDays(10);
  private static final Event ASSAULT = Reports.event("BBB", EventType.ASSAULT, "AAA", DAY);

  private static Chronicle chronicle(Event... events) {
    return Chronicle.of(List.of(events), Reports.START.plusDays(30));
  }

  private static Event during(LocalDate from, LocalDate to, LocalDate published, Modality how) {
    Period window = Period.between(from, to, Precision.DAY);
    return Reports.event("AAA", EventType.AID, "BBB", window, published, how);
  }

  @Test
  void severalReportsOfOneThingAreOneHappening() {
    Chronicle chronicle = chronicle(ASSAULT, ASSAULT);
    assertThat(chronicle.between(new Dyad("AAA", "BBB"))).hasSize(1);
    assertThat(chronicle.happenings().get(0).reports()).hasSize(2);
  }

  @Test
  void aWindowOfAWeekCountsOnItsLastDayAndAWiderOneNotAtAll() {
    LocalDate next = DAY.plusDays(6);
    Chronicle chronicle =
        chronicle(
            during(DAY, next, next, Modality.ACTUAL),
            during(DAY, DAY.plusDays(7), next, Modality.ACTUAL));
    assertThat(chronicle.happenings()).extracting(Happening::day).containsExactly(next);
    assertThat(chronicle.undated()).isEqualTo(1);
  }

  @Test
  void whatIsOnlyPlannedOrDeniedIsNoHistory() {
    assertThat(chronicle(during(DAY, DAY, DAY, Modality.DEMANDED)).happenings()).isEmpty();
  }

  @Test
  void whatReportsTellOfTimesBeforeThemIsLeftOut() {
    LocalDate longAgo = DAY.minusYears(20);
    Chronicle chronicle = chronicle(ASSAULT, during(longAgo, longAgo, DAY, Modality.ACTUAL));
    assertThat(chronicle.first()).isEqualTo(DAY);
    assertThat(chronicle.happenings()).hasSize(1);
  }

  @Test
  void whatComesOnOrAfterItsEndIsNotInIt() {
    assertThat(Chronicle.of(List.of(ASSAULT), DAY).happenings()).isEmpty();
  }

  @Test
  void aDyadIsTheSameInEitherDirection() {
    assertThat(new Dyad("BBB", "AAA")).isEqualTo(new Dyad("AAA", "BBB"));
    assertThatThrownBy(() -> new Dyad("AAA", "AAA")).hasMessageContaining("itself");
  }
}
