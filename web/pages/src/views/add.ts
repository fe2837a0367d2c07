import { upload, write, ApiError } from '../api.ts';
import { h, replace, visible } from '../dom.ts';
import { failure, heading, type Page } from '../page.ts';
import { controls, dayField } from '../parts/fields.ts';
import { W } from '../words.ts';

const T = W.add;

export function show(page: Page): void {
  page.title(T.title);
  let files: File[] = [];
  let date = '';
  const names = h('ul', { class: 'plain-list' });
  const chooser = h('input', { type: 'file', multiple: true, id: 'files', onchange: () => take([...(chooser.files ?? [])]) });
  const address = h('input', { type: 'url', id: 'address', class: 'wide-input', placeholder: T.urlHint, autocomplete: 'off' });
  const log = h('div', { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': T.result });
  const start = h('button', { type: 'button', class: 'primary', onclick: () => void read() }, T.go);
  const take = (more: File[]) => {
    files = [...files, ...more];
    replace(names, files.map((file) => h('li', null, visible(file.name), ' ', h('span', { class: 'note' }, `${Math.ceil(file.size / 1024)} KB`))));
  };
  const drop = h('label', {
    class: 'drop', for: 'files',
    ondragover: (event: DragEvent) => { event.preventDefault(); drop.classList.add('over'); },
    ondragleave: () => drop.classList.remove('over'),
    ondrop: (event: DragEvent) => { event.preventDefault(); drop.classList.remove('over'); take([...(event.dataTransfer?.files ?? [])]); },
  }, h('strong', null, T.drop), h('span', { class: 'note' }, T.what), chooser);
  const say = (text: string) => log.append(h('p', null, visible(text)));

  async function read(): Promise<void> {
    const targets: string[] = [];
    if (files.length === 0 && !address.value.trim()) {
      replace(log, h('p', { class: 'empty' }, T.nothing));
      return;
    }
    start.disabled = true;
    replace(log, h('p', null, T.reading));
    try {
      if (files.length > 0) targets.push(...(await upload(files)).items.map((item) => 'upload:' + item.key));
      if (address.value.trim()) targets.push(address.value.trim());
      const tally = await write<Record<string, unknown>>('read', { targets, date }, say);
      log.append(
        h('h3', null, T.result),
        h('dl', { class: 'fields' }, Object.entries(tally).filter(([, v]) => typeof v !== 'object').map(([key, v]) => [h('dt', null, key.replace(/([A-Z])/g, ' $1').toLowerCase()), h('dd', null, String(v))])),
        h('p', null, h('a', { href: '/documents', class: 'button' }, T.see)),
      );
      files = [];
      address.value = '';
      replace(names);
    } catch (thrown) {
      log.append(failure(thrown instanceof ApiError ? thrown : new Error(T.failed)));
    } finally {
      start.disabled = false;
    }
  }

  page.root.append(
    heading(T.title, T.lead),
    drop,
    names,
    controls(h('div', { class: 'field grow' }, h('label', { for: 'address' }, T.url), address), dayField(T.date, '', (day) => (date = day)), start),
    log,
  );
}
