import { list } from '../api.ts';
import { h } from '../dom.ts';
import { period } from '../dates.ts';
import { nameOf } from '../names.ts';
import { empty, heading, section, type Page } from '../page.ts';
import { agreementName, clauseTable, stateBadge, type Agreement } from '../parts/agreement.ts';
import { controls, dayField, knownField } from '../parts/fields.ts';
import { evidence } from '../parts/statement.ts';
import { W } from '../words.ts';

const T = W.agreement;

export async function show(page: Page): Promise<void> {
  const p = page.params;
  const all = await list<Agreement>('agreements', { on: p.get('on'), known: p.get('known') }, page.signal);
  const a = all.find((one) => one.id === page.id || one.others?.includes(page.id));
  const fields = controls(dayField(W.territories.on, p.get('on') ?? '', (day) => page.set({ on: day })), knownField(page));
  if (!a) {
    page.title(W.agreements.title);
    page.root.append(heading(page.id), fields, empty(T.none));
    return;
  }
  const name = agreementName(a);
  page.title(name);
  page.exports(() => a);
  const made = period(a.from, a.to, a.precision ?? 'day') || W.agreements.undated;
  page.root.append(
    heading(name, [made, a.places.join(', '), a.parties.map((id, i) => nameOf(id, a.partyNames[i])).join(', ')].filter(Boolean).join(' · ')),
    fields,
    h('p', null, stateBadge(a.state, a.whole.contested), ' ', a.mediators.length > 0 ? T.mediators(a.mediators.map((id) => nameOf(id)).join(', ')) : ''),
    section(T.clauses, clauseTable(a)),
    section(T.told, a.told.slice(0, 12).map((st) => evidence(st))),
  );
}
