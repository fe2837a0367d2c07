/**
 * Measures reading: statements read from texts are compared with gold statements, and each miss and
 * each surplus is put into a class of error.
 */
@NullMarked
package org.thaw.evaluation.statements;

import org.jspecify.annotations.NullMarked;
