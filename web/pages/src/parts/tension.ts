// Conflict above the line, cooperation below it, a bar for each row; where rows are many they are
// drawn by quarter or by year, so that nothing is thinner than can be seen.
import { h, svg } from '../dom.ts';
import { plainDay } from '../dates.ts';
import { nameOf } from '../names.ts';
import { W } from '../words.ts';

type Sums = Record<string, { reports: number; goldstein: number; plover: number }>;
export interface Row { from: string; to: string; both: Sums; byOne: Sums; byOther: Sums }
export interface Tension {
  one: string; other: string; by: string; first: string | null; last: string | null; rows: Row[];
  changes: { class: string; from: string; before: number; after: number }[];
  months: { month: string; word: string; why: { class: string; reports: number; meanBefore: number; chance: number }[];
    made: { day: string; actor: string; type: string; recipient: string; origins: number }[] }[];
  tolls: { kind: string; side: string | null; claimant: string | null; least: number; most: number | null; days: number; origins: number }[];
  notDatedCloselyEnough: number;
}

const UP = ['MATERIAL_CONFLICT', 'VERBAL_CONFLICT'];
const DOWN = ['MATERIAL_COOPERATION', 'VERBAL_COOPERATION'];
const LEAST = 5;

export interface Bar { from: string; to: string; sums: Record<string, number> }

/** Rows put together until no more than so many are left. */
export function grouped(rows: Row[], most: number): Bar[] {
  const keys: ((row: Row) => string)[] = [
    (row) => row.from,
    (row) => `${row.from.slice(0, 4)}-${Math.floor((Number(row.from.slice(5, 7)) - 1) / 3)}`,
    (row) => row.from.slice(0, 4),
    (row) => String(Math.floor(Number(row.from.slice(0, 4)) / 5)),
  ];
  for (const key of keys) {
    const bars = new Map<string, Bar>();
    for (const row of rows) {
      const bar = bars.get(key(row)) ?? { from: row.from, to: row.to, sums: {} };
      bar.to = row.to;
      for (const quad of [...UP, ...DOWN]) bar.sums[quad] = (bar.sums[quad] ?? 0) + (row.both[quad]?.reports ?? 0);
      bars.set(key(row), bar);
    }
    if (bars.size <= most || key === keys[keys.length - 1]) return [...bars.values()];
  }
  return [];
}

export function tensionChart(t: Tension, height = 260, choose?: (bar: Bar) => void): HTMLElement {
  const box = h('div', { class: 'chart' });
  new ResizeObserver(() => box.replaceChildren(picture(t, Math.max(box.clientWidth, 280), height, choose))).observe(box);
  return h('div', null, box, legend());
}

function legend(): HTMLElement {
  return h('p', { class: 'legend' }, [...UP, ...DOWN].map((quad) => h('span', { class: 'key' }, h('span', { class: `swatch ${quad.toLowerCase()}` }), W.quad[quad])));
}

function picture(t: Tension, width: number, height: number, choose?: (bar: Bar) => void): SVGElement {
  const bars = grouped(t.rows, Math.floor((width - 40) / LEAST));
  const total = (bar: Bar, quads: string[]) => quads.reduce((sum, quad) => sum + bar.sums[quad], 0);
  const up = Math.max(1, ...bars.map((bar) => total(bar, UP)));
  const down = Math.max(1, ...bars.map((bar) => total(bar, DOWN)));
  const top = 16;
  const room = height - top - 20;
  const zero = top + (room * up) / (up + down);
  const scale = room / (up + down);
  const slot = (width - 36) / bars.length;
  const x = (i: number) => 34 + i * slot;
  const title = `${W.dyad.chart}: ${nameOf(t.one)} – ${nameOf(t.other)}`;
  const root = svg('svg', { class: 'figure tension', width, height, viewBox: `0 0 ${width} ${height}`, role: choose ? 'group' : 'img', 'aria-label': title });
  root.append(svg('line', { x1: 34, x2: width, y1: zero, y2: zero, class: 'zero' }), svg('text', { x: 28, y: top + 6, class: 'tick end' }, up), svg('text', { x: 28, y: zero + room - (zero - top) + 4, class: 'tick end' }, down));
  const years = new Set<string>();
  const everyYears = Math.max(1, Math.ceil(bars.length / Math.max(1, Math.floor(width / 60)) / Math.max(1, bars.length / Math.max(1, new Set(bars.map((b) => b.from.slice(0, 4))).size))));
  bars.forEach((bar, i) => {
    const year = bar.from.slice(0, 4);
    if (!years.has(year)) {
      years.add(year);
      if ((years.size - 1) % everyYears === 0) root.append(svg('line', { x1: x(i), x2: x(i), y1: top, y2: height - 16, class: 'grid' }), svg('text', { x: x(i) + 2, y: height - 4, class: 'tick' }, year));
    }
    const wide = Math.max(1, slot - 1);
    const pieces: SVGElement[] = [];
    let y = zero;
    for (const quad of UP) {
      const tall = bar.sums[quad] * scale;
      y -= tall;
      if (tall > 0) pieces.push(svg('rect', { x: x(i), y, width: wide, height: tall, class: quad.toLowerCase() }));
    }
    y = zero;
    for (const quad of DOWN) {
      const tall = bar.sums[quad] * scale;
      if (tall > 0) pieces.push(svg('rect', { x: x(i), y, width: wide, height: tall, class: quad.toLowerCase() }));
      y += tall;
    }
    if (pieces.length === 0) return;
    const words = `${plainDay(bar.from)} – ${plainDay(bar.to)}: ` + [...UP, ...DOWN].filter((q) => bar.sums[q] > 0).map((q) => `${W.quad[q]} ${bar.sums[q]}`).join(', ');
    const act = () => choose?.(bar);
    root.append(
      svg('g', choose ? { class: 'bar', tabindex: 0, role: 'button', 'aria-label': words, onclick: act, onkeydown: (e: KeyboardEvent) => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); act(); } } } : { class: 'bar' },
        svg('title', null, words), svg('rect', { x: x(i), y: top, width: Math.max(wide, 3), height: room, class: 'touch' }), pieces),
    );
  });
  for (const change of t.changes) {
    const i = bars.findIndex((bar) => bar.to >= change.from);
    if (i >= 0) root.append(svg('g', { class: 'change' }, svg('title', null, W.dyad.change(W.quad[change.class] ?? change.class, plainDay(change.from), change.before, change.after)), svg('line', { x1: x(i), x2: x(i), y1: top, y2: height - 16 }), svg('path', { d: `M${x(i) - 5} ${top - 8}h10l-5 8z` })));
  }
  return root;
}
