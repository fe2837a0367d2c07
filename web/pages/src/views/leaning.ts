import { get, getSession } from '../api.ts';
import { h, replace, type Child } from '../dom.ts';
import { loadNames, nameOf } from '../names.ts';
import { empty, heading, part, section, type Page } from '../page.ts';
import { choice, controls, dayField, knownField } from '../parts/fields.ts';
import { channelColour } from '../parts/colours.ts';
import { arrow, channelName, profile, type Lean } from '../parts/lean.ts';
import { network } from '../parts/network.ts';
import { W } from '../words.ts';

interface Edge { dependent: string; dependentName: string; patron: string; patronName: string; movement: string; channels: { channel: string | null; movement: string; origins: number }[] }
interface Leanings { day: string; edges: Edge[] }
interface Shown extends Edge { change: 'both' | 'added' | 'gone'; day: string }

const T = W.leaning;
const keyOf = (edge: Edge) => `${edge.dependent}→${edge.patron}`;

/** Edges of a day; those of two days told apart by whether they are new on the later or gone by then. */
function compared(now: Leanings, then: Leanings | null): Shown[] {
  if (!then) return now.edges.map((edge) => ({ ...edge, change: 'both', day: now.day }));
  const [early, late] = now.day < then.day ? [now, then] : [then, now];
  const before = new Set(early.edges.map(keyOf));
  const after = new Set(late.edges.map(keyOf));
  return [
    ...late.edges.map((edge): Shown => ({ ...edge, change: before.has(keyOf(edge)) ? 'both' : 'added', day: late.day })),
    ...early.edges.filter((edge) => !after.has(keyOf(edge))).map((edge): Shown => ({ ...edge, change: 'gone', day: early.day })),
  ];
}

export async function show(page: Page): Promise<void> {
  page.title(T.title);
  const p = page.params;
  const session = await getSession();
  const day = p.get('day') ?? session.today;
  const other = p.get('with');
  const known = p.get('known');
  const channel = p.get('channel') ?? '';
  const [now, then] = await Promise.all([
    get<Leanings>('leanings', { day, known }, page.signal),
    other ? get<Leanings>('leanings', { day: other, known }, page.signal) : Promise.resolve(null),
    loadNames(),
  ]);
  const channels = [...new Set([...now.edges, ...(then?.edges ?? [])].flatMap((e) => e.channels.map((c) => c.channel ?? '')))].filter(Boolean).sort();
  const edges = compared(now, then).filter((e) => !channel || e.channels.some((c) => c.channel === channel));
  page.exports(() => edges);
  const detail = h('div', { class: 'chosen', 'aria-live': 'polite' });
  const open = (edge: Shown) => replace(detail, part(() => get<Lean>('lean', { dependent: edge.dependent, on: edge.patron, day: edge.day, known }, page.signal), (lean) => profile(lean)));
  const nodes = new Map<string, string>();
  for (const e of edges) {
    nodes.set(e.dependent, e.dependentName);
    nodes.set(e.patron, e.patronName);
  }
  // An edge for each channel, in its colour; where two days are compared, what is on both stands back.
  const shown = edges.flatMap((e) => e.channels.filter((c) => !channel || c.channel === channel).map((c) => ({ e, c })));
  const moves = (movement: string) => (movement === 'unknown' || movement === 'steady' ? '' : arrow(movement));
  const soft = getComputedStyle(document.documentElement).getPropertyValue('--soft').trim();
  const elements = [
    ...[...nodes].map(([id, label]) => ({ data: { id, label, colour: soft } })),
    ...shown.map(({ e, c }) => ({ data: { id: `${keyOf(e)} ${c.channel}`, edge: keyOf(e), source: e.dependent, target: e.patron, colour: channelColour(c.channel), label: moves(c.movement), width: 1 + Math.log2(1 + c.origins) }, classes: then && e.change === 'both' ? 'faint' : e.change })),
  ];
  const there = [...new Set(shown.map(({ c }) => c.channel))].sort();
  const key = h('p', { class: 'legend' }, there.map((c) => h('span', { class: 'key' }, h('span', { class: 'swatch', css: { background: channelColour(c) } }), channelName(c))), h('span', { class: 'key' }, T.arrows), then ? h('span', { class: 'key' }, T.compared) : null);
  const change: Record<string, Child> = { both: '', added: h('span', { class: 'badge added' }, T.added), gone: h('span', { class: 'badge gone' }, T.gone) };
  page.root.append(
    heading(T.title, T.lead),
    controls(
      dayField(T.day, day, (value) => page.set({ day: value })),
      dayField(T.compare, other ?? '', (value) => page.set({ with: value })),
      choice(T.channel, channel, [['', T.any], ...channels.map((c) => [c, channelName(c)] as [string, string])], (value) => page.set({ channel: value })),
      knownField(page),
    ),
    edges.length === 0 ? empty(channel ? T.emptyChannel : T.empty) : section(T.network, network(elements, T.network, (id, kind) => {
      const edge = edges.find((e) => (kind === 'edge' ? id.startsWith(keyOf(e) + ' ') : e.dependent === id));
      if (edge) open(edge);
    }), key),
    detail,
    edges.length === 0 ? '' : section(T.table, h('table', { class: 'rows wide' },
      h('thead', null, h('tr', null, [T.dependent, T.patron, T.channel, T.movement, ''].map((t) => h('th', { scope: 'col' }, t)))),
      h('tbody', null, edges.map((e) => h('tr', null,
        h('th', { scope: 'row' }, nameOf(e.dependent, e.dependentName), ' ', change[e.change]),
        h('td', { 'data-label': T.patron }, nameOf(e.patron, e.patronName)),
        h('td', { 'data-label': T.channel }, e.channels.map((c) => `${channelName(c.channel)} ${arrow(c.movement)}`).join(', ')),
        h('td', { 'data-label': T.movement }, `${arrow(e.movement)} ${T.m[e.movement] ?? e.movement}`),
        h('td', null, h('button', { type: 'button', class: 'link', 'aria-label': `${T.open}: ${e.dependentName} – ${e.patronName}`, onclick: () => open(e) }, T.open))))))),
  );
}
