// The frame around the views: address, navigation, search box, colours.
import { getSession, wantFresh } from './api.ts';
import { h, replace } from './dom.ts';
import { loadNames, shortAddress } from './names.ts';
import { failure, go, type Page } from './page.ts';
import { exportMenu } from './parts/exporting.ts';
import { W } from './words.ts';

type View = { show(page: Page): Promise<void> | void };

const VIEWS: Record<string, () => Promise<View>> = {
  situation: () => import('./views/situation.ts'),
  map: () => import('./views/map.ts'),
  territories: () => import('./views/territories.ts'),
  territory: () => import('./views/territory.ts'),
  conflicts: () => import('./views/conflicts.ts'),
  conflict: () => import('./views/conflict.ts'),
  dyads: () => import('./views/dyads.ts'),
  dyad: () => import('./views/dyad.ts'),
  agreements: () => import('./views/agreements.ts'),
  agreement: () => import('./views/agreement.ts'),
  leaning: () => import('./views/leaning.ts'),
  whatif: () => import('./views/whatif.ts'),
  document: () => import('./views/document.ts'),
  documents: () => import('./views/documents.ts'),
  search: () => import('./views/search.ts'),
  add: () => import('./views/add.ts'),
};

const NAV = ['situation', 'map', 'territories', 'conflicts', 'dyads', 'agreements', 'leaning', 'whatif', 'documents', 'add'] as const;
const UNDER: Record<string, string> = {
  territory: 'territories', conflict: 'conflicts', dyad: 'dyads', agreement: 'agreements', document: 'documents',
};

const main = h('main', { id: 'content', tabindex: '-1' });
const nav = h('nav', { 'aria-label': W.nav.label, id: 'nav' });
const footer = h('footer', { class: 'foot' });
const stale = h('div', { class: 'stale', role: 'status', hidden: true });
const waiting = h('div', { class: 'waiting', role: 'status', hidden: true }, W.state.loading);
const tools = h('div', { class: 'tools' });
/** What takes longer is seen to be under way. */
const SOON = 250;
let leaving = new AbortController();

function colours(): HTMLElement {
  const kept = localStorage.getItem('thaw.theme') ?? 'auto';
  const set = (theme: string) => {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem('thaw.theme', theme);
    window.dispatchEvent(new Event('thaw:theme'));
  };
  set(kept);
  const choice = h(
    'select',
    { id: 'theme', 'aria-label': W.theme.label, onchange: () => set(choice.value) },
    (['auto', 'light', 'dark'] as const).map((theme) => h('option', { value: theme, selected: theme === kept }, W.theme[theme])),
  );
  return choice;
}

function searchBox(): HTMLElement {
  const words = h('input', { type: 'search', name: 'q', 'aria-label': W.searchBox.label, placeholder: W.searchBox.hint, autocomplete: 'off' });
  return h(
    'form',
    {
      role: 'search', class: 'searchbox', action: '/search',
      onsubmit: (event: Event) => {
        event.preventDefault();
        if (words.value.trim()) go('/search?q=' + encodeURIComponent(words.value.trim()));
      },
    },
    words,
    h('button', { type: 'submit' }, W.searchBox.go),
  );
}

function frame(): void {
  const menu = h('button', { type: 'button', class: 'menu', 'aria-expanded': 'false', 'aria-controls': 'nav', onclick: () => {
    const open = document.body.classList.toggle('menu-open');
    menu.setAttribute('aria-expanded', String(open));
  } }, W.nav.menu);
  document.body.replaceChildren(
    h('a', { class: 'skip', href: '#content', 'data-plain': '' }, W.skip),
    h('header', { class: 'top' }, h('a', { class: 'brand', href: '/situation' }, h('img', { src: '/icon.svg', alt: '', width: 26, height: 26 }), W.thaw), menu, nav, searchBox()),
    stale,
    waiting,
    main,
    footer,
  );
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href]') as HTMLAnchorElement | null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || link.target || link.hasAttribute('download') || link.dataset.plain !== undefined) return;
    if (link.origin !== location.origin || link.getAttribute('href')!.startsWith('#')) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
  window.addEventListener('popstate', () => void show());
  window.addEventListener('thaw:go', () => void show(true));
}

async function show(moved = false): Promise<void> {
  const [, name = '', ...rest] = location.pathname.split('/');
  const view = name || 'situation';
  delete main.dataset.ready;
  leaving.abort();
  leaving = new AbortController();
  document.body.classList.remove('menu-open');
  stale.hidden = true;
  const current = UNDER[view] ?? view;
  replace(nav, NAV.map((n) => h('a', { href: '/' + n, 'aria-current': n === current ? 'page' : undefined }, W.nav[n])));
  const root = h('div', { class: 'view view-' + view });
  const same = main.firstElementChild?.classList.contains('view-' + view) ?? false;
  let data: (() => unknown) | null = null;
  const page: Page = {
    root,
    id: decodeURIComponent(rest.join('/')),
    params: new URLSearchParams(location.search),
    signal: leaving.signal,
    title: (text) => { document.title = `${text} · ${W.thaw}`; },
    set: (changes) => {
      const params = new URLSearchParams(location.search);
      for (const [key, value] of Object.entries(changes)) {
        if (value) params.set(key, value);
        else params.delete(key);
      }
      const search = params.toString();
      go(location.pathname + (search ? '?' + search : ''));
    },
    exports: (found) => { data = found; },
  };
  const signal = leaving.signal;
  const slow = setTimeout(() => { waiting.hidden = signal.aborted; }, SOON);
  signal.addEventListener('abort', () => clearTimeout(slow));
  try {
    const load = VIEWS[view];
    if (!load) {
      replace(main, h('div', { class: 'view' }, h('h1', { tabindex: '-1' }, W.state.notFound), h('a', { href: '/situation' }, W.state.home)));
      main.dataset.ready = 'none';
      clearTimeout(slow);
      waiting.hidden = true;
      return;
    }
    const [module] = await Promise.all([load(), loadNames().catch(() => [])]);
    if (signal.aborted) return;
    await module.show(page);
    if (signal.aborted) return;
    replace(tools, view === 'add' ? null : exportMenu(page, () => data?.()));
    replace(main, root, tools);
  } catch (thrown) {
    if (signal.aborted) return;
    replace(main, h('div', { class: 'view' }, failure(thrown, () => void show())));
  }
  clearTimeout(slow);
  waiting.hidden = true;
  if (moved && !same) {
    window.scrollTo(0, 0);
    (main.querySelector('h1') as HTMLElement | null)?.focus({ preventScroll: true });
  }
  main.dataset.ready = view;
}

function listen(): void {
  const changes = new EventSource('/api/changes');
  changes.addEventListener('changed', () => {
    wantFresh();
    void loadNames(true);
    replace(stale, W.state.stale, ' ', h('button', { type: 'button', onclick: () => void show() }, W.state.reload));
    stale.hidden = false;
  });
}

const theme = colours();
frame();
void show();
getSession().then(
  (s) => replace(footer, h('span', { title: s.ledger }, W.footer(shortAddress(s.ledger), s.documents, s.statements)), ' · ', h('a', { href: '/api/openapi.json', 'data-plain': '' }, W.api), ` · Thaw ${s.version} `, theme),
  () => replace(footer, theme),
);
window.addEventListener('load', () => {
  setTimeout(listen, 500);
  // What other views need is fetched while nobody waits for it.
  setTimeout(() => {
    Object.values(VIEWS).forEach((load) => void load().catch(() => undefined));
    void import('./parts/network.ts').catch(() => undefined);
  }, 1500);
});
