package org.thaw.evaluation.forecast;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** CPU-seconds of the whole process, compiler and collector included, and its peak memory. */
final class Meter {
  private static final double NANOS = 1e9;
  private final List<String> phases = new ArrayList<>();
  private double last;

  Meter() {
    this.last = 0;
  }

  /** CPU-seconds of this process so far. */
  static double cpuSeconds() {
    OperatingSystemMXBean os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return os.getProcessCpuTime() / NANOS;
  }

  /** Ends a phase. */
  void phase(String name) {
    double now = cpuSeconds();
    phases.add(
        String.format(
            Locale.ROOT, "%-8s %7.1f CPU-s  peak %5d MB", name, now - last, peakMegabytes()));
    last = now;
  }

  List<String> phases() {
    return List.copyOf(phases);
  }

  /** Peak resident memory where the system tells it, else the peak of the Java heap. */
  static long peakMegabytes() {
    Path status = Path.of("/proc/self/status");
    try {
      if (Files.exists(status)) {
        for (String line : Files.readAllLines(status)) {
          if (line.startsWith("VmHWM")) {
            return Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10;
          }
        }
      }
    } catch (IOException e) {
      // the heap's own count below serves
    }
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      bytes += pool.getPeakUsage().getUsed();
    }
    return bytes >> 20;
  }
}
