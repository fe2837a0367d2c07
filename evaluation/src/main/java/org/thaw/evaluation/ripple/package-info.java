/**
 * How long what-if takes on large maps, beside the dense-matrix way of programs such as FCMpy, in
 * one run on one machine.
 */
@NullMarked
package org.thaw.evaluation.ripple;

import org.jspecify.annotations.NullMarked;
