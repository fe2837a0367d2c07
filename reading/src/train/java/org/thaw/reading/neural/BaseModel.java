package org.thaw.reading.neural;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights that training begins with: all-MiniLM-L6-v2 (Apache-2.0; Wang et al. 2020, "MiniLM"),
 * as packed in langchain4j's jar of it.
 *
 * @param weights by name; matrices row by row, what goes in by what comes out
 * @param vocabulary its pieces in the order of their numbers
 */
record BaseModel(Map<String, float[]> weights, List<String> vocabulary) {
  private static final String NAME = "/all-minilm-l6-v2";

  static BaseModel read() throws IOException {
    return new BaseModel(weights(resource(NAME + ".onnx")), pieces());
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = BaseModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }

  private static List<String> pieces() throws IOException {
    String json = new String(resource(NAME + "-tokenizer.json"), StandardCharsets.UTF_8);
    String[] pieces = new String[30_522];
    var matcher =
        java.util.regex.Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"\\s*:\\s*(\\d+)[,}\\s]")
            .matcher(json.substring(json.indexOf("\"vocab\"")));
    while (matcher.find()) {
      pieces[Integer.parseInt(matcher.group(2))] = unescaped(matcher.group(1));
    }
    return List.of(pieces);
  }

  private static String unescaped(String json) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\\') {
        c = json.charAt(++i);
        if (c == 'u') {
          c = (char) Integer.parseInt(json.substring(i + 1, i + 5), 16);
          i += 4;
        }
      }
      out.append(c);
    }
    return out.toString();
  }

  private static Map<String, float[]> weights(byte[] file) {
    Map<String, float[]> tensors = new HashMap<>();
    Map<String, String> matrices = new HashMap<>();
    Proto.walk(
        file,
        0,
        file.length,
        graph -> {
          if (graph.number() == 7) {
            Proto.walk(
                file,
                graph.start(),
                graph.end(),
                part -> {
                  if (part.number() == 5) {
                    tensor(file, part, tensors);
                  } else if (part.number() == 1) {
                    product(file, part, matrices);
                  }
                });
          }
        });
    matrices.forEach(
        (matrix, layer) -> {
          float[] values = tensors.get(matrix);
          if (values != null) {
            tensors.put(layer, values);
          }
        });
    return tensors;
  }

  private static void tensor(byte[] file, Proto.Field part, Map<String, float[]> tensors) {
    List<String> name = new ArrayList<>();
    List<float[]> values = new ArrayList<>();
    Proto.walk(
        file,
        part.start(),
        part.end(),
        field -> {
          if (field.number() == 8) {
            name.add(text(file, field));
          } else if (field.number() == 9) {
            float[] out = new float[(field.end() - field.start()) / 4];
            ByteBuffer.wrap(file, field.start(), field.end() - field.start())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(out);
            values.add(out);
          }
        });
    if (!values.isEmpty()) {
      tensors.put(name.get(0), values.get(0));
    }
  }

  /** A matrix has no name of its own; the product that it stands in is named after its layer. */
  private static void product(byte[] file, Proto.Field part, Map<String, String> matrices) {
    List<String> in = new ArrayList<>();
    List<String> out = new ArrayList<>();
    Proto.walk(
        file,
        part.start(),
        part.end(),
        field -> {
          if (field.number() == 1) {
            in.add(text(file, field));
          } else if (field.number() == 2) {
            out.add(text(file, field));
          }
        });
    if (in.size() == 2 && in.get(1).startsWith("onnx::MatMul")) {
      String path = out.get(0).replace("/MatMul_output_0", "").substring(1).replace('/', '.');
      matrices.put(in.get(1), path + ".weight");
    }
  }

  private static String text(byte[] file, Proto.Field field) {
    return new String(file, field.start(), field.end() - field.start(), StandardCharsets.UTF_8);
  }
}
