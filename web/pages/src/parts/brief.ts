// A brief of what a page says: headings and lines, each with the sentences that it rests on as
// numbered notes; written as Markdown, or on paper.
import { h, type Child } from '../dom.ts';
import { W } from '../words.ts';

interface Line { kind: 'heading' | 'text' | 'item'; level: number; text: string; notes: number[] }
interface Note { words: string; source: string; address: string }
export interface Brief { title: string; made: string; lines: Line[]; notes: Note[] }

const MOST_NOTES = 5;
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const SILENT = 'details, figure, button:not(.link), svg, canvas, .no-brief, .legend';
const BREAK = '\u0000';

/** What an element says without its evidence and its buttons; what stands apart on the screen is kept apart. */
function shortText(element: Element): string {
  const say = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches(SILENT)) return '';
    const inner = [...node.childNodes].map(say).join('');
    const display = getComputedStyle(node).display;
    return display === 'inline' ? inner : display.startsWith('inline') ? ` ${inner} ` : BREAK + inner + BREAK;
  };
  return say(element).split(BREAK).map(plain).filter(Boolean).join(' · ');
}

export function gather(root: Element, title: string, made: string): Brief {
  const brief: Brief = { title, made, lines: [], notes: [] };
  const known = new Map<string, number>();
  const note = (figure: Element): number => {
    const one = {
      words: plain(figure.querySelector('blockquote')?.textContent), source: plain(figure.querySelector('figcaption')?.textContent),
      address: location.origin + (figure.querySelector('a')?.getAttribute('href') ?? ''),
    };
    const key = JSON.stringify(one);
    const number = known.get(key) ?? brief.notes.push(one);
    known.set(key, number);
    return number;
  };
  const notes = (element: Element): number[] => {
    // Evidence that is only made when it is opened.
    element.querySelectorAll('details').forEach((details) => details.dispatchEvent(new Event('toggle')));
    return [...new Set([...element.querySelectorAll('figure.evidence')].slice(0, MOST_NOTES).map(note))];
  };
  const line = (kind: Line['kind'], level: number, text: string, its: number[]) => {
    if (text) brief.lines.push({ kind, level, text, notes: its });
  };
  const walk = (element: Element): void => {
    if (element.matches('.controls, .tools, .no-brief, .chosen, .legend, svg, canvas, script, button')) return;
    if (element.matches('figure.evidence')) return line('item', 0, `“${plain(element.querySelector('blockquote')?.textContent)}”`, [note(element)]);
    if (/^H[1-4]$/.test(element.tagName)) {
      if (element.tagName !== 'H1') line('heading', Number(element.tagName[1]), plain(element.textContent), []);
    } else if (element.tagName === 'TR') {
      if (!element.closest('thead')) line('item', 0, shortText(element), notes(element));
    } else if (element.matches('li, .claim, .account')) {
      line('item', 0, shortText(element), notes(element));
    } else if (element.tagName === 'P') {
      line('text', 0, shortText(element), notes(element));
    } else {
      [...element.children].forEach(walk);
    }
  };
  walk(root);
  return brief;
}

const escape = (text: string) => text.replace(/([\\`*_[\]<>#|])/g, '\\$1');

export function markdown(brief: Brief): string {
  const marks = (notes: number[]) => notes.map((n) => `[^${n}]`).join('');
  const out = [`# ${escape(brief.title)}`, '', escape(brief.made), ''];
  for (const { kind, level, text, notes } of brief.lines) {
    if (kind === 'heading') out.push('', `${'#'.repeat(level)} ${escape(text)}`, '');
    else if (kind === 'item') out.push(`- ${escape(text)}${marks(notes)}`);
    else out.push(escape(text) + marks(notes), '');
  }
  out.push('', `## ${W.export.notes}`, '', ...brief.notes.map((n, i) => `[^${i + 1}]: “${escape(n.words)}” – ${escape(n.source)} <${n.address}>`));
  return out.join('\n').replace(/\n{3,}/g, '\n\n') + '\n';
}

/** The same for paper; the picture, text of SVG, stands above it. */
export function paper(brief: Brief, picture: string | null): HTMLElement {
  const marks = (notes: number[]): Child => (notes.length > 0 ? h('sup', null, notes.map((n) => `[${n}]`).join('')) : null);
  const body: HTMLElement[] = [];
  let items: HTMLElement | null = null;
  for (const { kind, level, text, notes } of brief.lines) {
    if (kind === 'item') {
      if (!items) body.push((items = h('ul')));
      items.append(h('li', null, text, marks(notes)));
    } else {
      items = null;
      body.push(kind === 'heading' ? h(level === 2 ? 'h2' : 'h3', null, text) : h('p', null, text, marks(notes)));
    }
  }
  return h('article', { class: 'paper', 'aria-hidden': 'true' },
    h('h1', null, brief.title),
    h('p', { class: 'made' }, brief.made),
    picture ? h('img', { src: 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(picture), alt: '' }) : null,
    body,
    brief.notes.length > 0 ? [h('h2', null, W.export.notes), h('ol', null, brief.notes.map((n) => h('li', null, `“${n.words}” – ${n.source} `, h('span', { class: 'at' }, n.address))))] : null);
}
