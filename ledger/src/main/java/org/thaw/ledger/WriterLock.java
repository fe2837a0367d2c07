package org.thaw.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.thaw.ledger.LedgerException.Reason;

/**
 * Lets one process write to a ledger's file: a lock of the operating system on a file beside it,
 * which ends with the process, even by {@code kill -9}. The file itself means nothing and stays.
 */
final class WriterLock implements Closeable {

  /**
   * What this process holds. POSIX drops a process's lock as soon as it closes any channel to the
   * file, so a second attempt from here must not even open it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  /** Beyond the file's end: where a lock keeps others from reading, the owner's number is free. */
  private static final long POSITION = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private WriterLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock of the ledger in that file, or says who has it. */
  static WriterLock take(SqliteFile database) {
    Path ledger = database.path();
    Path file = database.beside(".lock");
    if (!HELD.add(file)) {
      throw inUse(ledger, "this very one");
    }
    boolean taken = false;
    try {
      WriterLock lock = lock(ledger, file);
      taken = true;
      return lock;
    } catch (IOException e) {
      throw Faults.of(file, ledger.toString(), e);
    } finally {
      if (!taken) {
        HELD.remove(file);
      }
    }
  }

  private static WriterLock lock(Path ledger, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      return claim(ledger, file, channel);
    } catch (IOException | LedgerException e) {
      channel.close();
      throw e;
    }
  }

  private static WriterLock claim(Path ledger, Path file, FileChannel channel) throws IOException {
    if (channel.tryLock(POSITION, 1, false) == null) {
      throw inUse(ledger, Files.readString(file).strip());
    }
    channel.truncate(0);
    String owner = "process " + ProcessHandle.current().pid();
    channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
    return new WriterLock(file, channel);
  }

  private static LedgerException inUse(Path ledger, String owner) {
    return new LedgerException(
        Reason.IN_USE,
        ledger + " is being written to (by " + owner + "): wait for that to end, or stop it");
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(file);
    }
  }
}
