// Export of whatever is on the screen: its data, its pictures, and a brief whose claims carry their
// sources.
import { getSession } from '../api.ts';
import { h, replace } from '../dom.ts';
import { shortAddress } from '../names.ts';
import type { Page } from '../page.ts';
import { W } from '../words.ts';
import { gather, markdown, paper, type Brief } from './brief.ts';
import { asSvg } from './drawn.ts';

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

/** The largest picture of the page, if it has one. */
function picture(page: Page): Element | null {
  const area = (element: Element) => element.getBoundingClientRect().width * element.getBoundingClientRect().height;
  return [...page.root.querySelectorAll('svg.figure, .drawn')].sort((a, b) => area(b) - area(a))[0] ?? null;
}

/** The picture as text of SVG, as it is seen now. */
function written(found: Element): string {
  const drawn = asSvg(found);
  return drawn ? new XMLSerializer().serializeToString(drawn) : standalone(found as SVGSVGElement);
}

async function savePng(found: Element): Promise<void> {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(written(found));
  await image.decode();
  const canvas = h('canvas', { width: image.naturalWidth * 2, height: image.naturalHeight * 2 });
  const context = canvas.getContext('2d')!;
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && save(fileName('png'), 'image/png', blob));
}

async function briefOf(page: Page): Promise<Brief> {
  const session = await getSession();
  const title = page.root.querySelector('h1')?.textContent ?? W.thaw;
  return gather(page.root, W.export.briefTitle(title), W.export.made(session.today, shortAddress(session.ledger)));
}

/** The brief on paper, which browsers also write into a PDF: nothing else of the page is printed. */
async function print(page: Page): Promise<void> {
  document.querySelector('.paper')?.remove();
  const found = picture(page);
  document.body.append(paper(await briefOf(page), found ? written(found) : null));
  await document.querySelector<HTMLImageElement>('.paper img')?.decode().catch(() => undefined);
  window.print();
}

function choices(page: Page, data: () => unknown): HTMLElement[] {
  const button = (text: string, act: () => void) => h('button', { type: 'button', onclick: act }, text);
  const found = picture(page);
  const buttons: HTMLElement[] = [];
  if (data() !== undefined) {
    buttons.push(button(W.export.json, () => save(fileName('json'), 'application/json', JSON.stringify(data(), null, 1))));
    buttons.push(button(W.export.csv, () => save(fileName('csv'), 'text/csv', csv(data()))));
  }
  if (found) {
    buttons.push(button(W.export.svg, () => save(fileName('svg'), 'image/svg+xml', written(found))));
    buttons.push(button(W.export.png, () => void savePng(found)));
  }
  buttons.push(button(W.export.brief, () => void briefOf(page).then((brief) => save(fileName('md'), 'text/markdown', markdown(brief)))));
  buttons.push(button(W.export.pdf, () => void print(page)));
  return buttons;
}

export function exportMenu(page: Page, data: () => unknown): HTMLElement {
  const list = h('div');
  // What there is to export is looked for when it is asked for: pictures come later than the page.
  return h('details', { class: 'export no-brief', ontoggle: () => replace(list, choices(page, data)) }, h('summary', null, W.export.label), list);
}

window.addEventListener('afterprint', () => document.querySelector('.paper')?.remove());
