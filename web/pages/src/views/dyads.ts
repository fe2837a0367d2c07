import { list } from '../api.ts';
import { h } from '../dom.ts';
import { loadNames } from '../names.ts';
import { empty, go, heading, type Page } from '../page.ts';
import { actorField, controls } from '../parts/fields.ts';
import { W } from '../words.ts';

const T = W.dyads;

export async function show(page: Page): Promise<void> {
  page.title(T.title);
  const [actors, busiest] = await Promise.all([loadNames(), list<{ one: string; oneName: string; other: string; otherName: string; events: number }>('dyads', { limit: 60 }, page.signal)]);
  let one = '';
  let other = '';
  page.exports(() => busiest);
  page.root.append(
    heading(T.title, T.lead),
    controls(
      actorField(T.one, '', actors, (id) => (one = id)),
      actorField(T.other, '', actors, (id) => (other = id)),
      h('button', { type: 'button', class: 'primary', onclick: () => one && other && go(`/dyad/${one}-${other}`) }, T.show),
    ),
    busiest.length === 0 ? empty(T.empty) : h('ol', { class: 'plain-list' }, busiest.map((d) => h('li', null, h('a', { href: `/dyad/${d.one}-${d.other}` }, `${d.oneName} – ${d.otherName}`), ' ', h('span', { class: 'note' }, W.map.evs(d.events))))),
  );
}
