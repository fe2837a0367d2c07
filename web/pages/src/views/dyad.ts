import { get, list } from '../api.ts';
import { h, quoted, replace, type Child } from '../dom.ts';
import { plainDay } from '../dates.ts';
import { nameOf } from '../names.ts';
import { empty, heading, part, section, type Page } from '../page.ts';
import { choice, controls, dayField, knownField } from '../parts/fields.ts';
import { percent } from '../parts/percent.ts';
import { tensionChart, type Bar, type Tension } from '../parts/tension.ts';
import { evidence, line, reports, when } from '../parts/statement.ts';
import type { Statement } from '../types.ts';
import { W } from '../words.ts';

interface Chance {
  quad: string; from: string; to: string; probability: number; words: string; baseRate: number;
  reasons: { name: string; weight: number; tried: number; held: number }[];
  events: { day: string; subject: string; type: string; object: string; sentence: string; document: string; statements: string[] }[];
  tooLittleHistory?: { steadyDays: number; steadyDaysNeeded: number; own: number; ownNeeded: number };
}
interface TrackRecord { resolved: number; open: number; brier: number | null; calibration: { low: number; high: number; forecasts: number; mean: number; cameTrue: number }[] }

const T = W.dyad;

/** The same for a style, which knows no space before the sign. */
const share = (part: number) => `${part * 100}%`;
/** Reasons that weigh less are nothing to read. */
const LEAST_WEIGHT = 0.05;

function eventList(events: Statement[]): HTMLElement {
  const seen = new Set<string>();
  return h('ul', { class: 'claims' }, events.filter((e) => {
    const key = e.source.document + e.source.start + e.relation;
    return !seen.has(key) && seen.add(key);
  }).map((e) => h('li', { class: 'claim' }, h('div', { class: 'head' }, h('span', { class: 'date' }, when(e)), ' ', h('strong', null, line(e))), evidence(e))));
}

function forecasts(found: Chance[]): Child {
  const lack = found[0]?.tooLittleHistory;
  if (lack) return [h('p', { class: 'empty' }, T.lack), h('p', { class: 'note' }, T.lackWhy(lack.steadyDays, lack.steadyDaysNeeded, lack.own, lack.ownNeeded))];
  if (found.length === 0) return empty(T.lack);
  return [
    h('p', { class: 'note' }, T.window(plainDay(found[0].from), plainDay(found[0].to))),
    h('div', { class: 'cards' }, found.map((c) => {
      const quad = W.quad[c.quad.toUpperCase().replace(/-/g, '_')] ?? c.quad;
      return h('article', { class: 'card' },
        h('h3', null, quad),
        h('p', { class: 'big' }, percent(c.probability), ' ', h('span', { class: 'note' }, c.words)),
        h('div', { class: 'meter', role: 'img', 'aria-label': `${T.chance} ${percent(c.probability)}, ${T.usual} ${percent(c.baseRate)}` }, h('span', { class: 'fill', css: { width: share(c.probability) } }), h('span', { class: 'usual', css: { left: share(c.baseRate) } })),
        h('p', { class: 'note' }, `${T.usual}: ${percent(c.baseRate)}`),
        h('details', null, h('summary', null, T.reasons), h('ul', null, c.reasons.filter((r) => Math.abs(r.weight) >= LEAST_WEIGHT).map((r) => h('li', null, `${r.name} · ${T.weight} ${r.weight.toFixed(2)} · ${T.held(r.held, r.tried)}`))), c.events.slice(0, 5).map((e) => h('figure', { class: 'evidence' }, h('blockquote', null, quoted(e.sentence)), h('figcaption', null, h('a', { href: `/document/${encodeURIComponent(e.document)}?statement=${e.statements[0] ?? ''}` }, plainDay(e.day)))))));
    })),
  ];
}

function record(found: TrackRecord): Child {
  if (!found || found.resolved === 0) return h('p', { class: 'note' }, T.noRecord);
  return [
    h('p', null, T.brier(found.resolved, found.brier ?? 0)),
    h('table', { class: 'rows' }, h('caption', null, T.calibration), h('thead', null, h('tr', null, [T.band, T.forecasts, T.came].map((t) => h('th', { scope: 'col' }, t)))), h('tbody', null, found.calibration.map((b) => h('tr', null, h('th', { scope: 'row' }, `${percent(b.low)} – ${percent(b.high)}`), h('td', null, b.forecasts), h('td', null, percent(b.cameTrue / Math.max(1, b.forecasts))))))),
  ];
}

export async function show(page: Page): Promise<void> {
  const by = page.params.get('by') ?? 'month';
  const asked = { actors: page.id, by, since: page.params.get('since'), until: page.params.get('until'), known: page.params.get('known') };
  const t = await get<Tension>('tension', asked, page.signal);
  const title = T.title(nameOf(t.one), nameOf(t.other));
  page.title(title);
  page.exports(() => t);
  const between = `${t.one},${t.other}`;
  const chosen = h('div', { class: 'chosen', 'aria-live': 'polite' });
  const choose = (bar: Bar) => replace(chosen, h('h3', null, `${plainDay(bar.from)} – ${plainDay(bar.to)}`), part(() => list<Statement>('events', { between, since: bar.from, until: bar.to, known: asked.known, limit: 40 }, page.signal), eventList));
  // A month that moved rests on the events of it, once they have come.
  const rests = new Map<string, HTMLElement>();
  const rest = (events: Statement[]) => {
    for (const [month, box] of rests) {
      const its = events.filter((e) => e.to?.startsWith(month.slice(0, 7)));
      if (its.length > 0) replace(box, reports(its));
    }
  };
  const restOn = (month: string) => {
    const box = h('span');
    rests.set(month, box);
    return box;
  };
  const moved = t.months.filter((m) => m.word === 'deteriorated' || m.word === 'improved').reverse();
  // Who comes for the reasons is led to them.
  const forecast = section(T.forecast, part(() => list<Chance>('forecast', { actors: `${t.one}-${t.other}` }, page.signal), (found) => {
    if (page.params.get('at') === 'forecast') requestAnimationFrame(() => forecast.scrollIntoView());
    return forecasts(found);
  }));
  page.root.append(
    heading(title),
    controls(
      choice(T.by, by, [['month', T.month], ['week', T.week], ['day', T.day]], (value) => page.set({ by: value })),
      dayField(T.from, page.params.get('since') ?? '', (day) => page.set({ since: day })),
      dayField(T.to, page.params.get('until') ?? '', (day) => page.set({ until: day })),
      knownField(page),
    ),
    section(T.chart,
      t.rows.length === 0 ? empty(T.none) : tensionChart(t, 280, choose),
      chosen,
      t.notDatedCloselyEnough > 0 ? h('p', { class: 'note' }, T.loose(t.notDatedCloselyEnough)) : null,
      t.changes.length > 0 ? [h('h3', null, T.changes), h('ul', null, t.changes.map((c) => h('li', null, T.change(W.quad[c.class] ?? c.class, plainDay(c.from), c.before, c.after))))] : null),
    moved.length > 0 ? section(T.months, h('ul', { class: 'plain-list' }, moved.slice(0, 24).map((m) => h('li', null, h('span', { class: 'date' }, plainDay(m.month)), ' ', h('span', { class: 'badge ' + m.word }, m.word === 'improved' ? W.situation.improved : W.situation.deteriorated), ' ', m.why.map((w) => W.situation.reason(w.reports, W.quad[w.class] ?? w.class, w.meanBefore)).join('; '), restOn(m.month))))) : '',
    t.tolls.length > 0 ? section(T.tolls, h('table', { class: 'rows' }, h('thead', null, h('tr', null, [T.kind, T.count, T.side, T.claim].map((x) => h('th', { scope: 'col' }, x)))), h('tbody', null, t.tolls.map((l) => h('tr', null, h('td', { 'data-label': T.kind }, l.kind), h('td', { 'data-label': T.count }, l.most === null ? `${T.atLeast} ${l.least}` : l.least === l.most ? l.least : `${l.least}–${l.most}`), h('td', { 'data-label': T.side }, l.side ? nameOf(l.side) : T.untold), h('td', { 'data-label': T.claim }, l.claimant ? nameOf(l.claimant) : T.own)))))) : '',
    forecast,
    section(T.record, part(() => list<TrackRecord>('forecast', { record: true }, page.signal), (found) => record(found[0]))),
    section(T.events, part(() => list<Statement>('events', { between, since: asked.since, until: asked.until, known: asked.known, limit: 60 }, page.signal), (events) => {
      rest(events);
      return events.length === 0 ? empty(T.none) : eventList([...events].reverse());
    })),
  );
}
