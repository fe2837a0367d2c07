// The map: countries, disputed areas in the colour of who is told to hold them, marks, events.
import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { dayNumber, isoDay, plainDay } from '../dates.ts';
import { h, svg } from '../dom.ts';
import { nameOf } from '../names.ts';
import type { Land } from '../types.ts';
import { W } from '../words.ts';
import { colourOf } from './colours.ts';
import { drawnAs } from './drawn.ts';
import { centreOf, type Base } from './land.ts';
import { accountsOn, shadeOn } from './landstate.ts';
import { legendSvg, type LegendEntry } from './maplegend.ts';
import { CanvasPen, fontOf, HATCH, HATCHES, SvgPen, type Pen } from './pen.ts';

interface PlaceMonth { month: string; events: number; killed: number | null; statement: string; document: string }
export interface EventPlace { id: string | null; name: string; lat: number; lon: number; months: PlaceMonth[] }

/** So many days before the one shown are the dots of. */
export const WINDOW = 90;
const MOST_ZOOM = 80;
/** How strong the colour is of who has not been told of for long. */
const SILENT = 0.45;

function hex(data: Uint8ClampedArray): string {
  return '#' + [...data.slice(0, 3)].map((n) => n.toString(16).padStart(2, '0')).join('');
}

/** Draws who holds what on a day; moved by pointer, wheel and keys. */
export class WorldMap {
  readonly canvas = h('canvas', { class: 'map', tabindex: 0, role: 'img', 'aria-label': W.map.canvas });
  private readonly still = document.createElement('canvas');
  private projection: GeoProjection = geoNaturalEarth1();
  private width = 0;
  private height = 0;
  private outlines = new Map<string, { d: string; path: Path2D }>();
  private readonly holders = new Set<string>();
  private readonly byId: Map<string, Land>;
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
    this.byId = new Map(lands.map((land) => [land.id, land]));
    drawnAs(this.canvas, () => this.toSvg());
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
    const path = geoPath(this.projection).digits(1);
    const context = this.still.getContext('2d')!;
    context.fillStyle = this.css('--sea');
    context.fillRect(0, 0, this.width, this.height);
    this.outlines.clear();
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
      if (d) this.outlines.set(String(shape.id), { d, path: new Path2D(d) });
    }
    for (const land of this.lands) {
      const centre = centreOf(this.base, land);
      const at = centre && this.projection(centre);
      if (at && at[0] > -20 && at[0] < this.width + 20 && at[1] > -20 && at[1] < this.height + 20) this.centres.set(land.id, at);
    }
    this.hatch = this.makeHatch(context);
    this.draw();
    this.moved();
  }

  private makeHatch(context: CanvasRenderingContext2D): CanvasPattern | null {
    const tile = document.createElement('canvas');
    tile.width = tile.height = HATCH;
    const pen = tile.getContext('2d')!;
    pen.strokeStyle = this.css('--hatch');
    pen.lineWidth = 2.4;
    pen.beginPath();
    for (const [x1, y1, x2, y2] of HATCHES) {
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
    }
    pen.stroke();
    return context.createPattern(tile, 'repeat');
  }

  draw(): void {
    const context = this.canvas.getContext('2d')!;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.still, 0, 0);
    context.restore();
    this.drawOn(new CanvasPen(context, this.hatch));
  }

  private drawOn(pen: Pen): void {
    this.holders.clear();
    const untold = this.css('--untold');
    const ink = this.css('--ink');
    for (const [id, outline] of this.outlines) {
      const land = this.byId.get(id);
      const shade = land ? shadeOn(land, this.day) : null;
      if (shade?.holders[0]) this.holders.add(shade.holders[0]);
      pen.shape(outline.d, outline.path, {
        fill: shade?.holders[0] ? colourOf(shade.holders[0]) : untold, opacity: shade?.silent ? SILENT : 1, hatched: shade?.contested,
        stroke: id === this.chosen ? ink : this.css('--border'), width: id === this.chosen ? 2.5 : 0.9,
      });
      const claimant = land ? accountsOn(land, 'CLAIMED_BY', this.day).find((t) => !shade?.holders.includes(t.account.id ?? t.name)) : null;
      if (claimant) {
        this.holders.add(claimant.account.id ?? claimant.name);
        pen.shape(outline.d, outline.path, { stroke: colourOf(claimant.account.id), width: 2.2, dash: [6, 4] });
      }
    }
    this.drawEvents(pen);
    this.taken = [];
    for (const land of this.order) this.drawMarks(pen, land, ink);
  }

  /** What is to be seen now, as a picture that can be enlarged, with its legend. */
  toSvg(): SVGSVGElement {
    const pen = new SvgPen();
    this.drawOn(pen);
    const land: FeatureCollection = { type: 'FeatureCollection', features: this.base.shapes.filter((shape) => !shape.properties.disputed) };
    const clip = svg('clipPath', { id: 'map-frame' }, svg('rect', { width: this.width, height: this.height }));
    const hatch = svg('pattern', { id: 'map-hatch', width: HATCH, height: HATCH, patternUnits: 'userSpaceOnUse' }, HATCHES.map(([x1, y1, x2, y2]) => svg('line', { x1, y1, x2, y2, stroke: this.css('--hatch'), 'stroke-width': 2.4 })));
    const legend = legendSvg(this.legend(), this.width, { ink: this.css('--ink'), soft: this.css('--soft'), paper: this.css('--paper'), untold: this.css('--untold'), event: this.css('--event'), title: `${W.map.title} · ${plainDay(this.day)}` });
    const height = this.height + legend.height;
    return svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width: Math.ceil(this.width), height: Math.ceil(height), viewBox: `0 0 ${Math.ceil(this.width)} ${Math.ceil(height)}`, role: 'img' },
      svg('title', null, `${W.map.title} · ${plainDay(this.day)}`),
      svg('defs', null, clip, hatch),
      svg('rect', { width: this.width, height, fill: this.css('--paper') }),
      svg('g', { 'clip-path': 'url(#map-frame)' },
        svg('rect', { width: this.width, height: this.height, fill: this.css('--sea') }),
        svg('path', { class: 'lands', d: geoPath(this.projection).digits(1)(land) ?? '', fill: this.css('--land'), stroke: this.css('--border'), 'stroke-width': 0.7 }),
        pen.group),
      svg('g', { transform: `translate(0 ${this.height})` }, legend.group)) as SVGSVGElement;
  }

  /** Whoever has a colour on the map as it is seen now, by name. */
  legend(): LegendEntry[] {
    return [...this.holders].map((id) => ({ name: nameOf(id), colour: colourOf(id) })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  private drawEvents(pen: Pen): void {
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
    for (const cell of cells.values()) {
      const x = cell.x / cell.events;
      const y = cell.y / cell.events;
      const radius = Math.min(26, 5 + Math.sqrt(cell.killed) * 0.9 + Math.log2(cell.events));
      pen.circle(x, y, radius, { fill: this.css('--event'), opacity: 0.75, stroke: this.css('--paper'), width: 1 });
      if (cell.events > 1 && radius > 7) pen.letters(String(cell.events), x, y, { size: 11, fill: '#fff', middle: true });
    }
  }

  private drawMarks(pen: Pen, land: Land, ink: string): void {
    const at = this.centres.get(land.id);
    // Of a state a word on who holds 'it' is seldom on the whole of it; the list has it.
    if (!at || this.zoom < 3 || (/^[A-Z]{3}$/.test(land.id) && !this.outlines.has(land.id))) return;
    let x = at[0];
    const y = at[1];
    if (!this.outlines.has(land.id)) {
      const shade = shadeOn(land, this.day);
      if (shade.holders[0]) {
        this.holders.add(shade.holders[0]);
        pen.circle(x, y, 5, { fill: colourOf(shade.holders[0]), opacity: shade.silent ? SILENT : 1, stroke: ink, width: land.id === this.chosen ? 2.5 : 0.8 });
        x += 10;
      }
    }
    for (const [facet, guards] of [['FORCES_THERE', false], ['BORDERS_GUARDED_BY', true]] as const) {
      for (const told of accountsOn(land, facet, this.day).slice(0, 3)) {
        if (told.silent) continue;
        const colour = colourOf(told.account.id);
        this.holders.add(told.account.id ?? told.name);
        const peace = /PKO|PEACE|IGO/.test(told.account.sector ?? '') || /peace/i.test(told.account.text);
        if (guards) pen.polygon([[x, y - 6], [x + 6, y + 5], [x - 6, y + 5]], { fill: colour, stroke: ink, width: 1.2 });
        else if (peace) pen.circle(x, y, 5, { fill: this.css('--paper'), stroke: colour, width: 3 });
        else pen.polygon([[x - 5, y - 5], [x + 5, y - 5], [x + 5, y + 5], [x - 5, y + 5]], { fill: colour, stroke: ink, width: 1.2 });
        x += 14;
      }
    }
    this.drawName(pen, land, at, ink);
  }

  private drawName(pen: Pen, land: Land, [x, y]: [number, number], ink: string): void {
    const area = this.outlines.has(land.id);
    if (!area && (this.zoom <= 14 || accountsOn(land, 'CONTROLLED_BY', this.day).length === 0)) return;
    const context = this.canvas.getContext('2d')!;
    context.font = fontOf(12);
    const wide = context.measureText(land.name).width + 6;
    // At the rim the name moves in, so that none is cut.
    const middle = Math.max(wide / 2 + 2, Math.min(this.width - wide / 2 - 2, x));
    const left = middle - wide / 2;
    if (y + 22 > this.height || !this.taken.every(([a, b, w]) => Math.abs(b - y) > 16 || left > a + w || left + wide < a)) return;
    this.taken.push([left, y, wide]);
    pen.letters(land.name, middle, y + 8, { size: 12, fill: ink, halo: this.css('--halo') });
  }

  /** Which territory is drawn at a place of the canvas. */
  at(x: number, y: number): string | null {
    for (const [id, [cx, cy]] of this.centres) if (!this.outlines.has(id) && Math.hypot(cx - x, cy - y) < 8) return id;
    const context = this.still.getContext('2d')!;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    const found = [...this.outlines].reverse().find(([, { path }]) => context.isPointInPath(path, x, y));
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
    probe.globalAlpha = shade?.silent ? SILENT : 1;
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
