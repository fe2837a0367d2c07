import { get, getSession } from '../api.ts';
import { h, type Child } from '../dom.ts';
import { loadNames } from '../names.ts';
import { empty, heading, type Page } from '../page.ts';
import { controls, dayField, knownField, viewOfField } from '../parts/fields.ts';
import { accountsOn, type Told } from '../parts/landstate.ts';
import { colourOf } from '../parts/colours.ts';
import type { Land, Lands } from '../types.ts';
import { W } from '../words.ts';

const T = W.territories;

function cell(told: Told[]): Child {
  return told.map((t, i) => [
    i > 0 ? ' / ' : '',
    h('span', { class: 'holder' + (t.silent ? ' silent' : ''), title: t.silent ? T.silent : undefined }, h('span', { class: 'dot', css: { background: colourOf(t.account.id) } }), t.name + (t.silent ? ' ?' : '')),
  ]);
}

export async function show(page: Page): Promise<void> {
  page.title(T.title);
  const session = await getSession();
  const on = page.params.get('on') ?? session.today;
  const [lands, actors] = await Promise.all([
    get<Lands>('territories', { known: page.params.get('known'), 'view-of': page.params.get('view-of') }, page.signal),
    loadNames(),
  ]);
  page.exports(() => lands);
  const facets = ['CONTROLLED_BY', 'CLAIMED_BY', 'FORCES_THERE', 'BORDERS_GUARDED_BY'];
  const heads = [T.territory, T.held, T.claimed, T.forces, T.guarded];
  const rows = lands.territories
    .map((land: Land) => ({ land, told: facets.map((facet) => accountsOn(land, facet, on)) }))
    .filter((row) => row.told.some((list) => list.length > 0))
    .sort((a, b) => a.land.name.localeCompare(b.land.name, 'en'));
  const filter = h('input', { type: 'search', 'aria-label': T.filter });
  const body = h('tbody');
  const fill = () => {
    const wanted = filter.value.toLowerCase();
    body.replaceChildren(
      ...rows
        .filter((row) => row.land.name.toLowerCase().includes(wanted))
        .map((row) => h('tr', null,
          h('th', { scope: 'row' }, h('a', { href: `/territory/${encodeURIComponent(row.land.id)}` }, row.land.name)),
          row.told.map((list, i) => h('td', { 'data-label': heads[i + 1], class: i === 0 && list.length > 1 ? 'hatched' : undefined }, cell(list))))),
    );
  };
  filter.addEventListener('input', fill);
  fill();
  page.root.append(
    heading(T.title, T.lead),
    controls(dayField(T.on, on, (day) => page.set({ on: day })), knownField(page), viewOfField(page, actors), h('div', { class: 'field' }, h('span', { class: 'label' }, T.filter), filter)),
    rows.length === 0 ? empty(lands.territories.length === 0 ? T.none : T.empty) : h('table', { class: 'rows wide' }, h('thead', null, h('tr', null, heads.map((text) => h('th', { scope: 'col' }, text)))), body),
    h('p', { class: 'note' }, `?: ${T.silent}`),
  );
}
