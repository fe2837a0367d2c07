package org.thaw.reading.neural;

import java.io.IOException;
import java.io.InputStream;
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

  private static Map<String, float[]> weights(byte[] bytes) {
    OnnxFile file = new OnnxFile(bytes);
    Map<String, float[]> tensors = new HashMap<>();
    Map<String, String> matrices = new HashMap<>();
    file.tensors(tensor -> tensors.put(tensor.name(), tensor.floats()));
    file.nodes(node -> product(file, node, matrices));
    matrices.forEach(
        (matrix, layer) -> {
          float[] values = tensors.get(matrix);
          if (values != null) {
            tensors.put(layer, values);
          }
        });
    return tensors;
  }

  /** A matrix has no name of its own; the product that it stands in is named after its layer. */
  private static void product(OnnxFile file, Proto.Field node, Map<String, String> matrices) {
    List<String> in = new ArrayList<>();
    List<String> out = new ArrayList<>();
    file.fields(
        node,
        field -> {
          if (field.number() == 1) {
            in.add(file.text(field));
          } else if (field.number() == 2) {
            out.add(file.text(field));
          }
        });
    if (in.size() == 2 && in.get(1).startsWith("onnx::MatMul")) {
      String path = out.get(0).replace("/MatMul_output_0", "").substring(1).replace('/', '.');
      matrices.put(in.get(1), path + ".weight");
    }
  }
}
