/** Small pictures, drawn without a graphics library, so that they need no fonts and no display. */
@NullMarked
package org.thaw.cli.plot;

import org.jspecify.annotations.NullMarked;
