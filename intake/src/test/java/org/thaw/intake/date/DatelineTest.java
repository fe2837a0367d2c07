package org.thaw.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OLAVA, 12 August 2008 — Rurik waits.|2008-08-12",
        "OLAVA (August 12, 2008) - Rurik waits.|2008-08-12",
        "New Olava, Aug. 12, 2008 (Wire) -- Rurik waits.|2008-08-12",
        "Tuesday, August 12, 2008|2008-08-12",
        "Nov. 10, 2020|2020-11-10",
        "Published on 10 November 2020 at 10:30|2020-11-10",
        "By Oleg Rurik, 10 November 2020|2020-11-10",
      })
  void aDateThatStandsByItselfAtTheTopIsTheDocuments(String line, LocalDate day) {
    assertThat(Dateline.of("Talks in Olava\n\n" + line + "\nIt rained.")).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Nov. 10, 2020, the parties pledged to wait - and waited.",
        "Rurik came on 12 August 2008 and left.",
        "In the war of August 2008 nothing changed.",
      })
  void aDateInRunningProseIsNot(String line) {
    assertThat(Dateline.of(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "reports/2008-08-12-talks.txt,2008-08-12",
    "talks_20080812.pdf,2008-08-12",
    "https://example.org/2008/8/12/talks,2008-08-12",
  })
  void aNameMayHoldADay(String address, LocalDate day) {
    assertThat(NameDate.of(address)).contains(day);
  }

  @Test
  void aNumberInANameIsNoDay() {
    assertThat(NameDate.of("report-1234567890123.txt")).isEmpty();
    assertThat(NameDate.of("2008-13-45.txt")).isEmpty();
  }
}
