// An agreement: clauses as rows, years as columns.
import { h, replace, quoted, type Child } from '../dom.ts';
import { period, plainDay } from '../dates.ts';
import { nameOf } from '../names.ts';
import type { Statement } from '../types.ts';
import { W } from '../words.ts';
import { evidence, reports } from './statement.ts';

export interface Finding { state: string; from: string; said: string; by: string[]; speaker: string | null; manner: string | null; basis: string; evidence: Statement[] }
export interface Fate { state: string; contested: boolean; lastHeld: string | null; firstBreach: string | null; firstAlleged: string | null; findings: Finding[] }
export interface Clause { relation: string; by: string[]; to: string[]; words: string[]; fate: Fate; pledges: Statement[] }
export interface Agreement {
  id: string; others: string[]; names: string[]; from: string | null; to: string | null; precision: string | null; parties: string[]; partyNames: string[];
  mediators: string[]; places: string[]; state: string; origins: number; clauses: Clause[]; whole: Fate; told: Statement[];
}

const T = W.agreement;
const MOST_YEARS = 40;

export function stateBadge(state: string, contested = false): HTMLElement {
  return h('span', { class: 'badge state-' + state.replace(/[ _]/g, '-') }, W.fate[state] ?? state, contested ? `, ${T.contested}` : '');
}

export function agreementName(a: Agreement): string {
  return a.names[0] ?? a.partyNames.join(' – ');
}

export function agreementHead(a: Agreement): HTMLElement {
  const made = period(a.from, a.to, a.precision ?? 'day') || W.agreements.undated;
  return h('p', { class: 'agreement-head' }, h('a', { href: `/agreement/${encodeURIComponent(a.id)}` }, h('strong', null, agreementName(a))), ` · ${made}${a.places.length > 0 ? ', ' + a.places.join(', ') : ''} · ${a.partyNames.join(', ')} `, stateBadge(a.state, a.whole.contested));
}

/** The clauses, and the whole last, with what is told of each year by year. */
export function clauseTable(a: Agreement): HTMLElement {
  const fates = [...a.clauses.map((c) => c.fate), a.whole];
  const told = fates.flatMap((fate) => fate.findings.map((f) => f.from.slice(0, 4)));
  const made = (a.from ?? a.told[0]?.source.published ?? '').slice(0, 4);
  const all = [...new Set([made, ...told].filter(Boolean))].sort();
  const span = all.length > 0 ? Number(all[all.length - 1]) - Number(all[0]) : 0;
  // Every year where they fit; else those of which something is told.
  const years = span < 16 && all.length > 0 ? Array.from({ length: span + 1 }, (_, i) => String(Number(all[0]) + i)) : all.slice(-MOST_YEARS);
  const shown = h('div', { class: 'chosen', 'aria-live': 'polite' });
  const cell = (fate: Fate, year: string): Child => {
    const found = fate.findings.filter((f) => f.from.startsWith(year));
    if (found.length === 0) return h('td', { class: 'none' }, h('span', { class: 'sr' }, W.fate.unknown));
    const states = [...new Set(found.map((f) => f.state))];
    const open = () => replace(shown, h('h3', null, year), found.map((f) => h('div', { class: 'finding' }, h('p', null, stateBadge(f.state), ' ', f.by.length > 0 ? T.by(f.by.map((id) => nameOf(id)).join(', ')) : null, f.manner ? ` · ${f.manner}` : null, ` · ${plainDay(f.from)}`), f.evidence.map((st) => evidence(st)))));
    return h('td', null, h('button', { type: 'button', class: 'cell', 'aria-label': T.cell(states.map((s) => W.fate[s] ?? s).join(', '), year, found.length), onclick: open }, states.map((s) => h('span', { class: 'mark state-' + s.replace(/[ _]/g, '-') }, mark(s)))));
  };
  const row = (title: Child, fate: Fate, pledges: Statement[]) =>
    h('tr', null, h('th', { scope: 'row' }, title, pledges.length > 0 ? reports(pledges) : null), h('td', { class: 'now' }, stateBadge(fate.state, fate.contested)), years.map((year) => cell(fate, year)));
  return h('div', null,
    h('p', { class: 'note' }, T.help),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': T.clauses },
      h('table', { class: 'clauses' },
        h('thead', null, h('tr', null, h('th', { scope: 'col' }, T.clause), h('th', { scope: 'col' }, W.agreements.state), years.map((year) => h('th', { scope: 'col', class: 'year' }, year)))),
        h('tbody', null,
          a.clauses.map((c) => row([h('strong', null, W.pledge[c.relation] ?? c.relation.toLowerCase().replace(/_/g, ' ')), ' ', c.by.length > 0 ? T.by(c.by.map((id) => nameOf(id)).join(', ')) : '', c.words[0] ? h('div', { class: 'wording' }, '“', quoted(c.words[0], 240), '”') : null], c.fate, c.pledges)),
          row(h('strong', null, T.whole), a.whole, [])))),
    shown);
}

function mark(state: string): string {
  return { held: '✓', breached: '✕', 'alleged breached': '?✕', alleged_breached: '?✕', superseded: '→' }[state] ?? '·';
}
