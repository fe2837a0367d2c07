/** Stanford CoreNLP behind {@link org.thaw.reading.parse.Parser}. */
@NullMarked
package org.thaw.reading.parse.corenlp;

import org.jspecify.annotations.NullMarked;
