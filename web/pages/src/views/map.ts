import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { get, getSession, list } from '../api.ts';
import { h, replace, type Child } from '../dom.ts';
import { dayNumber, isoDay, plainDay } from '../dates.ts';
import { loadNames, nameOf } from '../names.ts';
import { heading, type Page } from '../page.ts';
import { choice, controls, dayField, knownField, viewOfField } from '../parts/fields.ts';
import { centreOf, loadLand, type Base } from '../parts/land.ts';
import { accountsOn, shadeOn, type Told } from '../parts/landstate.ts';
import { colourOf } from '../parts/colours.ts';
import type { Land, Lands } from '../types.ts';
import { W } from '../words.ts';

interface PlaceMonth { month: string; events: number; killed: number | null; statement: string; document: string }
interface EventPlace { id: string | null; name: string; lat: number; lon: number; months: PlaceMonth[] }

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
const WINDOW = 90;
// Of more coded events than this only those of the days around the one shown are fetched, when the
// slider rests.
const MANY = 100_000;
const MOST_ZOOM = 80;
const FRAME = 1000 / 60;

function hex(data: Uint8ClampedArray): string {
  return '#' + [...data.slice(0, 3)].map((n) => n.toString(16).padStart(2, '0')).join('');
}

class WorldMap {
  readonly canvas = h('canvas', { class: 'map', tabindex: 0, role: 'img', 'aria-label': T.canvas });
  private readonly still = document.createElement('canvas');
  private projection: GeoProjection = geoNaturalEarth1();
  private width = 0;
  private height = 0;
  private paths = new Map<string, Path2D>();
  private centres = new Map<string, [number, number]>();
  private hatch: CanvasPattern | null = null;
  private taken: [number, number, number][] = [];
  private readonly order: Land[];
  day = '';
  chosen = '';
  zoom = 1;
  centre: [number, number] = [15, 15];
  moved: () => void = () => {};

  constructor(
    private readonly base: Base,
    private readonly lands: Land[],
    private events: EventPlace[],
    private readonly choose: (id: string) => void,
  ) {
    // Areas before towns: where names would lie on each other, the first is written.
    this.order = [...lands].sort((a, b) => Number(base.byId.has(b.id)) - Number(base.byId.has(a.id)));
    new ResizeObserver(() => this.layout()).observe(this.canvas);
    this.listen();
  }

  private css(name: string): string {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  show(events: EventPlace[]): void {
    this.events = events;
    this.draw();
  }

  look(centre: [number, number], zoom: number): void {
    this.centre = centre;
    this.zoom = Math.min(MOST_ZOOM, Math.max(1, zoom));
    this.layout();
    this.moved();
  }

  /** The land that does not change with the day is drawn once for each way of looking at it. */
  layout(): void {
    const box = this.canvas.getBoundingClientRect();
    if (box.width === 0) return;
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    this.width = box.width;
    this.height = box.height;
    for (const canvas of [this.canvas, this.still]) {
      canvas.width = Math.round(box.width * ratio);
      canvas.height = Math.round(box.height * ratio);
      canvas.getContext('2d')!.setTransform(ratio, 0, 0, ratio, 0, 0);
    }
    this.projection = geoNaturalEarth1().fitSize([this.width, this.height], { type: 'Sphere' });
    if (this.width < this.height * 1.6) this.projection.fitHeight(this.height, { type: 'Sphere' });
    const scale = this.projection.scale() * this.zoom;
    this.projection.scale(scale).rotate([-this.centre[0], 0]).center([0, this.centre[1]]).translate([this.width / 2, this.height / 2]).clipExtent([[-20, -20], [this.width + 20, this.height + 20]]);
    const path = geoPath(this.projection);
    const context = this.still.getContext('2d')!;
    context.fillStyle = this.css('--sea');
    context.fillRect(0, 0, this.width, this.height);
    this.paths.clear();
    this.centres.clear();
    context.beginPath();
    const all = geoPath(this.projection, context);
    for (const shape of this.base.shapes) if (!shape.properties.disputed) all(shape);
    context.fillStyle = this.css('--land');
    context.fill();
    context.strokeStyle = this.css('--border');
    context.lineWidth = 0.7;
    context.stroke();
    for (const shape of this.base.shapes) {
      if (!shape.properties.disputed) continue;
      const d = path(shape);
      if (d) this.paths.set(String(shape.id), new Path2D(d));
    }
    for (const land of this.lands) {
      const centre = centreOf(this.base, land);
      const at = centre && this.projection(centre);
      if (at && at[0] > -20 && at[0] < this.width + 20 && at[1] > -20 && at[1] < this.height + 20) this.centres.set(land.id, at);
    }
    this.hatch = this.makeHatch(context);
    this.draw();
  }

  private makeHatch(context: CanvasRenderingContext2D): CanvasPattern | null {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 8;
    const pen = tile.getContext('2d')!;
    pen.strokeStyle = this.css('--hatch');
    pen.lineWidth = 2.4;
    pen.beginPath();
    pen.moveTo(-2, 10);
    pen.lineTo(10, -2);
    pen.moveTo(-2, 2);
    pen.lineTo(2, -2);
    pen.moveTo(6, 10);
    pen.lineTo(10, 6);
    pen.stroke();
    return context.createPattern(tile, 'repeat');
  }

  draw(): void {
    const context = this.canvas.getContext('2d')!;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.still, 0, 0);
    context.restore();
    const byId = new Map(this.lands.map((land) => [land.id, land]));
    const untold = this.css('--untold');
    const ink = this.css('--ink');
    for (const [id, path] of this.paths) {
      const land = byId.get(id);
      const shade = land ? shadeOn(land, this.day) : null;
      context.globalAlpha = shade?.silent ? 0.45 : 1;
      context.fillStyle = shade?.holders[0] ? colourOf(shade.holders[0]) : untold;
      context.fill(path);
      context.globalAlpha = 1;
      if (shade?.contested && this.hatch) {
        context.fillStyle = this.hatch;
        context.fill(path);
      }
      context.strokeStyle = id === this.chosen ? ink : this.css('--border');
      context.lineWidth = id === this.chosen ? 2.5 : 0.9;
      context.setLineDash([]);
      context.stroke(path);
      const claimant = land ? accountsOn(land, 'CLAIMED_BY', this.day).find((t) => !shade?.holders.includes(t.account.id ?? t.name)) : null;
      if (claimant) {
        context.strokeStyle = colourOf(claimant.account.id);
        context.lineWidth = 2.2;
        context.setLineDash([6, 4]);
        context.stroke(path);
        context.setLineDash([]);
      }
    }
    this.drawEvents(context);
    this.taken = [];
    for (const land of this.order) this.drawMarks(context, land, ink);
  }

  private drawEvents(context: CanvasRenderingContext2D): void {
    const last = this.day.slice(0, 7);
    const first = isoDay(dayNumber(this.day) - WINDOW).slice(0, 7);
    const cells = new Map<string, { x: number; y: number; events: number; killed: number }>();
    const size = 26;
    for (const place of this.events) {
      let events = 0;
      let killed = 0;
      for (const month of place.months) {
        if (month.month > last || month.month < first) continue;
        events += month.events;
        killed += month.killed ?? 0;
      }
      if (events === 0) continue;
      const at = this.projection([place.lon, place.lat]);
      if (!at || at[0] < 0 || at[1] < 0 || at[0] > this.width || at[1] > this.height) continue;
      const key = `${Math.floor(at[0] / size)}:${Math.floor(at[1] / size)}`;
      const cell = cells.get(key) ?? { x: 0, y: 0, events: 0, killed: 0 };
      cell.x += at[0] * events;
      cell.y += at[1] * events;
      cell.events += events;
      cell.killed += killed;
      cells.set(key, cell);
    }
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.font = '600 11px system-ui, sans-serif';
    for (const cell of cells.values()) {
      const x = cell.x / cell.events;
      const y = cell.y / cell.events;
      const radius = Math.min(26, 5 + Math.sqrt(cell.killed) * 0.9 + Math.log2(cell.events));
      context.beginPath();
      context.arc(x, y, radius, 0, 7);
      context.fillStyle = this.css('--event');
      context.globalAlpha = 0.75;
      context.fill();
      context.globalAlpha = 1;
      context.strokeStyle = this.css('--paper');
      context.lineWidth = 1;
      context.stroke();
      if (cell.events > 1 && radius > 7) {
        context.fillStyle = '#fff';
        context.fillText(String(cell.events), x, y);
      }
    }
  }

  private drawMarks(context: CanvasRenderingContext2D, land: Land, ink: string): void {
    const at = this.centres.get(land.id);
    // Of a state a word on who holds 'it' is seldom on the whole of it; the list has it.
    if (!at || this.zoom < 3 || (/^[A-Z]{3}$/.test(land.id) && !this.paths.has(land.id))) return;
    let x = at[0];
    const y = at[1];
    if (!this.paths.has(land.id)) {
      const shade = shadeOn(land, this.day);
      if (shade.holders[0]) {
        context.beginPath();
        context.arc(x, y, 5, 0, 7);
        context.globalAlpha = shade.silent ? 0.45 : 1;
        context.fillStyle = colourOf(shade.holders[0]);
        context.fill();
        context.globalAlpha = 1;
        context.strokeStyle = ink;
        context.lineWidth = land.id === this.chosen ? 2.5 : 0.8;
        context.stroke();
        x += 10;
      }
    }
    for (const [facet, guards] of [['FORCES_THERE', false], ['BORDERS_GUARDED_BY', true]] as const) {
      for (const told of accountsOn(land, facet, this.day).slice(0, 3)) {
        if (told.silent) continue;
        const peace = /PKO|PEACE|IGO/.test(told.account.sector ?? '') || /peace/i.test(told.account.text);
        context.beginPath();
        if (guards) {
          context.moveTo(x, y - 6);
          context.lineTo(x + 6, y + 5);
          context.lineTo(x - 6, y + 5);
          context.closePath();
        } else if (peace) {
          context.arc(x, y, 5, 0, 7);
        } else {
          context.rect(x - 5, y - 5, 10, 10);
        }
        context.lineWidth = peace && !guards ? 3 : 1.2;
        context.strokeStyle = peace && !guards ? colourOf(told.account.id) : ink;
        context.fillStyle = peace && !guards ? this.css('--paper') : colourOf(told.account.id);
        context.fill();
        context.stroke();
        x += 14;
      }
    }
    const worth = this.paths.has(land.id) || this.zoom > 14;
    if (worth && (accountsOn(land, 'CONTROLLED_BY', this.day).length > 0 || this.paths.has(land.id))) {
      context.font = '600 12px system-ui, sans-serif';
      const wide = context.measureText(land.name).width + 6;
      const left = at[0] - wide / 2;
      if (!this.taken.every(([a, b, w]) => Math.abs(b - y) > 16 || left > a + w || left + wide < a)) return;
      this.taken.push([left, y, wide]);
      context.textAlign = 'center';
      context.textBaseline = 'top';
      context.lineWidth = 3;
      context.strokeStyle = this.css('--halo');
      context.strokeText(land.name, at[0], y + 8);
      context.fillStyle = ink;
      context.fillText(land.name, at[0], y + 8);
    }
  }

  /** Which territory is drawn at a place of the canvas. */
  at(x: number, y: number): string | null {
    for (const [id, [cx, cy]] of this.centres) if (!this.paths.has(id) && Math.hypot(cx - x, cy - y) < 8) return id;
    const context = this.still.getContext('2d')!;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    const found = [...this.paths].reverse().find(([, path]) => context.isPointInPath(path, x, y));
    context.restore();
    return found?.[0] ?? null;
  }

  /** The colour that most of what is drawn around a place of the globe has: names and hatching aside. */
  colourAt(lon: number, lat: number): string {
    const at = this.projection([lon, lat]);
    if (!at) return '';
    const ratio = this.canvas.width / this.width;
    const size = 41;
    const { data } = this.canvas.getContext('2d')!.getImageData(Math.round(at[0] * ratio) - 20, Math.round(at[1] * ratio) - 20, size, size);
    const counts = new Map<string, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = hex(data.slice(i, i + 4));
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0][0];
  }

  /** Where a place of the globe is on the canvas. */
  place(lon: number, lat: number): [number, number] | null {
    return this.projection([lon, lat]);
  }

  /** The colour that a territory must have on a day, by what is told of it. */
  expected(land: Land | undefined, day: string): string {
    const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const shade = land ? shadeOn(land, day) : null;
    probe.fillStyle = this.css('--sea');
    probe.fillRect(0, 0, 1, 1);
    probe.globalAlpha = shade?.silent ? 0.45 : 1;
    probe.fillStyle = shade?.holders[0] ? colourOf(shade.holders[0]) : this.css('--untold');
    probe.fillRect(0, 0, 1, 1);
    return hex(probe.getImageData(0, 0, 1, 1).data);
  }

  private shift(dx: number, dy: number): void {
    const middle = this.projection.invert?.([this.width / 2 + dx, this.height / 2 + dy]);
    if (middle && Number.isFinite(middle[0])) this.look([middle[0], Math.max(-70, Math.min(80, middle[1]))], this.zoom);
  }

  private listen(): void {
    const pointers = new Map<number, [number, number]>();
    let start: [number, number] | null = null;
    let dragged = false;
    this.canvas.addEventListener('pointerdown', (e) => {
      pointers.set(e.pointerId, [e.offsetX, e.offsetY]);
      start = [e.offsetX, e.offsetY];
      dragged = false;
      this.canvas.setPointerCapture(e.pointerId);
    });
    this.canvas.addEventListener('pointermove', (e) => {
      const before = pointers.get(e.pointerId);
      if (!before) return;
      if (pointers.size === 2) {
        const other = [...pointers].find(([id]) => id !== e.pointerId)![1];
        const was = Math.hypot(before[0] - other[0], before[1] - other[1]);
        const is = Math.hypot(e.offsetX - other[0], e.offsetY - other[1]);
        if (was > 0) this.look(this.centre, (this.zoom * is) / was);
      } else if (start && Math.hypot(e.offsetX - start[0], e.offsetY - start[1]) > 4) {
        dragged = true;
        this.shift(before[0] - e.offsetX, before[1] - e.offsetY);
      }
      pointers.set(e.pointerId, [e.offsetX, e.offsetY]);
    });
    const up = (e: PointerEvent) => {
      pointers.delete(e.pointerId);
      if (e.type === 'pointerup' && !dragged) {
        const id = this.at(e.offsetX, e.offsetY);
        if (id) this.choose(id);
      }
    };
    this.canvas.addEventListener('pointerup', up);
    this.canvas.addEventListener('pointercancel', up);
    this.canvas.addEventListener('wheel', (e) => {
      e.preventDefault();
      this.look(this.centre, this.zoom * (e.deltaY < 0 ? 1.25 : 0.8));
    }, { passive: false });
    this.canvas.addEventListener('keydown', (e) => {
      const step = 60;
      const acts: Record<string, () => void> = {
        ArrowLeft: () => this.shift(-step, 0), ArrowRight: () => this.shift(step, 0), ArrowUp: () => this.shift(0, -step), ArrowDown: () => this.shift(0, step),
        '+': () => this.look(this.centre, this.zoom * 1.5), '=': () => this.look(this.centre, this.zoom * 1.5), '-': () => this.look(this.centre, this.zoom / 1.5),
      };
      const act = acts[e.key];
      if (act) {
        e.preventDefault();
        act();
      }
    });
  }
}

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
  const fill = () => {
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
    h('ul', { class: 'map-legend', 'aria-label': T.legend }, [T.control, T.contested, T.claim, T.presence, T.untold, T.events].map((text) => h('li', null, text))),
    h('details', { class: 'as-text' }, h('summary', null, T.list), h('table', { class: 'rows wide' }, h('thead', null, h('tr', null, [W.territories.territory, T.held, T.claimed].map((t) => h('th', { scope: 'col' }, t)))), body)),
  );
  (map.canvas as unknown as { thaw: WorldMap }).thaw = map;
  setDay(day, false);
  fill();
  around(day);
  go(region);
}
