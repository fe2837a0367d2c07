package org.thaw.evaluation.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuadFolderTest {
  @TempDir Path folder;

  @BeforeEach
  void threeParts() throws IOException {
    write("train.txt", "0\t0\t1\t24\n1\t1\t2\t48\n");
    write("valid.txt", "0\t0\t1\t72\n");
    write("test.txt", "2\t0\t1\t120\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void refused(String words) {
    assertThatThrownBy(() -> QuadFolder.read(folder))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(words);
  }

  @Test
  void timesBecomeStepsOfTheirGreatestCommonDivisor() throws IOException {
    QuadFolder data = QuadFolder.read(folder);
    assertThat(data.unit()).isEqualTo(24);
    assertThat(data.test().step(0)).isEqualTo(4);
  }

  @Test
  void withoutNamesIdsAreOpaque() throws IOException {
    QuadFolder data = QuadFolder.read(folder);
    assertThat(data.catalogue().entities()).isEqualTo(3);
    assertThat(data.catalogue().country()).containsOnly(0);
    assertThat(data.catalogue().root()).doesNotHaveDuplicates();
  }

  @Test
  void aRelationFirstSeenInTestIsTaken() throws IOException {
    write("test.txt", "2\t5\t1\t120\n");
    assertThat(QuadFolder.read(folder).catalogue().relations()).isEqualTo(6);
  }

  @Test
  void unsortedTimesAreRefusedWithTheirLine() throws IOException {
    write("train.txt", "0\t0\t1\t48\n1\t1\t2\t24\n");
    refused("train.txt:2");
  }

  @Test
  void partsThatOverlapInTimeAreRefused() throws IOException {
    write("test.txt", "2\t0\t1\t72\n");
    refused("test.txt:1: begins before valid.txt ends");
  }

  @Test
  void anEmptyPartIsRefused() throws IOException {
    write("valid.txt", "");
    refused("valid.txt:1: holds no events");
  }

  @Test
  void aMissingPartIsNamed() throws IOException {
    Files.delete(folder.resolve("test.txt"));
    refused("no test.txt");
  }

  @Test
  void aNumberThatIsNoneIsRefused() throws IOException {
    write("test.txt", "2\t0\tNaN\t120\n");
    refused("test.txt:1: 'NaN'");
  }

  @Test
  void anIdOfABillionIsRefused() throws IOException {
    write("test.txt", "2\t0\t1000000000\t120\n");
    refused("entity 1000000000");
  }

  @Test
  void aGapInTheNamesIsRefused() throws IOException {
    write("entities.tsv", "0\tA\n2\tC\n");
    refused("entities.tsv:2: id 2, but there is no name for id 1");
  }

  @Test
  void anIdWithoutANameIsRefused() throws IOException {
    write("entities.tsv", "0\tA\n1\tB\n");
    refused("entity 2, but ids run from 0 to 1");
  }

  @Test
  void aPackedFileThatIsCutShortIsRefused() throws IOException {
    Files.delete(folder.resolve("test.txt"));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write("2\t0\t1\t120\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("test.txt.gz"), Arrays.copyOf(packed.toByteArray(), 14));
    refused("test.txt.gz: is no whole gzip file");
  }

  @Test
  void oneTimeAloneIsRefused() throws IOException {
    write("train.txt", "0\t0\t1\t24\n");
    write("valid.txt", "0\t0\t1\t25\n");
    write("test.txt", "0\t0\t1\t9000000\n");
    refused("round the times");
  }
}
