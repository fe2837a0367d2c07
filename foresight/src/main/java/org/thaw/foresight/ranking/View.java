package org.thaw.foresight.ranking;

/** The ways in which the past is counted: within which context, which targets. */
enum View {
  EVENT {
    @Override
    long context(Past p, int a, int q, int x) {
      return key(a, q);
    }
  },
  ROOT {
    @Override
    long context(Past p, int a, int q, int x) {
      return key(a, p.root(q));
    }
  },
  QUAD {
    @Override
    long context(Past p, int a, int q, int x) {
      return key(a, p.quad(q));
    }
  },
  DIRECTED {
    @Override
    long context(Past p, int a, int q, int x) {
      return key(a, q < p.catalogue.relations() ? 0 : 1);
    }
  },
  PAIR {
    @Override
    long context(Past p, int a, int q, int x) {
      return a;
    }
  },
  RELATION_TARGET {
    @Override
    long context(Past p, int a, int q, int x) {
      return q;
    }
  },
  ROOT_TARGET {
    @Override
    long context(Past p, int a, int q, int x) {
      return p.root(q);
    }
  },
  ROLE_TARGET {
    @Override
    long context(Past p, int a, int q, int x) {
      return q < p.catalogue.relations() ? 0 : 1;
    }
  },
  TARGET {
    @Override
    long context(Past p, int a, int q, int x) {
      return 0;
    }
  },
  COUNTRY_EVENT {
    @Override
    long context(Past p, int a, int q, int x) {
      return key(p.home[a], q);
    }
  },
  COUNTRY_TARGET {
    @Override
    long context(Past p, int a, int q, int x) {
      return p.home[a];
    }
  },
  EVENT_COUNTRY {
    @Override
    long context(Past p, int a, int q, int x) {
      return key(a, q);
    }

    @Override
    int target(Past p, int x) {
      return p.home[x];
    }
  },
  PAIR_COUNTRY {
    @Override
    long context(Past p, int a, int q, int x) {
      return a;
    }

    @Override
    int target(Past p, int x) {
      return p.home[x];
    }
  },
  COUNTRY_COUNTRY {
    @Override
    long context(Past p, int a, int q, int x) {
      return key(p.home[a], q);
    }

    @Override
    int target(Past p, int x) {
      return p.home[x];
    }
  },
  RELATION_COUNTRY {
    @Override
    long context(Past p, int a, int q, int x) {
      return q;
    }

    @Override
    int target(Past p, int x) {
      return p.home[x];
    }
  },
  SECTOR_EVENT {
    @Override
    long context(Past p, int a, int q, int x) {
      return key(p.catalogue.sector()[a], q);
    }
  },
  SECTOR_SECTOR {
    @Override
    long context(Past p, int a, int q, int x) {
      return 2 * key(p.catalogue.sector()[a], q) + (p.home[a] == p.home[x] ? 1 : 0);
    }

    @Override
    int target(Past p, int x) {
      return p.catalogue.sector()[x];
    }
  },
  EVENT_SECTOR {
    @Override
    long context(Past p, int a, int q, int x) {
      return key(a, q);
    }

    @Override
    int target(Past p, int x) {
      return p.catalogue.sector()[x];
    }
  };

  /** The key of the context that a row falls into. */
  abstract long context(Past p, int a, int q, int x);

  /** The target that is counted. */
  int target(Past p, int x) {
    return x;
  }

  private static long key(int a, int b) {
    return (long) a << 24 | b;
  }
}
