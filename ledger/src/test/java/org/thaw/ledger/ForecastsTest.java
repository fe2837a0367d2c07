package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.ledger.FiledForecast.Outcome;
import org.thaw.ledger.FiledForecast.Resolution;
import org.thaw.statement.QuadClass;

final class ForecastsTest extends OnEachDatabase {

  private final FiledForecast first = Samples.forecast("f1");
  private final FiledForecast second = Samples.forecast("f2");

  private static FiledForecast with(FiledForecast f, double probability, Resolution... found) {
    return new FiledForecast(
        f.id(),
        f.one(),
        f.other(),
        f.quad(),
        f.made(),
        f.from(),
        f.to(),
        probability,
        f.baseRate(),
        List.of(found).stream().findFirst());
  }

  @Test
  void forecasts_come_back_as_they_were_made_and_in_their_order() {
    assertThat(ledger.fileForecasts(List.of(second, first))).isEqualTo(2);
    assertThat(forecasts(ledger)).containsExactly(second, first);
  }

  @Test
  void a_forecast_is_never_changed_afterwards() {
    ledger.fileForecasts(List.of(first));
    assertThat(ledger.fileForecasts(List.of(with(first, 0.9), second))).isEqualTo(1);
    assertThat(forecasts(ledger)).containsExactly(first, second);
  }

  @Test
  void what_became_of_a_forecast_is_found_once() {
    ledger.fileForecasts(List.of(first, second));
    Resolution came = new Resolution("f1", Outcome.TRUE, "s1", Samples.PUBLISHED.plusDays(40));
    Resolution later = new Resolution("f1", Outcome.VOID, "?", Samples.PUBLISHED.plusDays(50));
    assertThat(ledger.resolveForecasts(List.of(came))).isEqualTo(1);
    assertThat(ledger.resolveForecasts(List.of(later))).isZero();
    assertThat(forecasts(ledger)).containsExactly(with(first, first.probability(), came), second);
  }

  @Test
  void of_a_forecast_that_is_not_there_nothing_can_be_found() {
    Resolution stray = new Resolution("none", Outcome.TRUE, "s1", Samples.PUBLISHED);
    assertThat(ledger.resolveForecasts(List.of(stray))).isZero();
    assertThat(forecasts(ledger)).isEmpty();
  }

  @Test
  void a_forecast_made_after_its_period_began_is_refused() {
    assertThatThrownBy(
            () ->
                new FiledForecast(
                    "late",
                    "AAA",
                    "BBB",
                    QuadClass.VERBAL_CONFLICT,
                    Samples.PUBLISHED,
                    Samples.PUBLISHED.minusDays(1),
                    Samples.PUBLISHED,
                    0.5,
                    0.5,
                    Optional.empty()))
        .hasMessageContaining("too late");
    assertThatThrownBy(() -> with(first, Double.NaN)).hasMessageContaining("NaN");
  }
}
