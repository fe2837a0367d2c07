// Bundles the pages into dist/: a small entry, and a piece for each view that is loaded when it is
// first looked at. Names carry a digest, so that browsers may keep them for ever.
import { build } from 'esbuild';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { writeLand } from './geo/cut.mjs';

const dist = new URL('./dist/', import.meta.url).pathname;

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const result = await build({
  entryPoints: { app: 'src/main.ts', style: 'src/style.css' },
  outdir: dist,
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  metafile: true,
  legalComments: 'external',
  logLevel: 'warning',
});
const names = Object.keys(result.metafile.outputs).map((path) => path.split('/').pop());
const named = (start, end) => names.find((name) => name.startsWith(start) && name.endsWith(end));
// What the first page needs is asked for at once, not when the one before it has been read.
const outputs = new Map(Object.entries(result.metafile.outputs).map(([path, output]) => [path.split('/').pop(), output]));
const needed = new Set();
const need = (name) => {
  if (needed.has(name)) return;
  needed.add(name);
  for (const { path, kind } of outputs.get(name).imports) if (kind === 'import-statement') need(path.split('/').pop());
};
need(named('app-', '.js'));
need(named('situation-', '.js'));
needed.delete(named('app-', '.js'));
const preloads = [...needed].map((name) => `    <link rel="modulepreload" href="/assets/${name}" />`).join('\n');
const page = await readFile('src/index.html', 'utf8');
await writeFile(
  dist + 'index.html',
  page
    .replace('APP.js', named('app-', '.js'))
    .replace('STYLE.css', named('style-', '.css'))
    .replace('  </head>', preloads + '\n  </head>'),
);
await cp('src/icon.svg', dist + 'icon.svg');
await writeLand(dist);
