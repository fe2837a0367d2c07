import { list } from '../api.ts';
import { h } from '../dom.ts';
import { loadNames } from '../names.ts';
import { go, heading, type Page } from '../page.ts';
import { actorField, controls } from '../parts/fields.ts';
import type { Statement } from '../types.ts';
import { W } from '../words.ts';
import { nameOf } from '../names.ts';

const T = W.dyads;

export async function show(page: Page): Promise<void> {
  page.title(T.title);
  const [actors, events] = await Promise.all([loadNames(), list<Statement>('events', { limit: 3000 }, page.signal)]);
  let one = '';
  let other = '';
  const counts = new Map<string, number>();
  for (const event of events) {
    const a = event.subject?.id;
    const b = event.object?.id;
    if (a && b && a !== b) counts.set([a, b].sort().join('\n'), (counts.get([a, b].sort().join('\n')) ?? 0) + 1);
  }
  const busiest = [...counts.entries()].sort((x, y) => y[1] - x[1]).slice(0, 40);
  page.exports(() => busiest.map(([key, events]) => ({ one: key.split('\n')[0], other: key.split('\n')[1], events })));
  page.root.append(
    heading(T.title, T.lead),
    controls(
      actorField(T.one, '', actors, (id) => (one = id)),
      actorField(T.other, '', actors, (id) => (other = id)),
      h('button', { type: 'button', class: 'primary', onclick: () => one && other && go(`/dyad/${one}-${other}`) }, T.show),
    ),
    h('ol', { class: 'plain-list' }, busiest.map(([key, n]) => {
      const [a, b] = key.split('\n');
      return h('li', null, h('a', { href: `/dyad/${a}-${b}` }, `${nameOf(a)} – ${nameOf(b)}`), ' ', h('span', { class: 'note' }, W.map.evs(n)));
    })),
  );
}
