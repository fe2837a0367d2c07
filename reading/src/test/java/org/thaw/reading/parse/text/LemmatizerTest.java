package org.thaw.reading.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private static final Lemmatizer LEMMATIZER =
      new Lemmatizer(List.of("verb\tagree", "verb\tstop", "verb\tuse"));

  @ParameterizedTest
  @CsvSource({
    "Attacked,VBD,attack",
    "agreed,VBD,agree",
    "stopped,VBN,stop",
    "shelling,VBG,shell",
    "using,VBG,use",
    "carried,VBD,carry",
    "annexed,VBN,annex",
    "violated,VBN,violate",
    "recognized,VBD,recognize",
    "pledged,VBD,pledge",
    "withdrew,VBD,withdraw",
    "fought,VBN,fight",
    "accuses,VBZ,accuse",
    "crosses,VBZ,cross",
    "treaties,NNS,treaty",
    "clashes,NNS,clash",
    "crises,NNS,crisis",
    "men,NNS,man",
    "allies,NNS,ally",
    "better,JJR,good",
    "n’t,RB,not",
    "’ll,MD,will",
    "NATO,NNP,nato"
  })
  void findsTheDictionaryForm(String form, String tag, String lemma) {
    assertThat(LEMMATIZER.lemma(form, tag)).isEqualTo(lemma);
  }
}
