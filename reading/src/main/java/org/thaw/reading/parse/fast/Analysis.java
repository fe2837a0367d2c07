package org.thaw.reading.parse.fast;

/** Tags, heads (-1: the root) and relations of a sentence's words. */
final class Analysis {
  final String[] tags;
  final int[] heads;
  final String[] relations;

  Analysis(int n) {
    tags = new String[n];
    heads = new int[n];
    relations = new String[n];
  }
}
