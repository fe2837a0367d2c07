package org.thaw.ledger;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's own library, taken out of the jar once. The driver otherwise unpacks, checks and deletes
 * it anew in each process, which is a fifth of a short command's time.
 */
public final class NativeLibrary {

  /** Names the folder in which the driver looks first; it unpacks where it finds nothing. */
  public static final String FOLDER_PROPERTY = "org.sqlite.lib.path";

  private NativeLibrary() {}

  /** Puts this machine's library into a folder, which is made if need be. */
  public static void keepIn(Path folder) throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource + ": not in the SQLite driver");
      }
      Files.createDirectories(folder);
      Path part = folder.resolve(name + ".part");
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
