// What the map's colours and marks mean: beside the map, and in its export.
import { h, svg, type Child } from '../dom.ts';
import { W } from '../words.ts';

export interface LegendEntry { name: string; colour: string }
interface Shades { ink: string; soft: string; paper: string; untold: string; event: string; title: string }

const T = W.map;
const SIZE = 16;

/** Each kind of mark, drawn in a square of sixteen. */
function marks(shades: Shades): [SVGElement[], string][] {
  const box = (fill: string) => svg('rect', { x: 2, y: 2, width: 12, height: 12, fill, stroke: shades.ink, 'stroke-width': 0.8 });
  const line = (x1: number, y1: number, x2: number, y2: number) => svg('line', { x1, y1, x2, y2, stroke: shades.ink, 'stroke-width': 2 });
  return [
    [[box('none'), line(2, 8, 8, 2), line(2, 14, 14, 2), line(8, 14, 14, 8)], T.contested],
    [[svg('rect', { x: 2, y: 2, width: 12, height: 12, fill: 'none', stroke: shades.ink, 'stroke-width': 2, 'stroke-dasharray': '4 3' })], T.claim],
    [[svg('rect', { x: 3, y: 3, width: 10, height: 10, fill: shades.soft, stroke: shades.ink })], T.troops],
    [[svg('circle', { cx: 8, cy: 8, r: 5, fill: shades.paper, stroke: shades.soft, 'stroke-width': 3 })], T.peace],
    [[svg('polygon', { points: '8,2 14,13 2,13', fill: shades.soft, stroke: shades.ink })], T.guards],
    [[box(shades.untold)], T.untold],
    [[svg('circle', { cx: 8, cy: 8, r: 6, fill: shades.event, 'fill-opacity': 0.75 })], T.events],
  ];
}

function colourBox(entry: LegendEntry, shades: Shades): SVGElement {
  return svg('rect', { x: 2, y: 2, width: 12, height: 12, fill: entry.colour, stroke: shades.ink, 'stroke-width': 0.8 });
}

export function mapLegend(entries: LegendEntry[]): Child[] {
  const shades = { ink: 'var(--ink)', soft: 'var(--soft)', paper: 'var(--paper)', untold: 'var(--untold)', event: 'var(--event)', title: '' };
  const item = (mark: SVGElement[], words: string) => h('li', null, svg('svg', { width: SIZE, height: SIZE, viewBox: `0 0 ${SIZE} ${SIZE}`, 'aria-hidden': 'true' }, mark), ` ${words}`);
  return [
    entries.length > 0 ? h('ul', { 'aria-label': T.colours }, entries.map((entry) => item([colourBox(entry, shades)], entry.name))) : null,
    h('ul', { 'aria-label': T.legend }, marks(shades).map(([mark, words]) => item(mark, words))),
  ];
}

/** The same in rows under the map that is exported. */
export function legendSvg(entries: LegendEntry[], width: number, shades: Shades): { group: SVGElement; height: number } {
  const group = svg('g', { class: 'legend' });
  const write = (words: string, x: number, y: number, weight = 400) => svg('text', { x, y, fill: shades.ink, 'font-size': 12, 'font-weight': weight, 'font-family': 'system-ui, sans-serif' }, words);
  let x = 10;
  let y = 20;
  group.append(write(shades.title, x, y, 600));
  const row = (all: [SVGElement[], string][]) => {
    x = 10;
    y += 12;
    for (const [mark, words] of all) {
      const wide = words.length * 6.6 + 38;
      if (x > 10 && x + wide > width) {
        x = 10;
        y += 20;
      }
      group.append(svg('g', { transform: `translate(${x} ${y})` }, mark), write(words, x + 20, y + 12));
      x += wide;
    }
    y += 20;
  };
  if (entries.length > 0) row(entries.map((entry) => [[colourBox(entry, shades)], entry.name]));
  row(marks(shades));
  y += 14;
  group.append(write(T.approximate, 10, y));
  return { group, height: y + 12 };
}
