package org.thaw.reading.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.reading.parse.Stretch;

class TokenizerTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(new Abbreviations());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They don't know.                   | They do n't know .
          They can’t; we’ve left             | They ca n’t ; we ’ve left
          It cannot last                     | It can not last
          the ministers' plan                | the ministers ' plan
          Norland's army                     | Norland 's army
          a 10-year truce                    | a 10 - year truce
          self-ruled, anti-tank              | self - ruled , anti-tank
          on Nov. 10, 2020                   | on Nov. 10 , 2020
          U.S. forces in the U.S.            | U.S. forces in the U.S.
          Gen. J. Smith Jr.                  | Gen. J. Smith Jr.
          He left.                           | He left .
          in No. 5 Street                    | in No. 5 Street
          He said No.                        | He said No .
          3.5 million, 10,000 men            | 3.5 million , 10,000 men
          $5.2bn or US$3 and 40%             | $ 5.2 bn or US$ 3 and 40 %
          “We won,” he said…                 | “ We won , ” he said …
          GENEVA, April 30 — (AP)            | GENEVA , April 30 — ( AP )
          GENEVA--Talks ended ...            | GENEVA -- Talks ended ...
          at 10:30 on 11/29/2000             | at 10:30 on 11/29/2000
          see https://a.example/b?c=1, too   | see https://a.example/b?c=1 , too
          the East/West line                 | the East / West line
          in the 1990s and the 20th          | in the 1990s and the 20th
          AT&T and O'Brien                   | AT&T and O'Brien
          ['Yes,' she said]                  | [ ' Yes , ' she said ]
          """)
  void splitsWordsAsTheTreebankDoes(String text, String words) {
    assertThat(tokens(text)).isEqualTo(words);
  }

  @Test
  void spacesOfAnyKindPartWords() {
    assertThat(tokens("two\u00A0men\u2009met\n there")).isEqualTo("two men met there");
  }

  private static String tokens(String text) {
    return String.join(
        " ",
        TOKENIZER.tokenize(text, new Stretch(0, text.length())).stream()
            .map(piece -> piece.of(text))
            .toList());
  }
}
