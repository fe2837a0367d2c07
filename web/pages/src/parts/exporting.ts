// Export of whatever is on the screen: its data, its pictures, and a brief whose claims carry their
// sources.
import { getSession } from '../api.ts';
import { h } from '../dom.ts';
import type { Page } from '../page.ts';
import { W } from '../words.ts';

function save(name: string, type: string, content: BlobPart): void {
  const link = h('a', { href: URL.createObjectURL(new Blob([content], { type })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function fileName(ending: string): string {
  const plain = (location.pathname.slice(1) || 'situation').replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60);
  return `thaw-${plain}.${ending}`;
}

/** Rows of whatever lists the data holds, flat. */
function csv(data: unknown): string {
  const rows = findRows(data);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) => {
    const text = value === null || value === undefined ? '' : String(value);
    // A cell that a spreadsheet would take for a formula is a text.
    const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  return [columns, ...rows.map((row) => columns.map((c) => row[c]))].map((r) => r.map(cell).join(',')).join('\r\n') + '\r\n';
}

function flat(value: unknown, name: string, into: Record<string, unknown>): void {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) flat(inner, name ? `${name}.${key}` : key, into);
  } else if (Array.isArray(value)) {
    into[name] = value.every((v) => v === null || typeof v !== 'object') ? value.join('; ') : value.length;
  } else {
    into[name] = value;
  }
}

function findRows(data: unknown): Record<string, unknown>[] {
  const list = Array.isArray(data) ? data : data && typeof data === 'object' ? Object.values(data).find((v) => Array.isArray(v) && v.length > 0) ?? [data] : [];
  return (list as unknown[]).map((item) => {
    const row: Record<string, unknown> = {};
    flat(item, '', row);
    return row;
  });
}

/** A picture with its styles in it, so that it looks alike elsewhere. */
function standalone(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const from = [picture, ...picture.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  const kept = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font', 'font-size', 'font-family', 'text-anchor', 'fill-opacity'];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    kept.forEach((name) => to[i].setAttribute(name, style.getPropertyValue(name)));
  });
  const box = picture.getBoundingClientRect();
  copy.setAttribute('width', String(Math.ceil(box.width)));
  copy.setAttribute('height', String(Math.ceil(box.height)));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

function picture(page: Page): SVGSVGElement | HTMLCanvasElement | null {
  const all = [...page.root.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('svg.figure, canvas')];
  return all.sort((a, b) => b.getBoundingClientRect().width * b.getBoundingClientRect().height - a.getBoundingClientRect().width * a.getBoundingClientRect().height)[0] ?? null;
}

async function savePng(page: Page): Promise<void> {
  const found = picture(page);
  if (found instanceof HTMLCanvasElement) {
    found.toBlob((blob) => blob && save(fileName('png'), 'image/png', blob));
    return;
  }
  if (!found) return;
  const box = found.getBoundingClientRect();
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(standalone(found));
  await image.decode();
  const canvas = h('canvas', { width: Math.ceil(box.width * 2), height: Math.ceil(box.height * 2) });
  const context = canvas.getContext('2d')!;
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && save(fileName('png'), 'image/png', blob));
}

/** What the page says, as Markdown: headings, lines, and a footnote for each sentence. */
export function markdown(root: Element, title: string, made: string): string {
  const notes: string[] = [];
  const out: string[] = [`# ${title}`, '', made, ''];
  const escape = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/([\\`*_[\]<>#|])/g, '\\$1');
  const note = (figure: Element): string => {
    const words = escape(figure.querySelector('blockquote')?.textContent ?? '');
    const caption = escape(figure.querySelector('figcaption')?.textContent ?? '');
    const link = figure.querySelector('a')?.getAttribute('href') ?? '';
    const text = `“${words}” – ${caption} <${location.origin}${link}>`;
    let number = notes.indexOf(text) + 1;
    if (!number) number = notes.push(text);
    return `[^${number}]`;
  };
  const walk = (element: Element): void => {
    if (element.matches('.controls, .tools, .no-brief, svg, canvas, script, figure.evidence')) return;
    if (/^H[1-4]$/.test(element.tagName)) {
      if (element.tagName !== 'H1') out.push('', '#'.repeat(Number(element.tagName[1])) + ' ' + escape(element.textContent ?? ''), '');
    } else if (element.tagName === 'TR') {
      const cells = [...element.children].map((cell) => escape(shortText(cell)) + marks(cell));
      out.push('- ' + cells.filter(Boolean).join(' · '));
    } else if (element.matches('li, .claim, p')) {
      const text = escape(shortText(element));
      const refs = marks(element);
      if (text) out.push((element.tagName === 'P' ? '' : '- ') + text + refs);
      if (element.tagName === 'P') out.push('');
    } else {
      [...element.children].forEach(walk);
    }
  };
  const shortText = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    copy.querySelectorAll('details, figure, button, .no-brief').forEach((gone) => gone.remove());
    return copy.textContent ?? '';
  };
  const marks = (element: Element): string => {
    element.querySelectorAll('details').forEach((details) => details.dispatchEvent(new Event('toggle')));
    return [...element.querySelectorAll('figure.evidence')].slice(0, 5).map(note).join('');
  };
  walk(root);
  out.push('', `## ${W.export.notes}`, '', ...notes.map((text, i) => `[^${i + 1}]: ${text}`));
  return out.join('\n').replace(/\n{3,}/g, '\n\n') + '\n';
}

async function brief(page: Page): Promise<void> {
  const session = await getSession();
  const title = page.root.querySelector('h1')?.textContent ?? W.thaw;
  const made = W.export.made(session.today, session.ledger);
  save(fileName('md'), 'text/markdown', markdown(page.root, W.export.briefTitle(title), made));
}

/** For paper, or a PDF that the browser makes: all evidence is opened first. */
function print(page: Page): void {
  page.root.querySelectorAll<HTMLDetailsElement>('details.reports').forEach((details) => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  window.print();
}

export function exportMenu(page: Page, data: () => unknown): HTMLElement {
  const has = data() !== undefined;
  const button = (text: string, act: () => void) => h('button', { type: 'button', onclick: act }, text);
  return h(
    'details',
    { class: 'export no-brief' },
    h('summary', null, W.export.label),
    has ? button(W.export.json, () => save(fileName('json'), 'application/json', JSON.stringify(data(), null, 1))) : null,
    has ? button(W.export.csv, () => save(fileName('csv'), 'text/csv', csv(data()))) : null,
    button(W.export.svg, () => {
      const found = picture(page);
      if (found instanceof SVGSVGElement) save(fileName('svg'), 'image/svg+xml', standalone(found));
      else void savePng(page);
    }),
    button(W.export.png, () => void savePng(page)),
    button(W.export.brief, () => void brief(page)),
    button(W.export.pdf, () => print(page)),
  );
}
