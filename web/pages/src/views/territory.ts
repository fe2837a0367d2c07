import { get, getSession } from '../api.ts';
import { h, replace } from '../dom.ts';
import { plainDay } from '../dates.ts';
import { loadNames, nameOf } from '../names.ts';
import { empty, heading, section, type Page } from '../page.ts';
import { accountCard, accountName, sectionCards } from '../parts/accounts.ts';
import { controls, dayField, knownField, viewOfField } from '../parts/fields.ts';
import { ribbons, type Chosen } from '../parts/ribbons.ts';
import { reports, statementsOf } from '../parts/statement.ts';
import type { Status, Timeline } from '../types.ts';
import { W } from '../words.ts';

const T = W.territory;

export async function show(page: Page): Promise<void> {
  const session = await getSession();
  const on = page.params.get('on') ?? session.today;
  const asked = { territory: page.id, known: page.params.get('known'), 'view-of': page.params.get('view-of') };
  const [actors, timeline, status] = await Promise.all([
    loadNames(),
    get<Timeline>('status', { ...asked, 'over-time': true, on: session.today }, page.signal),
    get<Status>('status', { ...asked, on }, page.signal),
  ]);
  const name = nameOf(timeline.territory);
  page.title(name);
  page.exports(() => ({ status, timeline }));
  const chosen = h('div', { class: 'chosen', 'aria-live': 'polite' });
  const choose = ({ facet, spell }: Chosen) =>
    replace(
      chosen,
      h('h3', null, `${W.facet[facet] ?? facet} ${accountName(spell.account)}, ${plainDay(spell.from)} – ${plainDay(spell.to)}`),
      spell.silences.map((s) => h('p', { class: 'note' }, T.silence(plainDay(s.after), plainDay(s.until)))),
      reports(statementsOf(spell.account.evidence), spell.account.origins, true),
    );
  const within = (status.parts ?? []).filter((p) => p.sections.length > 0);
  page.root.append(
    heading(name),
    controls(dayField(T.day, on, (day) => page.set({ on: day })), knownField(page), viewOfField(page, actors), h('a', { class: 'button', href: `/conflict/${encodeURIComponent(page.id)}` }, T.places)),
    section(T.over, timeline.sections.every((s) => s.spells.length === 0) ? empty(T.never) : [h('p', { class: 'note' }, T.help), ribbons(timeline, on, choose)], chosen),
    section(
      T.on(plainDay(on)),
      status.sections.length === 0 ? empty(T.none) : status.sections.map(sectionCards),
      status.otherVoices > 0 ? h('p', { class: 'note' }, T.others(status.otherVoices)) : null,
    ),
  );
  if (within.length > 0) {
    page.root.append(
      section(
        T.parts,
        within.map((p) =>
          h('section', { class: 'facet' }, h('h3', null, h('a', { href: `/territory/${encodeURIComponent(p.territory)}` }, nameOf(p.territory))),
            p.sections.map((s) => [h('p', { class: 'note' }, W.facet[s.facet] ?? s.facet), h('div', { class: 'accounts' }, s.accounts.map((a) => accountCard(a, false)))])),
        ),
      ),
    );
  }
}
