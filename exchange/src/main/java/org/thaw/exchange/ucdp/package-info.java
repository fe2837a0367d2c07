/**
 * UCDP's Georeferenced Event Dataset (Sundberg and Melander 2013; codebooks 19.1 to 25.1) and its
 * monthly candidates.
 */
@NullMarked
package org.thaw.exchange.ucdp;

import org.jspecify.annotations.NullMarked;
