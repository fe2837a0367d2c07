import { get, getSession, list } from '../api.ts';
import { h, quoted, type Child } from '../dom.ts';
import { plainDay } from '../dates.ts';
import { nameOf } from '../names.ts';
import { empty, failure, heading, part, section, type Page } from '../page.ts';
import { accountName } from '../parts/accounts.ts';
import { controls, knownField } from '../parts/fields.ts';
import { percent } from '../parts/percent.ts';
import { evidence, line, reports, statementsOf } from '../parts/statement.ts';
import type { Account, Lands, Statement } from '../types.ts';
import { W } from '../words.ts';

interface Movement { one: string; oneName: string; other: string; otherName: string; month: string; word: string; reasons: { quad: string; now: number; before: number }[]; evidence: Statement[] }
interface Change { territory: string; name: string; facet: string; change: string; day: string; account: Account }
interface News {
  since: string; until: string; lastReport: string | null; documents: number; movements: Movement[]; hands: Change[];
  contested: { territory: string; name: string; facet: string; from: string; accounts: Account[] }[];
  broken: { agreement: string; names: string[]; parties: string[]; state: string; said: string; by: string[]; evidence: Statement[] }[];
  outlooks: Statement[];
}

/** A chance that moved: what it was from what was known on an evening, and what it is. */
interface Moved {
  one: string; oneName: string; other: string; otherName: string; quad: string; was: number; wasOn: string; probability: number; leastMove: number; words: string; from: string; to: string;
  events: { day: string; sentence: string; document: string; statements: string[] }[];
  tooLittleHistory?: unknown;
}

const T = W.situation;
const CHOICES = [7, 30, 90, 365, 1825, 36500];

function lastVisit(): string | null {
  const today = new Date().toISOString().slice(0, 10);
  const now = localStorage.getItem('thaw.visit.now');
  if (now !== today) {
    if (now) localStorage.setItem('thaw.visit.before', now);
    localStorage.setItem('thaw.visit.now', today);
  }
  return localStorage.getItem('thaw.visit.before');
}

function claim(day: string, head: Child, note: Child, found: Statement[]): HTMLElement {
  return h('li', { class: 'claim' }, h('div', { class: 'head' }, h('time', { datetime: day }, plainDay(day)), ' ', h('strong', null, head), ' ', h('span', { class: 'note' }, note)), found[0] ? evidence(found[0]) : null, found.length > 1 ? reports(found) : null);
}

function dyadLink(m: Movement): HTMLElement {
  return h('a', { href: `/dyad/${m.one}-${m.other}` }, `${m.oneName} – ${m.otherName}`);
}

function block(title: string, items: HTMLElement[]): Child {
  if (items.length === 0) return null;
  const list = h('ul', { class: 'claims' }, items.slice(0, 8));
  const more = items.length > 8
    ? h('button', { type: 'button', class: 'no-brief', onclick: () => { list.append(...items.slice(8)); more?.remove(); } }, W.evidence.more(items.length - 8))
    : null;
  return section(title, list, more);
}

function told(news: News): Child {
  const nothing = [news.movements, news.hands, news.contested, news.broken, news.outlooks].every((list) => list.length === 0);
  return [
    h('p', { class: 'span' }, T.span(plainDay(news.since), plainDay(news.until), news.documents), news.lastReport && news.lastReport < news.until ? ' · ' + T.last(plainDay(news.lastReport)) : null),
    nothing ? [empty(news.lastReport ? T.nothing : T.empty), news.lastReport ? null : h('a', { class: 'button', href: '/add' }, T.add)] : null,
    block(T.hands, news.hands.map((c) => claim(c.day, [h('a', { href: `/territory/${encodeURIComponent(c.territory)}` }, c.name), ` · ${(W.facet[c.facet] ?? c.facet).toLowerCase()} ${accountName(c.account)}`], c.change === 'began' ? T.began : T.ended, statementsOf(c.account.evidence)))),
    block(T.contested, news.contested.map((c) => claim(c.from, [h('a', { href: `/territory/${encodeURIComponent(c.territory)}` }, c.name), ` · ${(W.facet[c.facet] ?? c.facet).toLowerCase()} ${c.accounts.map(accountName).join(' / ')}`], '', c.accounts.flatMap((a) => statementsOf(a.evidence).slice(0, 1))))),
    block(T.broken, news.broken.map((b) => claim(b.said, h('a', { href: `/agreement/${encodeURIComponent(b.agreement)}` }, b.names[0] ?? b.agreement), [b.state === 'breached' ? T.breached : T.alleged, b.by.length > 0 ? ' ' + T.by(b.by.join(', ')) : ''], b.evidence))),
    block(T.tension, news.movements.map((m) => claim(m.month, [dyadLink(m), ' ', h('span', { class: 'badge ' + m.word }, m.word === 'improved' ? T.improved : T.deteriorated)], m.reasons.map((r) => T.reason(r.now, W.quad[r.quad] ?? r.quad, r.before)).join('; '), m.evidence))),
    block(T.outlooks, news.outlooks.map((st) => claim(st.source.published ?? news.until, line(st), st.speaker ? W.evidence.says(nameOf(st.speaker.id, st.speaker.name)) : '', [st]))),
  ];
}

function movedLine(m: Moved): HTMLElement {
  const up = m.probability > m.was;
  const quad = W.quad[m.quad.toUpperCase().replace(/-/g, '_')] ?? m.quad;
  const dyad = `/dyad/${m.one}-${m.other}`;
  const newest = m.events[0];
  return h('li', { class: 'claim' },
    h('div', { class: 'head' }, h('strong', null, h('a', { href: dyad }, `${m.oneName} – ${m.otherName}`), ` · ${quad} `, h('span', { class: 'badge moved' }, up ? T.up : T.down)), ' ', h('span', { class: 'note' }, T.moved(percent(m.was), percent(m.probability)), ' · ', h('a', { href: dyad + '?at=forecast' }, T.why))),
    newest ? h('figure', { class: 'evidence' }, h('blockquote', null, quoted(newest.sentence)), h('figcaption', null, h('a', { href: `/document/${encodeURIComponent(newest.document)}?statement=${newest.statements[0] ?? ''}` }, plainDay(newest.day)))) : null);
}

/** Worked out beside the rest. Where there is no forecast, or none that moved, nothing is said. */
function chances(page: Page, since: string, today: string, take: (found: Moved[]) => void): HTMLElement {
  const box = h('div', { class: 'chances' });
  const evening = [page.params.get('known'), page.params.get('until')].filter((day) => day !== null && day < today).sort()[0];
  const asked = { watch: true, since, on: evening };
  list<Moved>('forecast', asked, page.signal).then(
    (found) => {
      if (found.length === 0 || found[0].tooLittleHistory) return;
      take(found);
      const first = found[0];
      const days = Math.round((Date.parse(first.to) - Date.parse(first.from)) / 86400000) + 1;
      const note = h('p', { class: 'note' }, T.chancesNote(plainDay(first.wasOn), days, Math.round(first.leastMove * 100)));
      box.append(section(T.chances, note, h('ul', { class: 'claims' }, found.map(movedLine))));
    },
    (thrown) => {
      if (!(thrown instanceof DOMException)) box.append(failure(thrown));
    },
  );
  return box;
}

export async function show(page: Page): Promise<void> {
  page.title(T.title);
  const visit = lastVisit();
  const since = page.params.get('since');
  const days = since ? null : Number(page.params.get('days') ?? 365);
  const params = { days, since, until: page.params.get('until'), known: page.params.get('known') };
  const [session, news] = await Promise.all([getSession(), get<News>('situation', params, page.signal)]);
  let moved: Moved[] = [];
  page.exports(() => ({ ...news, chances: moved }));
  const aside = h('aside', { class: 'where', 'aria-label': T.where });
  page.root.append(
    heading(T.title, T.lead),
    controls(
      h('div', { class: 'field choices', role: 'group', 'aria-label': T.days },
        h('span', { class: 'label' }, T.days),
        h('div', null, CHOICES.map((n) => h('button', { type: 'button', 'aria-pressed': String(n === days), onclick: () => page.set({ days: String(n), since: null }) }, T.choice(n))),
          visit ? h('button', { type: 'button', 'aria-pressed': String(since === visit), onclick: () => page.set({ since: visit, until: session.today, days: null }) }, T.visit(plainDay(visit))) : null)),
      knownField(page),
    ),
    h('div', { class: 'columns' }, h('div', null, told(news), news.lastReport ? chances(page, news.since, session.today, (found) => { moved = found; }) : null), aside),
  );
  const places = new Set([...news.hands.map((c) => c.territory), ...news.contested.map((c) => c.territory)]);
  aside.append(part(
    () => Promise.all([get<Lands>('territories', { known: page.params.get('known') }, page.signal), import('../parts/minimap.ts')]),
    ([lands, { minimap }]) => minimap(lands, news.until, places),
    true,
  ));
}
