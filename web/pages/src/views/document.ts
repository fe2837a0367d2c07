import { get, getSession, write } from '../api.ts';
import { h, replace, visible, type Child } from '../dom.ts';
import { plainDay } from '../dates.ts';
import { loadNames, partyName, shortAddress } from '../names.ts';
import { failure, heading, type Page } from '../page.ts';
import { line, relationWord, toll } from '../parts/statement.ts';
import type { Actor, Statement } from '../types.ts';
import { W } from '../words.ts';

interface Repair { kind: string; start: number; end: number; before: string; after: string }
interface Doc { id: string; address: string; title: string | null; published: string | null; language: string; text: string; repairs: Repair[]; statements: Statement[] }

const T = W.reader;
const AT_ONCE = 60_000;
const KINDS = ['event', 'status', 'pledge', 'verdict', 'link', 'outlook'];
const RELATIONS: Record<string, string[]> = {
  event: ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
  status: ['CONTROLS', 'CLAIMS', 'RECOGNISES', 'STATIONED_IN', 'GUARDS_BORDER_OF', 'LEADS', 'PART_OF', 'RESOLVED', 'SUPPLIES', 'DEPENDS_ON', 'ALLIED_WITH', 'MEMBER_OF'],
  pledge: ['CEASEFIRE', 'PEACEFUL_SETTLEMENT', 'NON_USE_OF_FORCE', 'WITHDRAW', 'DISARM', 'RETURN', 'RELEASE', 'TRANSIT', 'AID', 'RESTORE_SERVICES', 'NON_OBSTRUCTION', 'COOPERATE', 'OTHER'],
};
/** What a person adds. */
const BY_HAND = Object.keys(RELATIONS);
const WAYS = ['actual', 'intended', 'demanded', 'expected', 'conditional', 'counterfactual'];

/** The text in pieces: between the bounds of sentences that something was read from. */
function pieces(text: string, found: Statement[], until: number): { start: number; end: number; statements: Statement[] }[] {
  const cuts = new Set([0, Math.min(text.length, until)]);
  for (const st of found) {
    if (st.source.start < until && st.source.end <= text.length) {
      cuts.add(st.source.start);
      cuts.add(Math.min(st.source.end, until));
    }
  }
  const order = [...cuts].sort((a, b) => a - b);
  return order.slice(0, -1).map((start, i) => ({ start, end: order[i + 1], statements: found.filter((st) => st.source.start <= start && order[i + 1] <= st.source.end) }));
}

function fields(st: Statement): HTMLElement {
  const rows: [string, Child][] = [
    ['kind', W.kindOne[st.kind] ?? st.kind], ['relation', relationWord(st.relation)], ['subject', partyName(st.subject)], ['object', partyName(st.object)],
    ['speaker', st.speaker ? partyName(st.speaker) : W.evidence.own], ['from', st.from ? plainDay(st.from) : null], ['to', st.to ? plainDay(st.to) : null],
    ['polarity', st.polarity === 'denied' ? T.denied : T.affirmed], ['modality', W.modality[st.modality] || st.modality], ['place', st.place?.name ?? null],
    ['mode', st.mode ?? null], ['contexts', st.contexts?.join(', ') || null], ['cameo', st.cameo ?? null], ['clause', st.clause ?? null], ['agreement', typeof st.agreement === 'string' ? st.agreement : null],
    ['channel', st.channel ?? null], ['trend', st.trend ?? null], ['cause', st.cause ?? null], ['effect', st.effect ?? null], ['likelihood', st.likelihood ?? null], ['horizon', st.horizon ?? null],
    ['toll', toll(st.toll) || null], ['confidence', `${Math.round(st.confidence * 100)} %`], ['reader', st.reader], ['id', st.id],
  ];
  return h('dl', { class: 'fields' }, rows.filter(([, value]) => value).map(([key, value]) => [h('dt', null, T.f[key] ?? key), h('dd', null, typeof value === 'string' ? h('bdi', null, visible(value)) : value)]));
}

export async function show(page: Page): Promise<void> {
  const [doc, actors, session] = await Promise.all([get<Doc>('document', { id: page.id }, page.signal), loadNames(), getSession()]);
  const title = doc.title ?? doc.id;
  page.title(title.slice(0, 120));
  page.exports(() => doc);
  const order = [...doc.statements].sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end);
  let current = page.params.get('statement') ?? '';
  let shown = AT_ONCE;
  const text = h('div', { class: 'doc-text', lang: doc.language === 'und' ? undefined : doc.language, dir: 'auto' });
  const side = h('div', { class: 'doc-side', 'aria-live': 'polite' });
  const items = new Map<string, HTMLElement>();

  const select = (id: string, scroll: boolean) => {
    current = id;
    const st = order.find((one) => one.id === id);
    text.querySelectorAll('.current').forEach((mark) => mark.classList.remove('current'));
    items.forEach((item, key) => item.classList.toggle('current', key === id));
    if (!st) return;
    if (st.source.end > shown) {
      shown = st.source.end + AT_ONCE;
      fill();
    }
    const marks = [...text.querySelectorAll<HTMLElement>('mark')].filter((mark) => mark.dataset.ids!.split(' ').includes(id));
    marks.forEach((mark) => mark.classList.add('current'));
    if (scroll) marks[0]?.scrollIntoView({ block: 'center' });
    replace(side, h('h2', null, T.fields), h('p', { class: 'line' }, line(st)), fields(st),
      h('div', { class: 'acts no-brief' },
        h('button', { type: 'button', onclick: () => form('reject', st) }, T.reject),
        h('button', { type: 'button', onclick: () => form('correct', st) }, T.correct),
        h('button', { type: 'button', onclick: () => form('code', null) }, T.add)));
    const params = new URLSearchParams(location.search);
    params.set('statement', id);
    history.replaceState(null, '', location.pathname + '?' + params);
  };

  const fill = () => {
    const end = Math.min(doc.text.length, shown);
    replace(text, pieces(doc.text, order, end).map((piece) => {
      const words = visible(doc.text.slice(piece.start, piece.end));
      if (piece.statements.length === 0) return h('span', { 'data-start': piece.start }, words);
      const first = piece.statements[0];
      return h('mark', { class: `kind-${first.kind}`, 'data-start': piece.start, 'data-ids': piece.statements.map((st) => st.id).join(' '), title: piece.statements.map((st) => W.kindOne[st.kind]).join(', '),
        onclick: () => { if (getSelection()?.isCollapsed ?? true) select(piece.statements.find((st) => st.id !== current)?.id ?? first.id, false); } }, words);
    }), end < doc.text.length ? h('p', null, h('button', { type: 'button', onclick: () => { shown += AT_ONCE * 4; fill(); } }, T.more)) : null);
  };

  function form(what: 'reject' | 'correct' | 'code', st: Statement | null): void {
    const given: Record<string, string> = {};
    const words = what === 'code' ? chosenWords(doc.text, text) : null;
    if (what === 'code' && !words) {
      replace(side, h('p', { class: 'empty', role: 'alert' }, T.select));
      return;
    }
    const text1 = (name: string, label: string, value = '', props: Record<string, unknown> = {}) => {
      const input = h('input', { type: 'text', id: `r-${name}`, value, onchange: () => (given[name] = input.value), ...props });
      return h('div', { class: 'field' }, h('label', { for: `r-${name}` }, label), input);
    };
    const pick = (name: string, label: string, value: string, options: [string, string][], also: (v: string) => void = () => {}) => {
      const input: HTMLSelectElement = h('select', { id: `r-${name}`, onchange: () => { given[name] = input.value; also(input.value); } }, options.map(([key, t]) => h('option', { value: key, selected: key === value }, t)));
      if (what === 'code') given[name] = value;
      return h('div', { class: 'field' }, h('label', { for: `r-${name}` }, label), input);
    };
    const who = (name: string, label: string, value: string) => text1(name, label, value, { list: 'r-actors' });
    const relations = (kind: string): [string, string][] => (RELATIONS[kind] ?? [...new Set(order.filter((s) => s.kind === kind).map((s) => s.relation))]).map((r) => [r, (kind === 'pledge' && W.pledge[r]) || relationWord(r)]);
    const kind = st?.kind ?? 'event';
    const relationBox = h('div', null, pick('relation', T.f.relation, st?.relation ?? 'AGREE', relations(kind)));
    const status = h('p', { role: 'status' });
    const save = async () => {
      try {
        status.textContent = W.state.loading;
        const base = what === 'code' ? { document: doc.id, start: words!.start, end: words!.end } : { statement: st!.id };
        await write(what, { ...base, ...given });
        status.textContent = T.done;
        const anew = await get<Doc>('document', { id: doc.id });
        doc.statements = anew.statements;
        order.splice(0, order.length, ...[...anew.statements].sort((a, b) => a.source.start - b.source.start));
        fill();
        listAll();
        replace(side, h('p', { role: 'status', class: 'done' }, T.done));
      } catch (thrown) {
        replace(status, failure(thrown));
      }
    };
    replace(side,
      h('form', { class: 'review', onsubmit: (e: Event) => { e.preventDefault(); void save(); } },
        h('h2', null, what === 'reject' ? T.reject : what === 'correct' ? T.correct : T.add),
        st ? h('p', { class: 'line' }, line(st)) : h('blockquote', null, h('bdi', null, visible(words!.text))),
        h('datalist', { id: 'r-actors' }, actors.slice(0, 500).map((a: Actor) => h('option', { value: a.id }, a.name))),
        what === 'reject' ? null : [
          what === 'code' ? pick('kind', T.f.kind, 'event', BY_HAND.map((k) => [k, W.kindOne[k]]), (v) => replace(relationBox, pick('relation', T.f.relation, RELATIONS[v][0], relations(v)))) : null,
          relationBox,
          who('subject', T.f.subject, st?.subject?.id ?? st?.subject?.name ?? ''), who('object', T.f.object, st?.object?.id ?? st?.object?.name ?? ''), who('speaker', T.f.speaker, st?.speaker?.id ?? st?.speaker?.name ?? ''),
          text1('from', T.f.from, st?.from ?? '', { type: 'date' }), text1('to', T.f.to, st?.to ?? '', { type: 'date' }),
          pick('polarity', T.f.polarity, st?.polarity ?? 'affirmed', [['affirmed', T.affirmed], ['denied', T.denied]]),
          pick('modality', T.f.modality, st?.modality ?? 'actual', WAYS.map((w) => [w, w])),
        ],
        text1('why', T.why),
        text1('by', T.by, session.user),
        h('div', { class: 'acts' }, h('button', { type: 'submit', class: 'primary' }, T.save), h('button', { type: 'button', onclick: () => (current ? select(current, false) : replace(side)) }, T.cancel)),
        status));
    (side.querySelector('input, select') as HTMLElement | null)?.focus();
  }

  const list = h('ol', { class: 'doc-list' });
  const listAll = () => {
    items.clear();
    list.replaceChildren(...order.map((st) => {
      const item = h('li', null, h('button', { type: 'button', class: `kind-${st.kind}`, onclick: () => select(st.id, true) }, line(st)));
      items.set(st.id, item);
      return item;
    }));
  };

  const step = (by: number) => {
    const at = order.findIndex((st) => st.id === current);
    const next = order[Math.max(0, Math.min(order.length - 1, at < 0 ? 0 : at + by))];
    if (next) select(next.id, true);
  };
  const keys = (e: KeyboardEvent) => {
    const typing = (e.target as Element).closest?.('input, select, textarea');
    if (e.key === 'Escape' && typing) return (current ? select(current, false) : replace(side));
    if (typing || e.ctrlKey || e.metaKey || e.altKey) return;
    const st = order.find((one) => one.id === current) ?? null;
    if (e.key === 'j') step(1);
    else if (e.key === 'k') step(-1);
    else if (e.key === 'x' && st) form('reject', st);
    else if (e.key === 'e' && st) form('correct', st);
    else if (e.key === 'a') form('code', null);
    else return;
    e.preventDefault();
  };
  document.addEventListener('keydown', keys);
  page.signal.addEventListener('abort', () => document.removeEventListener('keydown', keys));

  const unread = doc.language !== 'en' && doc.language !== 'und';
  listAll();
  fill();
  replace(side, h('p', { class: 'empty' }, order.length === 0 ? (unread ? T.foreign : T.none) : T.choose));
  page.root.append(
    heading(title.length > 200 ? title.slice(0, 200) + ' …' : title),
    h('p', { class: 'note' }, doc.published ? `${T.source} ${plainDay(doc.published)}` : W.evidence.undated, ' · ', T.statements(order.length), ' · ', h('bdi', { title: doc.address }, `${T.address} `, visible(shortAddress(doc.address).slice(0, 300)))),
    h('p', { class: 'legend kinds' }, KINDS.map((kind) => h('span', { class: 'key' }, h('span', { class: `swatch kind-${kind}` }), W.kind[kind]))),
    h('p', { class: 'note no-brief keys' }, T.keys),
    h('div', { class: 'doc' }, text, h('div', { class: 'doc-right' }, side, list)),
    doc.repairs.length > 0 ? h('details', null, h('summary', null, T.repaired(doc.repairs.length)), h('table', { class: 'rows' }, h('tbody', null, doc.repairs.slice(0, 300).map((r) => h('tr', null, h('td', null, r.kind), h('td', null, h('del', null, visible(r.before.slice(0, 200)))), h('td', null, h('ins', null, visible(r.after.slice(0, 200))))))))) : '',
  );
  if (current) requestAnimationFrame(() => select(current, true));
}

/** The words that are selected in the text, with their place in it. */
function chosenWords(text: string, box: HTMLElement): { start: number; end: number; text: string } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !box.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const at = (node: Node, offset: number): number => {
    const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
    if (!piece) return -1;
    const before = document.createRange();
    before.setStart(piece, 0);
    before.setEnd(node, offset);
    // A letter that is shown by its number stands for one letter of the text.
    const shown = [...before.cloneContents().querySelectorAll('.unseen')].reduce((sum, one) => sum + Math.max(0, one.textContent!.length - 1), 0);
    return Number(piece.dataset.start) + before.toString().length - shown;
  };
  const start = at(range.startContainer, range.startOffset);
  const end = at(range.endContainer, range.endOffset);
  return start >= 0 && end > start ? { start, end, text: text.slice(start, end) } : null;
}
