import { get } from '../api.ts';
import { h, type Child } from '../dom.ts';
import { plainDay } from '../dates.ts';
import { nameOf } from '../names.ts';
import { empty, heading, section, type Page } from '../page.ts';
import { sectionCards } from '../parts/accounts.ts';
import { controls, knownField } from '../parts/fields.ts';
import { agreementHead, clauseTable, type Agreement } from '../parts/agreement.ts';
import { tensionChart, type Tension } from '../parts/tension.ts';
import { profile, type Lean } from '../parts/lean.ts';
import { evidence } from '../parts/statement.ts';
import type { Status } from '../types.ts';
import { W } from '../words.ts';
import { signs, type Conflict } from './conflicts.ts';

interface Whole extends Conflict {
  status: Status[]; agreement: Agreement | null; tension: Tension[]; leaning: Lean[];
  silent: { who: string; last: string; statements: number }[];
}

const T = W.conflict;

export async function show(page: Page): Promise<void> {
  const c = await get<Whole>('conflict', { conflict: page.id, known: page.params.get('known') }, page.signal);
  if (!c.name) {
    page.title(W.conflicts.title);
    page.root.append(heading(nameOf(page.id)), empty(W.conflicts.empty));
    return;
  }
  page.title(c.name);
  page.exports(() => c);
  const dyad = (t: Tension): Child => [
    h('h3', null, h('a', { href: `/dyad/${t.one}-${t.other}` }, `${nameOf(t.one)} – ${nameOf(t.other)}`)),
    t.rows.length > 0 ? tensionChart(t, 170) : h('p', { class: 'note' }, W.dyad.none),
  ];
  page.root.append(
    heading(c.name, `${W.conflicts.rests(c.statements, c.origins)}, ${W.conflicts.told(plainDay(c.firstSaid), plainDay(c.lastSaid))}`),
    controls(knownField(page)),
    h('p', null, h('span', { class: 'label' }, W.conflicts.parties), ' ', c.parties.map((id) => nameOf(id)).join(', ')),
    c.guarantors.length > 0 ? h('p', null, h('span', { class: 'label' }, W.conflicts.guarantors), ' ', c.guarantors.map((id) => nameOf(id)).join(', ')) : '',
    section(W.conflicts.since(plainDay(c.signsSince), plainDay(c.signsUntil)), signs(c)),
    section(T.state, c.status.map((s) => [h('h3', { class: 'land' }, h('a', { href: `/territory/${encodeURIComponent(s.territory)}` }, nameOf(s.territory))), s.sections.filter((x) => ['CONTROLLED_BY', 'CLAIMED_BY', 'FORCES_THERE'].includes(x.facet)).map(sectionCards)])),
    section(T.tension, c.tension.map(dyad)),
    section(T.agreement, c.agreement ? [agreementHead(c.agreement), clauseTable(c.agreement)] : h('p', { class: 'note' }, T.noAgreement)),
    section(T.leaning, c.leaning.map((l) => profile(l))),
    c.silent.length > 0 ? section(T.silent, h('ul', null, c.silent.map((s) => h('li', null, T.silence(nameOf(s.who), s.statements, plainDay(s.last)))))) : '',
    section(T.last, evidence(c.last)),
  );
}
