import { list } from '../api.ts';
import { h, visible } from '../dom.ts';
import { plainDay } from '../dates.ts';
import { heading, type Page } from '../page.ts';
import { choice, controls } from '../parts/fields.ts';
import { W } from '../words.ts';

interface Hit { document: string; title: string | null; published: string | null; snippet: string; statement: string | null; score: number }

const T = W.search;
const AT_ONCE = 60;

/** The matches stand between two control letters; everything else is text. */
function marked(snippet: string): Node[] {
  return snippet.split('\u0001').flatMap((piece, i) => {
    if (i === 0) return [h('span', null, visible(piece))];
    const [match, rest = ''] = piece.split('\u0002');
    return [h('mark', null, visible(match)), h('span', null, visible(rest))];
  });
}

export async function show(page: Page): Promise<void> {
  page.title(T.title);
  const words = page.params.get('q') ?? '';
  const kind = page.params.get('kind') ?? '';
  const year = page.params.get('year') ?? '';
  const input = h('input', { type: 'search', value: words, 'aria-label': W.searchBox.label });
  const form = h('form', { class: 'searchpage', role: 'search', onsubmit: (event: Event) => { event.preventDefault(); page.set({ q: input.value.trim(), year: null, kind: null }); } }, input, h('button', { type: 'submit', class: 'primary' }, W.searchBox.go));
  page.root.append(heading(T.title, T.all), form);
  if (!words) {
    page.root.append(h('p', { class: 'empty' }, T.enter));
    return;
  }
  const hits = await list<Hit>('find', { words, limit: 400 }, page.signal);
  page.exports(() => hits);
  const years = [...new Set(hits.map((hit) => hit.published?.slice(0, 4) ?? ''))].filter(Boolean).sort().reverse();
  const seen = new Set<string>();
  const found = hits
    .filter((hit) => (kind === 'statements' ? hit.statement : kind === 'documents' ? !hit.statement : true))
    .filter((hit) => !year || hit.published?.startsWith(year))
    .filter((hit) => {
      const key = hit.document + hit.snippet;
      return !seen.has(key) && seen.add(key);
    });
  const result = h('ul', { class: 'hits' });
  const item = (hit: Hit) => h('li', null,
    h('div', { class: 'head' }, h('a', { href: `/document/${encodeURIComponent(hit.document)}${hit.statement ? '?statement=' + hit.statement : ''}` }, h('bdi', null, visible(hit.title ?? hit.document))), ' ', h('span', { class: 'note' }, hit.published ? plainDay(hit.published) : W.evidence.undated, ' · ', hit.statement ? W.reader.statement : W.reader.title)),
    h('p', null, h('bdi', { class: 'words' }, marked(hit.snippet))));
  result.append(...found.slice(0, AT_ONCE).map(item));
  const more: HTMLButtonElement | null = found.length > AT_ONCE ? h('button', { type: 'button', onclick: () => { result.append(...found.slice(AT_ONCE).map(item)); more?.remove(); } }, T.more) : null;
  page.root.append(
    controls(
      choice(T.kind, kind, [['', T.any], ['documents', T.documents], ['statements', T.statements]], (value) => page.set({ kind: value })),
      choice(T.year, year, [['', T.any], ...years.map((y) => [y, y] as [string, string])], (value) => page.set({ year: value })),
    ),
    h('p', { role: 'status' }, T.found(found.length, hits.length >= 400)),
    result,
    more ?? '',
  );
}
