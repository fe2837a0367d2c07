// Whom somebody leans on, channel by channel.
import { h } from '../dom.ts';
import { plainDay } from '../dates.ts';
import { nameOf } from '../names.ts';
import type { Statement } from '../types.ts';
import { W } from '../words.ts';
import { evidence, relationWord, reports } from './statement.ts';

export interface Channel {
  channel: string | null; movement: string; terms: { standing: string; said: string; origins: number; statement: Statement }[];
  years: { year: number; ties: number; loosenings: number }[]; signs: { more: boolean; words: string; statement: Statement | null }[];
}
export interface Lean {
  dependent: string; day: string | null; patrons: { patron: string; movement: string; claims: { statement: Statement; more: boolean; ledger: string; said: string }[]; channels: Channel[] }[]; others: number;
}

const T = W.leaning;

export function arrow(movement: string): string {
  return { rising: '↗', falling: '↘', steady: '→', mixed: '↔' }[movement] ?? '·';
}

export function channelName(channel: string | null): string {
  return channel ? (T.ch[channel] ?? channel.replace(/[-_]/g, ' ')) : T.none;
}

export function profile(lean: Lean): HTMLElement {
  return h('div', { class: 'profile' }, lean.patrons.map((p) =>
    h('article', { class: 'card' },
      h('h3', null, `${nameOf(lean.dependent)} → ${nameOf(p.patron)} `, h('span', { class: 'badge move-' + p.movement }, `${arrow(p.movement)} ${T.m[p.movement] ?? p.movement}`)),
      p.claims.slice(0, 2).map((c) => evidence(c.statement)),
      h('table', { class: 'rows' },
        h('tbody', null, p.channels.map((c) =>
          h('tr', null,
            h('th', { scope: 'row' }, channelName(c.channel), ' ', h('span', { class: 'badge move-' + c.movement }, `${arrow(c.movement)} ${T.m[c.movement] ?? c.movement}`)),
            h('td', null,
              c.terms.slice(0, 4).map((term) => h('div', { class: 'claim' }, `${nameOf(term.statement.subject?.id ?? null, term.statement.subject?.name)} ${relationWord(term.statement.relation)} ${nameOf(term.statement.object?.id ?? null, term.statement.object?.name)} · ${W.standing[term.standing] ?? term.standing} · ${plainDay(term.said)}`, reports([term.statement], term.origins))),
              c.years.length > 0 ? h('p', { class: 'note' }, c.years.slice(-8).map((y) => `${y.year}: +${y.ties} −${y.loosenings}`).join('  ')) : null)))))))) as HTMLElement;
}
