package org.thaw.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes the commands: each has one constructor, which takes the rooms. */
public final class CommandFactory implements CommandLine.IFactory {

  private final CommandLine.IFactory standard = CommandLine.defaultFactory();
  private final Rooms rooms;

  /** With these rooms. */
  public CommandFactory(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Rooms.class) {
        return type.cast(constructor.newInstance(rooms));
      }
    }
    return standard.create(type);
  }
}
