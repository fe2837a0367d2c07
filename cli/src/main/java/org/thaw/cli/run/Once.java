package org.thaw.cli.run;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes a costly thing when it is first asked for, and only once. */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  private Once(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Asked for once, given to all. */
  public static <T> Supplier<T> of(Supplier<T> maker) {
    return new Once<>(maker);
  }

  @Override
  public synchronized T get() {
    T thing = made.orElseGet(maker);
    made = Optional.of(thing);
    return thing;
  }
}
