package org.thaw.intake.repair;

/** One kind of repair. */
interface Mend {

  /** The text mended; the same object if there is nothing to mend. */
  MendedText apply(MendedText text);
}
