package org.thaw.reading.neural;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What a model file in the form of ONNX holds: its operators and its tensors. */
final class OnnxFile {
  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int TENSOR = 5;

  private final byte[] file;

  OnnxFile(byte[] file) {
    this.file = file;
  }

  /** Visits the tensors that hold their numbers as raw bytes. */
  void tensors(java.util.function.Consumer<Tensor> visitor) {
    parts(
        TENSOR,
        part -> {
          Tensor tensor = tensor(part);
          if (tensor.raw().hasRemaining()) {
            visitor.accept(tensor);
          }
        });
  }

  /** Visits the operators: the bounds of each in the file. */
  void nodes(Proto.Visitor visitor) {
    parts(NODE, visitor);
  }

  /** Visits the fields of a part. */
  void fields(Proto.Field part, Proto.Visitor visitor) {
    Proto.walk(file, part.start(), part.end(), visitor);
  }

  String text(Proto.Field field) {
    return new String(file, field.start(), field.end() - field.start(), StandardCharsets.UTF_8);
  }

  private void parts(int kind, Proto.Visitor visitor) {
    Proto.walk(
        file,
        0,
        file.length,
        graph -> {
          if (graph.number() == GRAPH) {
            fields(
                graph,
                part -> {
                  if (part.number() == kind) {
                    visitor.visit(part);
                  }
                });
          }
        });
  }

  private Tensor tensor(Proto.Field part) {
    Tensor[] found = {new Tensor("", 0, ByteBuffer.allocate(0))};
    fields(
        part,
        field -> {
          Tensor before = found[0];
          if (field.number() == 2) {
            found[0] = new Tensor(before.name, (int) field.value(), before.raw);
          } else if (field.number() == 8) {
            found[0] = new Tensor(text(field), before.type, before.raw);
          } else if (field.number() == 9) {
            ByteBuffer raw = ByteBuffer.wrap(file, field.start(), field.end() - field.start());
            found[0] = new Tensor(before.name, before.type, raw);
          }
        });
    return found[0];
  }

  /** Named numbers, of one of the types of {@link OnnxGraph}. */
  record Tensor(String name, int type, ByteBuffer raw) {

    /** Its bytes as numbers of four bytes. */
    float[] floats() {
      float[] out = new float[raw.remaining() / Float.BYTES];
      raw.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(out);
      return out;
    }

    byte[] bytes() {
      byte[] out = new byte[raw.remaining()];
      raw.duplicate().get(out);
      return out;
    }
  }
}
