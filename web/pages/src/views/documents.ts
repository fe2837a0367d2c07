import { list } from '../api.ts';
import { h, quoted } from '../dom.ts';
import { plainDay } from '../dates.ts';
import { empty, heading, type Page } from '../page.ts';
import { controls } from '../parts/fields.ts';
import { W } from '../words.ts';

interface Doc { id: string; address: string; title: string | null; published: string | null; language: string; origin: string; reader: string | null; statements: number }

const T = W.documents;
const AT_ONCE = 200;

export async function show(page: Page): Promise<void> {
  page.title(T.title);
  const documents = await list<Doc>('documents', {}, page.signal);
  documents.sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  page.exports(() => documents);
  const filter = h('input', { type: 'search', 'aria-label': T.filter, value: page.params.get('q') ?? '' });
  const body = h('tbody');
  const fill = () => {
    const wanted = filter.value.toLowerCase();
    const found = documents.filter((d) => (d.title ?? d.id).toLowerCase().includes(wanted));
    body.replaceChildren(...found.slice(0, AT_ONCE).map((d) => h('tr', null,
      h('td', { 'data-label': T.date }, d.published ? plainDay(d.published) : W.evidence.undated),
      h('th', { scope: 'row' }, h('a', { href: `/document/${encodeURIComponent(d.id)}` }, quoted(d.title ?? d.address, 160)), d.origin !== d.id ? h('span', { class: 'badge' }, T.copy) : null),
      h('td', { 'data-label': T.found, class: 'number' }, d.reader ? d.statements : d.language))));
    if (found.length > AT_ONCE) body.append(h('tr', null, h('td', { colspan: 3 }, W.evidence.more(found.length - AT_ONCE))));
  };
  filter.addEventListener('input', fill);
  fill();
  page.root.append(
    heading(T.title, T.lead),
    controls(h('div', { class: 'field' }, h('span', { class: 'label' }, T.filter), filter)),
    ...(documents.length === 0 ? [empty(T.empty), h('a', { class: 'button', href: '/add' }, W.situation.add)] : [h('table', { class: 'rows wide' }, h('thead', null, h('tr', null, [T.date, T.name, T.found].map((t) => h('th', { scope: 'col' }, t)))), body)]),
  );
}
