import { get, getSession, list } from '../api.ts';
import { h, replace, type Child } from '../dom.ts';
import { dayNumber, isoDay, plainDay } from '../dates.ts';
import { loadNames, nameOf } from '../names.ts';
import { heading, type Page } from '../page.ts';
import { choice, controls, dayField, knownField, viewOfField } from '../parts/fields.ts';
import { colourOf } from '../parts/colours.ts';
import { loadLand } from '../parts/land.ts';
import { accountsOn, type Told } from '../parts/landstate.ts';
import { mapLegend } from '../parts/maplegend.ts';
import { WorldMap, WINDOW, type EventPlace } from '../parts/worldmap.ts';
import type { Land, Lands } from '../types.ts';
import { W } from '../words.ts';

const T = W.map;
/** Where the middle is, and how close. */
const REGIONS: Record<string, [[number, number], number]> = {
  world: [[15, 15], 1],
  caucasus: [[44, 42], 16],
  ukraine: [[33, 47.5], 9],
  balkans: [[20.5, 43], 14],
  cyprus: [[33.3, 35.1], 34],
  levant: [[35.8, 32.5], 16],
  sahara: [[-11, 26], 8],
  kashmir: [[76, 34.5], 13],
  'east-asia': [[122, 30], 4.5],
  'horn-of-africa': [[42, 9], 6],
};
// Of more coded events than this only those of the days around the one shown are fetched, when the
// slider rests.
const MANY = 100_000;
const FRAME = 1000 / 60;

function who(told: Told[]): Child {
  if (told.length === 0) return h('span', { class: 'note' }, T.none);
  return told.slice(0, 4).map((t, i) => [
    i > 0 ? ', ' : '',
    h('span', { class: 'holder' + (t.silent ? ' silent' : '') }, h('span', { class: 'dot', css: { background: colourOf(t.account.id) } }), t.name),
    t.silent ? h('span', { class: 'note' }, ` (${T.until(plainDay(t.since))})`) : null,
  ]);
}

function panelOf(land: Land, day: string): Child {
  const row = (label: string, facet: string): Child => {
    const told = accountsOn(land, facet, day);
    if (told.length === 0 && facet !== 'CONTROLLED_BY') return null;
    const first = told[0];
    return [
      h('dt', null, label),
      h('dd', null, who(told), first ? h('figure', { class: 'evidence' }, h('blockquote', null, h('bdi', null, first.account.text)), h('figcaption', null, h('a', { href: `/document/${encodeURIComponent(first.account.document)}?statement=${first.account.statement}` }, W.evidence.read))) : null),
    ];
  };
  return [
    h('h2', null, land.name),
    h('dl', { class: 'fields' }, row(T.held, 'CONTROLLED_BY'), row(T.claimed, 'CLAIMED_BY'), row(T.recognised, 'RECOGNISED_BY'), row(T.forces, 'FORCES_THERE'), row(T.guarded, 'BORDERS_GUARDED_BY')),
    h('a', { class: 'button', href: `/territory/${encodeURIComponent(land.id)}?on=${day}` }, T.open),
  ];
}

export async function show(page: Page): Promise<void> {
  page.title(T.title);
  const session = await getSession();
  const asked = { known: page.params.get('known'), 'view-of': page.params.get('view-of') };
  const [base, lands, actors, events] = await Promise.all([
    loadLand(),
    get<Lands>('territories', asked, page.signal),
    loadNames(),
    session.coded > MANY ? Promise.resolve([]) : list<EventPlace>('places', { known: asked.known }, page.signal),
  ]);
  page.exports(() => lands);
  const days = lands.territories.flatMap((land) => land.sections.flatMap((s) => s.spells.map((spell) => dayNumber(spell.from)))).sort((a, b) => a - b);
  const last = dayNumber(session.today);
  const first = Math.min(days[0] ?? last - 3650, last - 365);
  let day = page.params.get('on') ?? session.today;
  let chosen = page.params.get('territory') ?? '';
  const byId = new Map(lands.territories.map((land) => [land.id, land]));
  const panel = h('aside', { class: 'panel', 'aria-live': 'polite', 'aria-label': T.panel });
  const body = h('tbody');
  const label = h('output', { class: 'day' });
  const select = (id: string) => {
    chosen = id;
    map.chosen = id;
    map.draw();
    remember();
    fill();
  };
  const map = new WorldMap(base, lands.territories, events, select);
  map.chosen = chosen;
  const legend = h('div', { class: 'map-legend' });
  let explained = '';
  const explain = () => {
    const entries = map.legend();
    if (JSON.stringify(entries) === explained) return;
    explained = JSON.stringify(entries);
    replace(legend, mapLegend(entries));
  };
  map.moved = explain;
  const fill = () => {
    explain();
    const land = byId.get(chosen);
    replace(panel, land ? panelOf(land, day) : chosen ? [h('h2', null, nameOf(chosen)), h('p', null, T.none)] : h('p', { class: 'empty' }, T.choose));
    body.replaceChildren(...lands.territories
      .map((l) => ({ l, held: accountsOn(l, 'CONTROLLED_BY', day), claimed: accountsOn(l, 'CLAIMED_BY', day) }))
      .filter((r) => r.held.length + r.claimed.length > 0)
      .map((r) => h('tr', null, h('th', { scope: 'row' }, h('button', { type: 'button', class: 'link', onclick: () => select(r.l.id) }, r.l.name)), h('td', { 'data-label': T.held }, who(r.held)), h('td', { 'data-label': T.claimed }, who(r.claimed)))));
  };
  const remember = () => {
    const params = new URLSearchParams(location.search);
    params.set('on', day);
    if (chosen) params.set('territory', chosen);
    history.replaceState(null, '', location.pathname + '?' + params);
  };
  let pending = 0;
  const setDay = (iso: string, whole: boolean) => {
    day = iso;
    map.day = iso;
    label.value = plainDay(iso);
    slider.value = String(dayNumber(iso));
    slider.setAttribute('aria-valuetext', plainDay(iso));
    if (!pending) pending = requestAnimationFrame(() => { pending = 0; map.draw(); });
    if (whole) {
      map.draw();
      fill();
      remember();
      around(iso);
    }
  };
  let wanted = '';
  const around = (iso: string) => {
    if (session.coded <= MANY || wanted === iso) return;
    wanted = iso;
    list<EventPlace>('places', { known: asked.known, since: isoDay(dayNumber(iso) - WINDOW), until: iso }, page.signal).then(
      (found) => { if (wanted === iso) map.show(found); },
      () => undefined, // the map stands without the dots
    );
  };
  const slider = h('input', { type: 'range', min: first, max: last, step: 1, 'aria-label': T.day, class: 'slider',
    oninput: () => setDay(isoDay(Number(slider.value)), false), onchange: () => setDay(isoDay(Number(slider.value)), true) });
  let playing = 0;
  const stop = () => {
    cancelAnimationFrame(playing);
    playing = 0;
    play.textContent = T.play;
    setDay(day, true);
  };
  const play: HTMLButtonElement = h('button', { type: 'button', class: 'primary', onclick: () => {
    if (playing) return stop();
    play.textContent = T.pause;
    let from = dayNumber(day) >= last ? first : dayNumber(day);
    const speed = Math.max(1, (last - first) / (20 * 60)); // all of it in twenty seconds
    let before = performance.now();
    const frame = (now: number) => {
      from = Math.min(last, from + (speed * (now - before)) / FRAME);
      before = now;
      setDay(isoDay(Math.floor(from)), false);
      if (from >= last || page.signal.aborted) stop();
      else playing = requestAnimationFrame(frame);
    };
    playing = requestAnimationFrame(frame);
  } }, T.play);
  page.signal.addEventListener('abort', () => cancelAnimationFrame(playing));
  const region = page.params.get('region') ?? 'world';
  const go = (name: string) => {
    const [centre, zoom] = REGIONS[name] ?? REGIONS.world;
    map.look(centre, zoom);
  };
  const theme = () => map.layout();
  window.addEventListener('thaw:theme', theme);
  page.signal.addEventListener('abort', () => window.removeEventListener('thaw:theme', theme));
  const zoomBy = (factor: number) => () => map.look(map.centre, map.zoom * factor);
  page.root.append(
    heading(T.title, T.lead),
    controls(
      choice(T.region, region, Object.keys(REGIONS).map((key) => [key, T.regions[key] ?? key] as [string, string]), (value) => page.set({ region: value, on: day })),
      dayField(T.day, day, (iso) => iso && page.set({ on: iso })),
      knownField(page),
      viewOfField(page, actors),
    ),
    h('div', { class: 'map-frame' },
      h('div', { class: 'map-box' }, map.canvas, h('div', { class: 'zoom' }, h('button', { type: 'button', 'aria-label': T.zoomIn, onclick: zoomBy(1.6) }, '+'), h('button', { type: 'button', 'aria-label': T.zoomOut, onclick: zoomBy(1 / 1.6) }, '−'))),
      panel),
    h('div', { class: 'time' }, play, slider, label),
    legend,
    h('details', { class: 'as-text' }, h('summary', null, T.list), h('table', { class: 'rows wide' }, h('thead', null, h('tr', null, [W.territories.territory, T.held, T.claimed].map((t) => h('th', { scope: 'col' }, t)))), body)),
  );
  (map.canvas as unknown as { thaw: WorldMap }).thaw = map;
  setDay(day, false);
  fill();
  around(day);
  go(region);
}
