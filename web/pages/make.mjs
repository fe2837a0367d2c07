// What a build runs: fetches the libraries where the lockfile has changed, checks the types, and
// bundles where a source is newer than the bundle. Needs Node 18 or newer with npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const here = fileURLToPath(new URL('.', import.meta.url));
const windows = process.platform === 'win32';

function run(command, ...words) {
  const { status, error } = spawnSync(command, words, { cwd: here, stdio: 'inherit', shell: windows });
  if (error || status !== 0) {
    console.error(`pages: '${command} ${words.join(' ')}' failed${error ? ': ' + error.message : ''}`);
    process.exit(1);
  }
}

function newest(folder) {
  return Math.max(0, ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
  }));
}

const lock = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
const mark = join(here, 'node_modules', '.thaw-lock');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(mark, lock);
}
const page = join(here, 'dist', 'index.html');
const sources = Math.max(newest(join(here, 'src')), newest(join(here, 'geo')), ...['build.mjs', 'package-lock.json', 'tsconfig.json'].map((name) => statSync(join(here, name)).mtimeMs));
if (!existsSync(page) || statSync(page).mtimeMs < sources) {
  run(process.execPath, 'node_modules/typescript/bin/tsc', '--noEmit');
  run(process.execPath, 'build.mjs');
}
