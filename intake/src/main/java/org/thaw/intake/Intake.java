package org.thaw.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.thaw.intake.format.Formats;
import org.thaw.intake.item.Draft;
import org.thaw.intake.item.DraftSink;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;
import org.thaw.intake.web.Fetcher;

/**
 * Takes in whatever is named: a file, a folder, a zip, an http(s) address, a feed. It streams, and
 * one bad item never stops the rest.
 */
public final class Intake {

  private final IntakeOptions options;
  private final Fetcher fetcher;
  private final Formats formats;

  /** With these options. */
  public Intake(IntakeOptions options) {
    this.options = options;
    this.fetcher = new Fetcher(options.limits());
    this.formats = new Formats(options.limits(), fetcher);
  }

  /** How many items this will visit, for a progress bar: files and archives; 1 for an address. */
  public long count(List<String> targets) {
    return targets.stream().mapToLong(t -> isPage(t) ? 1 : new Walk().count(t)).sum();
  }

  /** Reads all that is named and hands on each document or refusal as soon as it is there. */
  public void read(List<String> targets, Consumer<Taken> sink) {
    for (String target : targets) {
      if (isPage(target)) {
        page(target, sink);
      } else {
        new Walk().visit(target, path -> file(path, sink), refusal -> refuse(refusal, sink));
      }
    }
  }

  private static boolean isPage(String target) {
    return target.regionMatches(true, 0, "http://", 0, 7)
        || target.regionMatches(true, 0, "https://", 0, 8);
  }

  private void page(String address, Consumer<Taken> sink) {
    long size = 0;
    try {
      Item item = fetcher.named(address);
      size = item.bytes().available();
      formats.read(item, new Finishing(sink));
    } catch (Refusal refusal) {
      refuse(refusal, sink);
    } catch (IOException e) {
      refuse(unreadable(address, e), sink);
    }
    sink.accept(new Taken.Passed(address, size));
  }

  private void file(Path path, Consumer<Taken> sink) {
    String address = path.toString();
    long size = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      size = Files.size(path);
      Path name = path.getFileName();
      Item item =
          new Item(address, name == null ? "" : name.toString(), Optional.empty(), in, 0, false);
      formats.read(item, new Finishing(sink));
    } catch (Refusal refusal) {
      refuse(refusal, sink);
    } catch (IOException e) {
      refuse(unreadable(address, e), sink);
    }
    sink.accept(new Taken.Passed(address, size));
  }

  private static void refuse(Refusal refusal, Consumer<Taken> sink) {
    sink.accept(new Taken.Refused(refusal.problem().place(), refusal.problem()));
  }

  static Refusal unreadable(String address, IOException e) {
    String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return new Refusal(
        Problem.Code.UNREADABLE,
        address,
        "it cannot be read (" + why.replace(address, "it") + ")",
        "check that you may read it and that it is whole");
  }

  /** Finishes each draft as it comes. */
  private final class Finishing implements DraftSink {
    private final Finisher finisher = new Finisher(options);
    private final Consumer<Taken> sink;

    Finishing(Consumer<Taken> sink) {
      this.sink = sink;
    }

    @Override
    public void draft(Draft draft) {
      sink.accept(finisher.finish(draft));
    }

    @Override
    public void refuse(Refusal refusal) {
      Intake.refuse(refusal, sink);
    }
  }
}
