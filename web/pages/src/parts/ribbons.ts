// A territory over time: a row for each account, a bar for each spell. Where accounts of one side
// differ the row is hatched; where nobody reported for long, the bar is thin.
import { h, svg } from '../dom.ts';
import { dayNumber, isoDay, plainDay } from '../dates.ts';
import { nameOf } from '../names.ts';
import type { Spell, Timeline } from '../types.ts';
import { W } from '../words.ts';
import { colourOf } from './colours.ts';

const ROW = 26;
const LEFT = 190;
const SHOWN = ['CONTROLLED_BY', 'CLAIMED_BY', 'RECOGNISED_BY', 'FORCES_THERE', 'BORDERS_GUARDED_BY', 'LED_BY', 'PART_OF', 'RESOLVED'];

export interface Chosen { facet: string; spell: Spell }

function label(spell: Spell): string {
  const name = spell.account.name ?? nameOf(spell.account.id);
  const not = spell.account.polarity === 'denied' ? `${W.not} ` : '';
  const way = W.modality[spell.account.modality] ?? spell.account.modality;
  return not + name + (way ? ` (${way})` : '');
}

function rowsOf(spells: Spell[]): [string, Spell[]][] {
  const rows = new Map<string, Spell[]>();
  for (const spell of spells) {
    const key = label(spell);
    rows.set(key, [...(rows.get(key) ?? []), spell]);
  }
  return [...rows.entries()];
}

export function ribbons(timeline: Timeline, day: string, choose: (chosen: Chosen) => void): HTMLElement {
  const sections = timeline.sections
    .filter((section) => SHOWN.includes(section.facet))
    .sort((a, b) => SHOWN.indexOf(a.facet) - SHOWN.indexOf(b.facet));
  const spells = sections.flatMap((section) => section.spells);
  const box = h('div', { class: 'ribbons' });
  if (spells.length === 0) return box;
  const draw = () => {
    const width = Math.max(box.clientWidth || 700, 300);
    box.replaceChildren(picture(sections, spells, width, day, choose));
  };
  new ResizeObserver(() => draw()).observe(box);
  return box;
}

function picture(
  sections: Timeline['sections'],
  spells: Spell[],
  width: number,
  day: string,
  choose: (chosen: Chosen) => void,
): SVGElement {
  const left = width < 560 ? 0 : LEFT;
  const first = Math.min(...spells.map((s) => dayNumber(s.from)), dayNumber(day)) - 60;
  const last = Math.max(...spells.map((s) => dayNumber(s.to)), dayNumber(day)) + 60;
  const x = (iso: string) => left + ((dayNumber(iso) - first) / (last - first)) * (width - left - 8);
  const rows = sections.map((section) => ({ section, rows: rowsOf(section.spells) }));
  const step = left ? ROW : ROW + 16;
  const height = rows.reduce((sum, r) => sum + 30 + r.rows.length * step, 0) + 34;
  const root = svg('svg', { class: 'figure ribbon', width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': W.territory.ribbons });
  const hatch = svg('pattern', { id: 'hatch', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, svg('rect', { width: 3, height: 7, class: 'hatch' }));
  root.append(svg('defs', null, hatch));
  axis(root, first, last, x, height, width - left < 500 ? 10 : 5);
  let y = 22;
  for (const { section, rows: own } of rows) {
    root.append(svg('text', { x: 0, y: y + 14, class: 'facet' }, W.facet[section.facet] ?? section.facet));
    y += 22;
    for (const [name, list] of own) {
      const bar = left ? y : y + 16;
      const room = left ? 27 : 60;
      root.append(svg('text', { x: left ? 0 : 2, y: left ? y + 15 : y + 11, class: 'who' }, svg('title', null, name), name.length > room ? name.slice(0, room - 1) + '…' : name));
      for (const spell of list) root.append(...bars(section.facet, name, spell, x, bar, choose));
      for (const contest of section.contested) {
        for (const spell of list) {
          const from = contest.from > spell.from ? contest.from : spell.from;
          const to = contest.to < spell.to ? contest.to : spell.to;
          if (from <= to && contest.accounts.some((a) => a.id === spell.account.id && a.polarity === spell.account.polarity)) {
            root.append(svg('rect', { x: x(from), y: bar + 1, width: Math.max(2, x(to) - x(from)), height: ROW - 8, class: 'contest', fill: 'url(#hatch)' }));
          }
        }
      }
      y += step;
    }
    y += 8;
  }
  root.append(svg('line', { x1: x(day), x2: x(day), y1: 14, y2: height - 4, class: 'cursor' }));
  return root;
}

function axis(root: SVGElement, first: number, last: number, x: (iso: string) => number, height: number, least: number): void {
  const years = Number(isoDay(last).slice(0, 4)) - Number(isoDay(first).slice(0, 4));
  const step = years > 60 ? 20 : years > 25 ? Math.max(5, least) : years > 10 ? 5 : years > 4 ? 2 : 1;
  for (let year = Math.ceil(Number(isoDay(first).slice(0, 4)) / step) * step; year <= Number(isoDay(last).slice(0, 4)); year += step) {
    const at = x(`${year}-01-01`);
    if (dayNumber(`${year}-01-01`) < first) continue;
    root.append(svg('line', { x1: at, x2: at, y1: 16, y2: height - 4, class: 'grid' }), svg('text', { x: at + 3, y: 12, class: 'tick' }, year));
  }
}

function bars(facet: string, name: string, spell: Spell, x: (iso: string) => number, y: number, choose: (chosen: Chosen) => void): SVGElement[] {
  const a = x(spell.from);
  const width = Math.max(5, x(spell.to) - a);
  const end = spell.end === 'still' ? W.territory.still : spell.end === 'stated' ? W.territory.stated : W.territory.silent;
  const text = `${W.facet[facet] ?? facet} ${name}: ${plainDay(spell.from)} – ${plainDay(spell.to)}, ${end}`;
  const act = () => choose({ facet, spell });
  const bar = svg(
    'g',
    {
      class: 'bar' + (spell.account.polarity === 'denied' ? ' negated' : '') + (spell.account.modality === 'actual' ? '' : ' apart'),
      tabindex: 0, role: 'button', 'aria-label': text, onclick: act,
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          act();
        }
      },
    },
    svg('title', null, text),
    svg('rect', { x: a, y: y + 1, width, height: ROW - 8, rx: 3, fill: colourOf(spell.account.id), class: spell.end === 'silence' ? 'fades' : '' }),
    spell.silences.map((s) => svg('rect', { x: x(s.after), y: y + 4, width: Math.max(0, x(s.until) - x(s.after)), height: ROW - 14, class: 'silence' })),
  );
  return [bar];
}
