package org.thaw.statement;

/** The role of an actor within its country, by PLOVER's (and CAMEO's) three-letter codes. */
public enum Sector {
  GOV,
  MIL,
  LEG,
  JUD,
  COP,
  SPY,
  PTY,
  OPP,
  REB,
  UAF,
  PRM,
  CRM,
  CVL,
  BUS,
  AGR,
  EDU,
  ELI,
  JRN,
  LAB,
  MED,
  REF,
  REL,
  SOC,
  PRE,
  UNK
}
