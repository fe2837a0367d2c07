/**
 * A conditional softmax over candidates whose score is a sum of small tables, each over at most two
 * kinds of reasons: learned by boosting oblivious trees.
 */
@NullMarked
package org.thaw.foresight.boosting;

import org.jspecify.annotations.NullMarked;
