// What the server answers, as far as the pages look at it.

export interface Party { id: string | null; sector: string | null; name: string }
export interface Source {
  document: string; title: string | null; published: string | null; publishedIs: string | null;
  recorded: string; sentence: number; start: number; end: number; text: string;
}
export interface Range { low: number | null; best: number | null; high: number | null; side: string | null }
export interface Statement {
  id: string; kind: string; relation: string; speaker: Party | null; subject: Party | null;
  object: Party | null; place: { id: string | null; name: string; lat: number | null; lon: number | null } | null;
  from: string | null; to: string | null; precision: string; polarity: string; modality: string;
  mode?: string | null; contexts?: string[]; cameo?: string | null; toll?: Record<string, Range> | null;
  clause?: string | null; agreement?: string | null; channel?: string | null; trend?: string | null;
  cause?: string; effect?: string; likelihood?: string | null; horizon?: string | null;
  refers?: string; confidence: number; reader: string; source: Source;
  [more: string]: unknown;
}
export interface Evidence { origin: string; statement: Statement }
export interface Account {
  id: string | null; name: string | null; polarity: string; modality: string; standing: string;
  since: string | null; until: string | null; firstSaid: string; lastBy: string | null; lastSaid: string;
  origins: number; evidence: Evidence[]; ended: Evidence[];
}
export interface Section {
  facet: string; relation: string; contested: { id: string | null; polarity: string }[];
  accounts: Account[]; apart: Account[];
}
export interface Status { territory: string; on: string; sections: Section[]; otherTimes: number; otherVoices: number; parts?: Status[] }
export interface Spell {
  from: string; fromStated: boolean; to: string; end: string; silences: { after: string; until: string }[];
  account: Account;
}
export interface Contest { from: string; to: string; accounts: { id: string | null; polarity: string }[] }
export interface Timeline {
  territory: string; until: string; sections: { facet: string; relation: string; spells: Spell[]; contested: Contest[] }[];
  otherVoices: number; parts?: Timeline[];
}
export interface LandSpell {
  from: string; fromStated: boolean; to: string; end: string;
  account: { id: string | null; name: string | null; polarity: string; modality: string; standing: string;
    origins: number; statement: string; document: string; text: string; sector: string | null };
}
export interface Land {
  id: string; name: string; lat: number | null; lon: number | null;
  sections: { facet: string; relation: string; spells: LandSpell[]; contested: Contest[] }[];
}
export interface Lands { until: string; known: string | null; viewOf: string | null; territories: Land[] }
export interface Actor { id: string; name: string; land: boolean; statements: number }
