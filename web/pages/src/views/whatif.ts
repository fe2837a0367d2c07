import { get } from '../api.ts';
import { h, replace, type Child } from '../dom.ts';
import { ApiError } from '../api.ts';
import { loadNames, nameOf } from '../names.ts';
import { empty, failure, heading, section, type Page } from '../page.ts';
import { colourOf } from '../parts/colours.ts';
import { light, network } from '../parts/network.ts';
import { evidence, reports } from '../parts/statement.ts';
import type { Statement } from '../types.ts';
import { W } from '../words.ts';

interface Edge { id: string; cause: string; effect: string; kind: string; weight: number; origins: number; speakers: string[]; statements: Statement[] }
interface Effect { factor: string; name: string; moves: string; change: number; low: number; high: number; agreement: number; ambivalent: boolean; paths: { sign: number; strength: number; edges: Edge[] }[]; turning: { edge: string; without: number }[] }
interface Answer { asked: string; shocks: { factor: string; amount: number }[]; factors: number; edges: number; draws: number; effects: Effect[]; limits: string[]; unknown?: string; nearest?: string[] }

const T = W.whatif;

/** A factor's key in words: who, and what of him. */
export function factorName(key: string): string {
  const [whose, quality = ''] = key.split('.');
  if (key.startsWith('@')) return quality.replace(/-/g, ' ');
  return `${whose.split('+').map((id) => nameOf(id.split('/')[0])).join(' – ')} · ${quality.replace(/-/g, ' ')}`;
}

export async function show(page: Page): Promise<void> {
  page.title(T.title);
  await loadNames();
  const words = page.params.get('q') ?? '';
  const muted = page.params.getAll('without');
  const input = h('input', { type: 'text', id: 'whatif-words', value: words, placeholder: T.hint, class: 'wide-input' });
  const ask = (text: string) => page.set({ q: text, without: null });
  page.root.append(
    heading(T.title, T.lead),
    h('form', { class: 'controls', onsubmit: (e: Event) => { e.preventDefault(); if (input.value.trim()) ask(input.value.trim()); } },
      h('div', { class: 'field grow' }, h('label', { for: 'whatif-words' }, T.ask), input),
      h('button', { type: 'submit', class: 'primary' }, T.go)),
    h('p', { class: 'note' }, `${T.examples}: `, T.example.map((text) => h('button', { type: 'button', class: 'link', onclick: () => ask(text) }, text)).flatMap((b, i) => (i > 0 ? [' · ', b] : [b])) as Child[]),
  );
  if (!words) return;
  let answer: Answer;
  try {
    answer = await get<Answer>('whatif', { words, without: muted.length > 0 ? muted.join(',') : null }, page.signal);
  } catch (thrown) {
    if (thrown instanceof ApiError && thrown.status === 400) {
      page.root.append(empty(thrown.message || T.clash));
      return;
    }
    page.root.append(failure(thrown));
    return;
  }
  if (answer.unknown !== undefined) {
    const nearest = answer.nearest ?? [];
    page.root.append(empty(T.clash), nearest.length > 0 ? h('p', null, `${T.nearest} `, nearest.map((key) => h('button', { type: 'button', onclick: () => ask(key) }, factorName(key)))) : '');
    return;
  }
  page.exports(() => answer);
  const mute = (id: string) => page.set({ without: [...muted, id].join(',') });
  const edges = new Map<string, Edge>();
  for (const effect of answer.effects) for (const path of effect.paths) for (const edge of path.edges) edges.set(edge.id, edge);
  const keys = new Set([...answer.shocks.map((s) => s.factor), ...[...edges.values()].flatMap((e) => [e.cause, e.effect])]);
  const shocked = new Set(answer.shocks.map((s) => s.factor));
  const causes = new Set([...edges.values()].map((e) => e.cause));
  const line = getComputedStyle(document.documentElement).getPropertyValue('--line').trim();
  const elements = [
    ...[...keys].map((id) => ({ data: { id, label: factorName(id).replace(' · ', '\n'), colour: colourOf(id.split(/[.+/]/)[0]) }, classes: shocked.has(id) ? 'shock' : causes.has(id) ? '' : 'beside' })),
    ...[...edges.values()].map((e) => ({ data: { id: e.id, source: e.cause, target: e.effect, label: e.weight > 0 ? '+' : '−', colour: line, width: 1 + 3 * Math.abs(e.weight) }, classes: e.weight < 0 ? 'minus' : '' })),
  ];
  const chosen = h('div', { class: 'chosen', 'aria-live': 'polite' });
  const openEdge = (edge: Edge) => replace(chosen,
    h('h3', null, `${factorName(edge.cause)} → ${factorName(edge.effect)}`),
    h('p', { class: 'note' }, `${T[edge.kind as 'leaning' | 'asserted' | 'own'] ?? edge.kind} · ${edge.weight.toFixed(2)} · ${W.evidence.origins(edge.origins)}`),
    h('button', { type: 'button', onclick: () => mute(edge.id) }, T.mute),
    edge.statements.slice(0, 6).map((st) => evidence(st)));
  const bar = (e: Effect) => {
    const at = (value: number) => `${((Math.max(-1, Math.min(1, value)) + 1) / 2) * 100}%`;
    const from = Math.min(0, e.change);
    const range = h('span', { class: 'range', css: { left: at(e.low), width: `${(Math.max(0, e.high - e.low) / 2) * 100}%` } });
    const value = h('span', { class: e.change < 0 ? 'value down' : 'value up', css: { left: at(from), width: `${(Math.abs(e.change) / 2) * 100}%` } });
    return h('div', { class: 'effect-bar', role: 'img', 'aria-label': `${e.change.toFixed(2)}, ${T.range(e.low, e.high)}` }, h('span', { class: 'middle' }), value, range);
  };
  const trace = (e: Effect) => {
    light(map, new Set(e.paths.flatMap((path) => path.edges.map((edge) => edge.id))));
    map.scrollIntoView({ block: 'nearest' });
  };
  const map: HTMLElement = answer.effects.length === 0 ? empty(T.none) : network(elements, T.network, (id, kind) => {
    const edge = kind === 'edge' ? edges.get(id) : null;
    const effect = kind === 'node' ? answer.effects.find((e) => e.factor === id) : null;
    if (edge) openEdge(edge);
    if (effect) trace(effect);
  }, [...shocked].filter((id) => keys.has(id)));
  const effectCard = (e: Effect) => h('article', { class: 'card effect' },
    h('h3', null, h('button', { type: 'button', class: 'link', 'aria-label': T.lightUp(e.name), onclick: () => trace(e) }, e.name), ' ', h('span', { class: e.change < 0 ? 'badge down' : 'badge up' }, e.moves), e.ambivalent ? h('span', { class: 'badge' }, T.ambivalent) : null),
    bar(e),
    h('p', { class: 'note' }, `${e.change.toFixed(2)} (${T.range(e.low, e.high)}) · ${T.agreement(e.agreement)}`),
    e.paths.slice(0, 3).map((path) => h('div', { class: 'claim' }, `${T.path} `, path.edges.map((edge, i) => [i > 0 ? ' → ' : '', h('button', { type: 'button', class: 'link', onclick: () => openEdge(edge) }, `${factorName(edge.cause)} → ${factorName(edge.effect)}`)]), reports(path.edges.flatMap((edge) => edge.statements)))),
    e.turning.length > 0 ? h('p', { class: 'note' }, `${T.turning}: `, e.turning.slice(0, 3).map((t) => { const edge = edges.get(t.edge); return edge ? h('button', { type: 'button', class: 'link', onclick: () => mute(edge.id) }, `${factorName(edge.cause)} → ${factorName(edge.effect)} (${t.without.toFixed(2)})`) : null; })) : null);
  page.root.append(
    muted.length > 0 ? h('p', null, `${T.muted}: `, muted.join(',').split(',').map((id) => h('button', { type: 'button', onclick: () => page.set({ without: muted.join(',').split(',').filter((m) => m !== id).join(',') || null }) }, `${id}: ${T.restore}`))) : '',
    h('p', { class: 'note' }, T.settings(answer.factors, answer.edges, answer.draws)),
    answer.effects.length === 0 ? map : section(T.network, map),
    chosen,
    section(T.effects, answer.effects.length === 0 ? empty(T.none) : h('div', { class: 'cards' }, answer.effects.map(effectCard))),
    answer.limits.length > 0 ? section(T.limits, h('ul', null, answer.limits.map((l) => h('li', null, l)))) : '',
  );
}
