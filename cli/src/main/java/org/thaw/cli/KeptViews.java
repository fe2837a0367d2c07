package org.thaw.cli;

import java.util.List;
import org.thaw.picture.leaning.LeanFlow;
import org.thaw.picture.tension.TensionView;
import org.thaw.statement.kept.KeptView;

/** The views that ledgers keep up to date as statements arrive. */
public final class KeptViews {

  /** All of them. */
  public static final List<KeptView<?>> ALL = List.of(TensionView.kept(), new LeanFlow());

  private KeptViews() {}
}
