import { get, list } from '../api.ts';
import { h } from '../dom.ts';
import { period } from '../dates.ts';
import { loadNames, nameOf } from '../names.ts';
import { empty, heading, part, type Page } from '../page.ts';
import { agreementName, stateBadge, type Agreement, type Finding } from '../parts/agreement.ts';
import { actorField, choice, controls, dayField, knownField } from '../parts/fields.ts';
import { evidence } from '../parts/statement.ts';
import { W } from '../words.ts';

const T = W.agreements;
const STATES = ['held', 'breached', 'alleged_breached', 'superseded', 'unknown'];

export async function show(page: Page): Promise<void> {
  page.title(T.title);
  const p = page.params;
  const [actors, found] = await Promise.all([
    loadNames(),
    list<Agreement & { unplaced?: Finding[] }>('agreements', { party: p.get('party'), on: p.get('on'), known: p.get('known'), state: p.get('state') }, page.signal),
  ]);
  const agreements = found.filter((a) => a.id);
  const unplaced = found.find((a) => a.unplaced)?.unplaced ?? [];
  page.exports(() => agreements);
  page.root.append(
    heading(T.title, T.lead),
    controls(
      actorField(T.party, p.get('party') ?? '', actors, (id) => page.set({ party: id })),
      choice(T.state, p.get('state') ?? '', [['', T.any], ...STATES.map((s) => [s, W.fate[s]] as [string, string])], (state) => page.set({ state })),
      dayField(W.territories.on, p.get('on') ?? '', (day) => page.set({ on: day })),
      knownField(page),
    ),
    h('details', { class: 'rule no-brief' }, h('summary', null, T.rule), part(() => get<{ rule: string }>('agreement-rule'), (rule) => h('pre', null, rule.rule))),
    agreements.length === 0 ? empty(T.empty) : h('table', { class: 'rows wide' },
      h('thead', null, h('tr', null, [T.made, W.agreement.whole, T.parties, T.clauses, T.state].map((t) => h('th', { scope: 'col' }, t)))),
      h('tbody', null, agreements.map((a) => h('tr', null,
        h('td', { 'data-label': T.made }, period(a.from, a.to, a.precision ?? 'day') || T.undated),
        h('th', { scope: 'row' }, h('a', { href: `/agreement/${encodeURIComponent(a.id)}` }, agreementName(a))),
        h('td', { 'data-label': T.parties }, a.parties.map((id, i) => nameOf(id, a.partyNames[i])).join(', ')),
        h('td', { 'data-label': T.clauses }, a.clauses.length),
        h('td', { 'data-label': T.state }, stateBadge(a.state, a.whole.contested)))))),
    unplaced.length > 0 ? h('details', null, h('summary', null, T.unplaced), unplaced.slice(0, 30).flatMap((f) => f.evidence.map((st) => evidence(st)))) : '',
  );
}
