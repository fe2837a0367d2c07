import { list } from '../api.ts';
import { h } from '../dom.ts';
import { plainDay } from '../dates.ts';
import { nameOf } from '../names.ts';
import { empty, heading, type Page } from '../page.ts';
import { controls, knownField } from '../parts/fields.ts';
import { evidence, reports } from '../parts/statement.ts';
import type { Statement } from '../types.ts';
import { W } from '../words.ts';

const T = W.conflicts;

export interface Conflict {
  name: string; territories: string[]; parties: string[]; guarantors: string[]; origins: number; statements: number;
  firstSaid: string; lastSaid: string; signsSince: string; signsUntil: string;
  signs: { kind: string; origins: number; evidence: Statement[] }[]; last: Statement; pledge: Statement | null;
}

export function conflictAddress(c: Conflict): string {
  return `/conflict/${encodeURIComponent(c.territories[0] ?? c.parties[0] ?? c.name)}`;
}

export function signs(c: Conflict): HTMLElement {
  if (c.signs.length === 0) return h('p', { class: 'note' }, T.noSigns);
  return h('ul', { class: 'claims' }, c.signs.map((s) => h('li', { class: 'claim' }, h('div', { class: 'head' }, h('strong', null, T.sign[s.kind] ?? s.kind.toLowerCase().replace(/_/g, ' '))), s.evidence[0] ? evidence(s.evidence[0]) : null, s.evidence.length > 1 ? reports(s.evidence, s.origins) : null)));
}

export async function show(page: Page): Promise<void> {
  page.title(T.title);
  const conflicts = await list<Conflict>('conflicts', { known: page.params.get('known') }, page.signal);
  page.exports(() => conflicts);
  page.root.append(
    heading(T.title, T.lead),
    controls(knownField(page)),
    conflicts.length === 0 ? empty(T.empty) : h('div', { class: 'cards' }, conflicts.map((c) =>
      h('article', { class: 'card' },
        h('h2', null, h('a', { href: conflictAddress(c) }, c.name)),
        h('p', null, h('span', { class: 'label' }, T.parties), ' ', c.parties.map((id) => nameOf(id)).join(', ')),
        c.guarantors.length > 0 ? h('p', null, h('span', { class: 'label' }, T.guarantors), ' ', c.guarantors.map((id) => nameOf(id)).join(', ')) : null,
        h('p', { class: 'note' }, `${T.rests(c.statements, c.origins)} · ${T.told(plainDay(c.firstSaid), plainDay(c.lastSaid))}`),
        c.signs.length === 0 ? h('p', { class: 'note' }, T.noSigns) : h('p', { class: 'badges' }, c.signs.map((s) => h('span', { class: 'badge sign' }, T.sign[s.kind] ?? s.kind.toLowerCase().replace(/_/g, ' ')))),
        c.signs[0]?.evidence[0] ? evidence(c.signs[0].evidence[0]) : null))),
  );
}
