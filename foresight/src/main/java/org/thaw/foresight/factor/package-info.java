/**
 * From words to factors: what a span of a text is about (whose strength, whose hold on power, the
 * tension between whom) and whether it tells of more or of less of it. "Moscow bogged down" and
 * "Russia's defeat" are one factor, falling. The words stand in {@code factors.tsv}; who is named
 * is asked of whoever knows names ({@link org.thaw.foresight.factor.Actors}).
 */
@NullMarked
package org.thaw.foresight.factor;

import org.jspecify.annotations.NullMarked;
