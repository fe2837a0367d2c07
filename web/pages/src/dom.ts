// Makes elements. Whatever comes from a document goes in as text and as nothing else: there is no
// way here to turn a string into markup.

export type Child = Node | string | number | null | undefined | false | Child[];
type Props = Record<string, unknown>;

const SVG = 'http://www.w3.org/2000/svg';

function fill(element: Element, props: Props | null, children: Child[]): void {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on') && typeof value === 'function') {
      element.addEventListener(name.slice(2), value as EventListener);
    } else if (name === 'css') {
      // By the object model: the page's policy lets no style attribute pass.
      for (const [key, css] of Object.entries(value as Record<string, string>)) {
        (element as HTMLElement).style.setProperty(key, css);
      }
    } else if (name === 'value' || name === 'checked' || name === 'selected' || name === 'disabled') {
      (element as unknown as Props)[name] = value;
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  append(element, children);
}

export function append(parent: Node, children: Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(parent, child);
    else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props?: Props | null,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  fill(element, props ?? null, children);
  return element;
}

export function svg(tag: string, props?: Props | null, ...children: Child[]): SVGElement {
  const element = document.createElementNS(SVG, tag) as SVGElement;
  fill(element, props ?? null, children);
  return element;
}

export function replace(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

// Letters that turn the order of what follows, or are not seen: shown by their numbers.
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const MOST = 1500;

/** A document's words, in their own direction, with nothing in them unseen. */
export function quoted(text: string, most = MOST): HTMLElement {
  const cut = text.length > most ? text.slice(0, most) + ' …' : text;
  return h('bdi', { class: 'words' }, visible(cut));
}

export function visible(text: string): Child[] {
  const parts: Child[] = [];
  let from = 0;
  for (const found of text.matchAll(UNSEEN)) {
    parts.push(text.slice(from, found.index));
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    parts.push(h('span', { class: 'unseen' }, `U+${code}`));
    from = found.index + 1;
  }
  parts.push(text.slice(from));
  return parts;
}
