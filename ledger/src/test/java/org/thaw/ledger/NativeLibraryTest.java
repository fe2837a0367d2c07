package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

final class NativeLibraryTest {

  @TempDir private Path folder;

  @Test
  void this_machines_library_is_put_where_the_driver_looks_first() throws IOException {
    Path made = folder.resolve("native");
    NativeLibrary.keepIn(made);
    NativeLibrary.keepIn(made);
    assertThat(made.resolve(LibraryLoaderUtil.getNativeLibName())).isNotEmptyFile();
    assertThat(made).isDirectoryContaining("glob:**" + LibraryLoaderUtil.getNativeLibName());
  }
}
