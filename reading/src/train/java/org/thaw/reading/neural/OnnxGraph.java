package org.thaw.reading.neural;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** A model file in the making, in the form of ONNX (opset 17 and Microsoft's own operators). */
final class OnnxGraph {
  static final int FLOAT = 1;
  static final int INT8 = 3;
  static final int INT32 = 6;
  static final String MICROSOFT = "com.microsoft";

  private final Proto.Message graph = new Proto.Message().text(2, "encoder");

  /** A number or a list of numbers that goes with an operator. */
  record Attribute(String name, Object value) {}

  void input(String name, int type, String... dimensions) {
    graph.message(11, value(name, type, dimensions));
  }

  void output(String name, String... dimensions) {
    graph.message(12, value(name, FLOAT, dimensions));
  }

  private static Proto.Message value(String name, int type, String... dimensions) {
    Proto.Message shape = new Proto.Message();
    for (String dimension : dimensions) {
      Proto.Message d = new Proto.Message();
      if (Character.isDigit(dimension.charAt(0))) {
        d.number(1, Long.parseLong(dimension));
      } else {
        d.text(2, dimension);
      }
      shape.message(1, d);
    }
    Proto.Message tensor = new Proto.Message().number(1, type).message(2, shape);
    return new Proto.Message().text(1, name).message(2, new Proto.Message().message(1, tensor));
  }

  void floats(String name, float[] values, long... shape) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    tensor(name, FLOAT, raw.array(), shape);
  }

  void bytes(String name, byte[] values, long... shape) {
    tensor(name, INT8, values, shape);
  }

  private void tensor(String name, int type, byte[] raw, long... shape) {
    Proto.Message tensor = new Proto.Message();
    for (long dimension : shape) {
      tensor.number(1, dimension);
    }
    graph.message(5, tensor.number(2, type).text(8, name).bytes(9, raw));
  }

  void longs(String name, long... values) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    raw.asLongBuffer().put(values);
    tensor(name, 7, raw.array(), values.length);
  }

  void node(
      String domain, String operator, List<String> in, List<String> out, Attribute... attributes) {
    Proto.Message node = new Proto.Message();
    in.forEach(name -> node.text(1, name));
    out.forEach(name -> node.text(2, name));
    node.text(3, out.get(0)).text(4, operator);
    for (Attribute attribute : attributes) {
      Proto.Message a = new Proto.Message().text(1, attribute.name());
      if (attribute.value() instanceof Float real) {
        a.real(2, real).number(20, 1);
      } else if (attribute.value() instanceof Long number) {
        a.number(3, number).number(20, 2);
      } else if (attribute.value() instanceof long[] numbers) {
        for (long number : numbers) {
          a.number(8, number);
        }
        a.number(20, 7);
      }
      node.message(5, a);
    }
    graph.message(1, node.text(7, domain));
  }

  byte[] file() {
    return new Proto.Message()
        .number(1, 8)
        .text(2, "thaw")
        .message(7, graph)
        .message(8, new Proto.Message().text(1, "").number(2, 17))
        .message(8, new Proto.Message().text(1, MICROSOFT).number(2, 1))
        .toBytes();
  }
}
