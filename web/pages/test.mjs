// Runs the tests of what needs no browser: those in TypeScript are bundled first, so that any Node
// from 18 on can run them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'pages-'));
const all = readdirSync(join(here, 'test'));
await build({
  entryPoints: all.filter((name) => name.endsWith('.test.ts')).map((name) => join(here, 'test', name)),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node18',
});
const files = [...all.filter((name) => name.endsWith('.test.mjs')).map((name) => join(here, 'test', name)), ...readdirSync(out).map((name) => join(out, name))];
const { status } = spawnSync(process.execPath, ['--test', ...files], { stdio: 'inherit' });
process.exit(status ?? 1);
