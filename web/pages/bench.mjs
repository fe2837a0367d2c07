// Measures the pages that a running "thaw serve" gives: how heavy they are, how soon something is to
// be seen, how long each view takes, how smoothly the map's slider moves; and, with --people N
// --seconds S, how N people who look and one who adds documents are served at once.
//
//   node bench.mjs http://127.0.0.1:8480 [--people 50 --seconds 300] [--chromium /usr/bin/chromium]
import { readdirSync, statSync } from 'node:fs';
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '300' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    rounds: { type: 'string', default: '5' },
  },
});
const base = positionals[0] ?? 'http://127.0.0.1:8480';
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.ceil(list.length * share) - 1)];
const ms = (n) => `${Math.round(n)} ms`;
const get = async (path) => (await fetch(base + path)).json();

function weight() {
  const dist = fileURLToPath(new URL('./dist/', import.meta.url));
  const bytes = readdirSync(dist).reduce((sum, name) => sum + statSync(dist + name).size, 0);
  console.log(`weight of all files, unpacked: ${(bytes / 1e6).toFixed(2)} MB`);
}

async function views() {
  const [documents, agreements, conflicts, events] = await Promise.all([get('/api/documents'), get('/api/agreements'), get('/api/conflicts'), get('/api/events?limit=500')]);
  const lands = (await get('/api/territories')).territories;
  const dyad = events.items.find((e) => e.subject?.id && e.object?.id && e.subject.id !== e.object.id);
  const conflict = conflicts.items[0];
  return [
    '/situation', '/map?region=caucasus', '/territories', lands[0] && `/territory/${lands[0].id}`, '/conflicts',
    conflict && `/conflict/${conflict.territories[0] ?? conflict.parties[0]}`, '/dyads', dyad && `/dyad/${dyad.subject.id}-${dyad.object.id}`,
    '/agreements', agreements.items[0]?.id && `/agreement/${agreements.items[0].id}`, '/leaning', '/whatif?q=Russia%20weaker',
    documents.items[0] && `/document/${documents.items[0].id}`, '/documents', '/search?q=ceasefire', '/add',
  ].filter(Boolean);
}

async function look(all) {
  const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox'] });
  const paints = [];
  const there = [];
  for (let i = 0; i < Number(values.rounds); i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    // Seen by the page itself: the first frame after the first sentence of evidence stands there.
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('main .evidence')) return;
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(() => { window.read = performance.now(); }));
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    await page.goto(base + '/situation');
    await page.waitForSelector('main[data-ready]');
    await page.waitForFunction(() => window.read);
    const [paint, ready] = await page.evaluate(() => [performance.getEntriesByName('first-contentful-paint')[0].startTime, window.read]);
    paints.push(paint);
    there.push(ready);
    await context.close();
  }
  console.log(`first paint: ${ms(median(paints))}; situation to be read: ${ms(median(there))} (medians of ${values.rounds} new browsers)`);
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(base + '/add');
  await page.waitForSelector('main[data-ready]');
  console.log('view, first time, then median and most of the rest:');
  for (const view of all) {
    const times = [];
    for (let i = 0; i <= Number(values.rounds); i++) {
      times.push(await page.evaluate(async (address) => {
        const main = document.querySelector('main');
        const start = performance.now();
        history.pushState(null, '', address);
        window.dispatchEvent(new Event('thaw:go'));
        // Until the view stands and all that it fetches has come, seen at the next frame.
        while (!main.dataset.ready || document.querySelector('.skeleton')) await new Promise((next) => setTimeout(next, 2));
        await new Promise((next) => requestAnimationFrame(() => next()));
        return performance.now() - start;
      }, view));
    }
    const [first, ...rest] = times;
    console.log(`  ${view.padEnd(44).slice(0, 44)} ${ms(first).padStart(8)} ${ms(median(rest)).padStart(8)} ${ms(Math.max(...rest)).padStart(8)}`);
  }
  await page.goto(base + '/map?region=world');
  await page.waitForSelector('main[data-ready]');
  await page.waitForTimeout(1000);
  for (const [region, zoom] of [['world', 1], ['close', 14]]) {
    const rate = await page.evaluate(async (z) => {
      const slider = document.querySelector('input.slider');
      const map = document.querySelector('canvas.map').thaw;
      map.look([40, 43], z);
      const [from, to] = [Number(slider.min), Number(slider.max)];
      let frames = 0;
      const start = performance.now();
      while (performance.now() - start < 3000) {
        slider.value = String(Math.round(from + ((to - from) * (performance.now() - start)) / 3000));
        slider.dispatchEvent(new Event('input'));
        await new Promise((next) => requestAnimationFrame(next));
        frames++;
      }
      return frames / ((performance.now() - start) / 1000);
    }, zoom);
    console.log(`slider, ${region}: ${rate.toFixed(0)} frames a second`);
  }
  await browser.close();
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 200 });

function ask(path, options = {}, body = null) {
  return new Promise((done) => {
    const start = performance.now();
    const request = http.request(base + path, { agent, ...options }, (response) => {
      response.resume();
      response.on('end', () => done({ took: performance.now() - start, status: response.statusCode }));
    });
    request.on('error', (error) => done({ took: performance.now() - start, status: error.code }));
    if (body) request.write(body);
    request.end();
  });
}

/** What each view asks for, as a person walks from one to the next. */
async function people() {
  const lands = (await get('/api/territories')).territories.map((t) => t.id);
  const documents = (await get('/api/documents')).items.map((d) => d.id);
  const today = (await get('/api/session')).today;
  const one = (list) => encodeURIComponent(list[Math.floor(Math.random() * list.length)]);
  const walks = [
    () => ['/api/situation?days=365', '/api/territories'], () => ['/api/territories', '/api/places'], () => ['/api/conflicts'],
    () => { const t = one(lands); return [`/api/status?territory=${t}&over-time=true&on=${today}`, `/api/status?territory=${t}&on=${today}`]; },
    () => ['/api/agreements'], () => [`/api/leanings?day=${today}`], () => [`/api/document?id=${one(documents)}`], () => ['/api/documents'],
    () => ['/api/find?words=ceasefire&limit=400'], () => ['/api/tension?actors=ARM-AZE&by=month', '/api/events?between=ARM%2CAZE&limit=60'], () => ['/api/whatif?words=Russia%20weaker'],
  ];
  const took = [];
  const bad = new Map();
  const end = performance.now() + Number(values.seconds) * 1000;
  const note = ({ took: t, status }) => {
    took.push(t);
    if (status !== 200 && status !== 202) bad.set(status, (bad.get(status) ?? 0) + 1);
  };
  const pause = (s) => new Promise((next) => setTimeout(next, s * 1000));
  const person = async () => {
    await pause(Math.random() * 2);
    while (performance.now() < end) {
      for (const path of walks[Math.floor(Math.random() * walks.length)]()) note(await ask(path, { headers: { 'Accept-Encoding': 'gzip' } }));
      await pause(1 + Math.random() * 2);
    }
  };
  let added = 0;
  const writer = async () => {
    const { csrf } = await get('/api/session');
    while (performance.now() < end) {
      const text = `Report ${Date.now()}\r\n\r\nForce ${added} of the northern side controls the village of Halden ${added}, officials said on Monday. The southern side claims the village.`;
      const form = `--b\r\nContent-Disposition: form-data; name="file"; filename="bench-${Date.now()}.txt"\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--b--\r\n`;
      const response = await fetch(base + '/api/upload', { method: 'POST', headers: { 'X-CSRF': csrf, 'Content-Type': 'multipart/form-data; boundary=b' }, body: form });
      const { items } = await response.json();
      note(await ask('/api/read', { method: 'POST', headers: { 'X-CSRF': csrf, 'Content-Type': 'application/json' } }, JSON.stringify({ targets: ['upload:' + items[0].key] })));
      added++;
      await pause(5);
    }
  };
  await Promise.all([writer(), ...Array.from({ length: Number(values.people) }, person)]);
  console.log(`${values.people} people and one who added ${added} documents, ${values.seconds} s: ${took.length} requests, ${(took.length / Number(values.seconds)).toFixed(0)} a second`);
  console.log(`  median ${ms(at(took, 0.5))}, p95 ${ms(at(took, 0.95))}, p99 ${ms(at(took, 0.99))}, most ${ms(at(took, 1))}; not answered: ${[...bad].map(([status, n]) => `${n} × ${status}`).join(', ') || 'none'}`);
}

weight();
const all = await views();
await look(all);
if (Number(values.people) > 0) await people();
process.exit(0);
