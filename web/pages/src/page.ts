// What a view gets: where to draw, what its address says, and how to change that.
import { ApiError } from './api.ts';
import { append, h, replace, type Child } from './dom.ts';
import { W } from './words.ts';

export interface Page {
  root: HTMLElement;
  /** What follows the view's name in the path. */
  id: string;
  params: URLSearchParams;
  signal: AbortSignal;
  title(text: string): void;
  /** Goes to the same view with other parameters; an empty one is left out. */
  set(changes: Record<string, string | null>): void;
  /** What an export of this page contains. */
  exports(data: () => unknown): void;
}

export function go(address: string, instead = false): void {
  history[instead ? 'replaceState' : 'pushState'](null, '', address);
  window.dispatchEvent(new Event('thaw:go'));
}

export function heading(title: string, lead?: string, ...more: Child[]): HTMLElement {
  return h('header', { class: 'lead' }, h('h1', { tabindex: '-1' }, title), lead ? h('p', null, lead) : null, more);
}

export function empty(text: string): HTMLElement {
  return h('p', { class: 'empty' }, text);
}

export function failure(thrown: unknown, again?: () => void): HTMLElement {
  const api = thrown instanceof ApiError ? thrown : null;
  const why = api?.code === 'UNREACHABLE' ? W.state.unreachable : thrown instanceof Error ? thrown.message : String(thrown);
  return h(
    'div',
    { class: 'failure', role: 'alert' },
    h('strong', null, W.state.failed),
    h('p', null, why),
    again ? h('button', { type: 'button', onclick: again }, W.state.again) : null,
  );
}

/** A part of a page that is filled when its answer has come; what fails leaves the rest standing. */
export function part<T>(answer: () => Promise<T>, show: (found: T) => Child, tall = false): HTMLElement {
  const box = h('div', { class: 'part' });
  const load = () => {
    replace(box, h('div', { class: tall ? 'skeleton tall' : 'skeleton', role: 'status' }, W.state.loading));
    answer().then(
      (found) => replace(box, show(found)),
      (thrown) => {
        if (!(thrown instanceof DOMException)) replace(box, failure(thrown, load));
      },
    );
  };
  load();
  return box;
}

export function section(title: string, ...children: Child[]): HTMLElement {
  const id = 's-' + title.toLowerCase().replace(/[^a-z]+/g, '-');
  const element = h('section', { 'aria-labelledby': id }, h('h2', { id }, title));
  append(element, children);
  return element;
}
