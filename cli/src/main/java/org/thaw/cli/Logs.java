package org.thaw.cli;

import ch.qos.logback.classic.BasicConfigurator;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Keeps the libraries' logs to themselves: a person gets answers and one-line errors. {@code
 * --debug} lets them through. In code, not XML: reading XML would cost each command a tenth of a
 * second.
 */
public final class Logs extends ContextAwareBase implements Configurator {

  private static final String LEVEL = "thaw.log";

  /** Lets the libraries' logs through, if called before any is written. */
  static void loud() {
    System.setProperty(LEVEL, "INFO");
  }

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    Level level = Level.toLevel(System.getProperty(LEVEL), Level.OFF);
    if (level != Level.OFF) {
      BasicConfigurator basic = new BasicConfigurator();
      basic.setContext(context);
      basic.configure(context);
    }
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(level);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
