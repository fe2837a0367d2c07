package org.thaw.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EmbeddingsTest {

  @Test
  void a_byte_a_number_keeps_two_digits_and_survives_the_file() throws IOException {
    float[] places = new float[Pieces.LONGEST * 2];
    places[2] = 1;
    Embeddings table = Embeddings.of(new float[] {0.5f, -1f, 3f, 0.01f}, places, 2);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    Embeddings read =
        Embeddings.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    float[] out = new float[5];
    read.fill(new int[] {1, 0}, out, 1);
    assertThat(out[1]).isCloseTo(3f, Offset.offset(0.02f));
    assertThat(out[3]).isCloseTo(1.5f, Offset.offset(0.02f));
    assertThat(out[4]).isCloseTo(-1f, Offset.offset(0.02f));
  }

  @Test
  void a_piece_of_nothing_stays_nothing() {
    float[] out = new float[2];
    Embeddings.of(new float[2], new float[Pieces.LONGEST * 2], 2).fill(new int[] {0}, out, 0);
    assertThat(out).containsExactly(0f, 0f);
  }
}
