package org.thaw.intake;

/** Whether loopback, private and link-local addresses may be asked for pages. */
public enum PrivateAddresses {
  /** Not at all: for a server that fetches what strangers ask for. */
  NEVER,
  /** Those that the person named, but none that a redirect or a feed leads to. */
  IF_NAMED,
  /** All of them: for a closed network. */
  ALWAYS
}
