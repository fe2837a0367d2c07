// A statement in words, with what it rests on.
import { h, quoted, type Child } from '../dom.ts';
import { period, plainDay } from '../dates.ts';
import { nameOf, partyName } from '../names.ts';
import type { Evidence, Range, Statement } from '../types.ts';
import { W } from '../words.ts';

export function relationWord(relation: string): string {
  return W.relation[relation] ?? relation.toLowerCase().replace(/_/g, ' ');
}

/** A relation that lacks its other end: "withdraws", not "withdraws from". */
function alone(words: string): string {
  return words.replace(/ (with|from|against|of|to|on|in)$/, '');
}

/** Who does what to whom, in one line. */
export function line(st: Statement): Child[] {
  const who = partyName(st.subject);
  const whom = partyName(st.object);
  const not = st.polarity === 'denied' ? [h('em', null, ' ' + W.not), ' '] : ' ';
  const way = W.modality[st.modality] ?? st.modality;
  const tail = [way, st.mode, st.trend, st.channel].filter(Boolean).join(', ');
  const words =
    st.kind === 'link'
      ? [st.cause ?? who, ' → ', st.effect ?? whom]
      : st.kind === 'pledge'
        ? [who, ': ', W.pledge[st.relation] ?? relationWord(st.relation), whom ? [' – ', whom] : '']
        : st.kind === 'outlook' || st.kind === 'verdict'
          ? [who || '', who ? ': ' : '', relationWord(st.relation), whom ? [' ', whom] : '', st.effect ? [' ', st.effect] : '']
          : [who || '?', not, whom ? [relationWord(st.relation), ' ', whom] : alone(relationWord(st.relation))];
  return [words as Child, tail ? h('span', { class: 'way' }, ` (${tail})`) : null];
}

export function when(st: Statement): string {
  return period(st.from, st.to, st.precision);
}

export function toll(tolls: Record<string, Range> | null | undefined): string {
  return Object.entries(tolls ?? {})
    .map(([kind, r]) => {
      const n = r.best ?? (r.low !== null && r.high !== null ? `${r.low}–${r.high}` : r.low !== null ? `${W.dyad.atLeast} ${r.low}` : r.high);
      return `${n} ${kind.toLowerCase()}${r.side ? ` (${nameOf(r.side)})` : ''}`;
    })
    .join(', ');
}

/** The sentence, on whose word, in which document; a click leads to the place in the document. */
export function evidence(st: Statement): HTMLElement {
  const at = `/document/${encodeURIComponent(st.source.document)}?statement=${st.id}`;
  const date = st.source.published ? plainDay(st.source.published) : W.evidence.undated;
  const guessed = st.source.publishedIs === 'guessed' ? ` (${W.evidence.guessed})` : '';
  const text = st.source.text.trim();
  return h(
    'figure',
    { class: 'evidence' },
    h('blockquote', null, text ? quoted(text) : h('em', null, W.evidence.noSentence)),
    h(
      'figcaption',
      null,
      st.speaker ? [h('span', { class: 'speaker' }, W.evidence.says(partyName(st.speaker))), ' · '] : null,
      h('a', { href: at }, quoted(st.source.title ?? st.source.document, 160)),
      `, ${date}${guessed}`,
    ),
  );
}

/** How many reports, opened by a click; shown at once if there is only one and it is wanted. */
export function reports(found: Statement[], origins?: number, open = false): HTMLElement | null {
  if (found.length === 0) return null;
  const label = origins ? W.evidence.origins(origins) : W.evidence.open(found.length);
  const box = h('details', { class: 'reports', open }, h('summary', null, label));
  const fill = () => {
    if (box.childElementCount > 1) return;
    found.slice(0, 12).forEach((st) => box.append(evidence(st)));
    if (found.length > 12) box.append(h('p', null, W.evidence.more(found.length - 12)));
  };
  if (open) fill();
  box.addEventListener('toggle', fill);
  return box;
}

export function statementsOf(list: Evidence[]): Statement[] {
  return list.map((one) => one.statement);
}
