// Fields that several views have.
import { h, type Child } from '../dom.ts';
import type { Page } from '../page.ts';
import { W } from '../words.ts';
import type { Actor } from '../types.ts';

let count = 0;

export function field(label: string, input: HTMLElement, hint?: string): HTMLElement {
  const id = input.id || `f${++count}`;
  input.id = id;
  if (hint) input.title = hint;
  return h('div', { class: 'field' }, h('label', { for: id }, label), input);
}

export function dayField(label: string, value: string, changed: (day: string) => void, hint?: string): HTMLElement {
  const input = h('input', { type: 'date', value, onchange: () => changed(input.value) });
  return field(label, input, hint);
}

export function choice(label: string, value: string, options: [string, string][], changed: (value: string) => void): HTMLElement {
  const input: HTMLSelectElement = h(
    'select',
    { onchange: () => changed(input.value) },
    options.map(([key, text]) => h('option', { value: key, selected: key === value }, text)),
  );
  return field(label, input);
}

export function textField(label: string, value: string, props: Record<string, unknown> = {}): [HTMLElement, HTMLInputElement] {
  const input = h('input', { type: 'text', value, ...props });
  return [field(label, input), input];
}

/** An actor by name, with suggestions. */
export function actorField(label: string, value: string, actors: Actor[], changed: (id: string) => void): HTMLElement {
  const id = `actors${++count}`;
  const known = actors.find((actor) => actor.id === value);
  const input = h('input', { type: 'text', list: id, value: known?.name ?? value, autocomplete: 'off' });
  const options = h('datalist', { id }, actors.slice(0, 800).map((actor) => h('option', { value: actor.name }, actor.id)));
  input.addEventListener('change', () => {
    const words = input.value.trim();
    const found = actors.find((actor) => actor.name === words || actor.id === words);
    changed(found?.id ?? words);
  });
  return h('div', { class: 'field' }, h('label', { for: (input.id = `f${++count}`) }, label), input, options);
}

export function controls(...children: Child[]): HTMLElement {
  return h('div', { class: 'controls' }, children);
}

/** "As known on", kept in the address. */
export function knownField(page: Page): HTMLElement {
  return dayField(W.know.label, page.params.get('known') ?? '', (day) => page.set({ known: day }), W.know.hint);
}

export function viewOfField(page: Page, actors: Actor[]): HTMLElement {
  return actorField(W.see.label, page.params.get('view-of') ?? '', actors, (id) => page.set({ 'view-of': id }));
}
