import assert from 'node:assert/strict';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { writeLand } from '../geo/cut.mjs';

const dist = (await mkdtemp(join(tmpdir(), 'land-'))) + '/';
await writeLand(dist);
const topology = JSON.parse(await readFile(dist + 'land.json', 'utf8'));
const land = feature(topology, topology.objects.land).features;
const disputed = JSON.parse(await readFile(new URL('../geo/disputed.json', import.meta.url), 'utf8'));
const at = (point) => land.filter((f) => geoContains(f, point)).map((f) => f.id);

for (const area of disputed.areas) {
  test(`a point inside ${area.id} lies in it, and in no country`, () => {
    assert.deepEqual(at(area.inside), [area.id]);
  });
}

test('areas that the base map has as its own are no part of a country', () => {
  assert.deepEqual(at([33.5, 35.3]), ['northern-cyprus']);
  assert.deepEqual(at([20.9, 42.6]), ['XKX']);
  assert.deepEqual(at([45.0, 9.7]), ['somaliland']);
});

test('the countries around stay what they are', () => {
  assert.deepEqual(at([44.8, 41.7]), ['GEO']);
  assert.deepEqual(at([37.6, 55.7]), ['RUS']);
  assert.deepEqual(at([49.8, 40.4]), ['AZE']);
  assert.deepEqual(at([-7.0, 33.0]), ['MAR']);
  assert.deepEqual(at([34.85, 32.05]), ['ISR']);
  assert.deepEqual(at([77.2, 28.6]), ['IND']);
});

test('the map is light enough to be there at once', () => {
  assert.ok(JSON.stringify(topology).length < 700_000);
});
