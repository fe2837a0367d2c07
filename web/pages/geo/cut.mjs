// Cuts disputed areas out of the base map's countries, so that none of them is drawn as a part of
// one side. The outlines may reach into the sea or over a border: what is kept is what of the land
// of the named countries lies within.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import polygonClipping from 'polygon-clipping';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import countries from 'i18n-iso-countries';

const require = createRequire(import.meta.url);
const QUANTA = 4e4;
const LONGEST = 4; // degrees of longitude
const LEAST = 6e-4; // square degrees: what a bend must span to be kept

const multi = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/**
 * Longitudes that go on past 180 where a ring crosses the date line: what cuts in the plane would
 * else draw a line around the whole earth.
 */
function unwrapped(ring) {
  let turn = 0;
  const whole = ring.map(([lon, lat], i) => {
    const step = i === 0 ? 0 : lon - ring[i - 1][0];
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [lon + turn, lat];
  });
  const middle = whole.reduce((sum, [lon]) => sum + lon, 0) / whole.length;
  const back = 360 * Math.round(middle / 360);
  return whole.map(([lon, lat]) => [lon - back, lat]);
}

/** Long straight lines get points between their ends: on a sphere they would not follow a parallel. */
function dense(ring) {
  return ring.flatMap((point, i) => {
    if (i === 0) return [point];
    const [a, b] = ring[i - 1];
    const steps = Math.ceil(Math.abs(point[0] - a) / LONGEST);
    return Array.from({ length: Math.max(1, steps) }, (_, k) => (k === steps - 1 || steps < 2 ? point : [a + ((point[0] - a) * (k + 1)) / steps, b + ((point[1] - b) * (k + 1)) / steps]));
  });
}

/** Rings in the order in which a sphere tells inside from outside. */
function wound(polygons) {
  return polygons.map((rings) =>
    rings.map((ring, i) => {
      const large = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
      return large === (i === 0) ? [...ring].reverse() : ring;
    }),
  );
}

export async function areas() {
  const atlas = JSON.parse(await readFile(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
  const disputed = JSON.parse(await readFile(new URL('./disputed.json', import.meta.url), 'utf8'));
  const land = new Map();
  for (const country of feature(atlas, atlas.objects.countries).features) {
    const name = country.properties.name;
    if (name === 'Antarctica') continue; // nobody's dispute here, and a fifth of the weight
    const id = disputed.own[name] ?? countries.numericToAlpha3(String(country.id ?? '').padStart(3, '0')) ?? name;
    land.set(name, { id, name, disputed: name in disputed.own, polygons: multi(country.geometry).map((rings) => rings.map(unwrapped)) });
  }
  const cut = [];
  for (const area of disputed.areas) {
    const outline = [[...area.ring, area.ring[0]]];
    const within = (area.only ?? area.of.join(',')).split(',').map((name) => land.get(name).polygons);
    const earlier = cut.filter((c) => area.of.some((name) => c.of.includes(name)));
    const polygons = polygonClipping.intersection([outline], polygonClipping.union(...within, ...earlier.map((c) => c.polygons)));
    for (const name of (area.only ?? area.of.join(',')).split(',')) {
      const country = land.get(name);
      country.polygons = polygonClipping.difference(country.polygons, [outline]);
      country.cut = true;
    }
    for (const one of earlier) one.polygons = polygonClipping.difference(one.polygons, [outline]);
    cut.push({ id: area.id, of: area.of, disputed: true, cut: true, polygons });
  }
  return [...land.values(), ...cut]
    .filter((area) => area.polygons.length > 0)
    .map((area) => ({
      type: 'Feature',
      id: area.id,
      properties: { disputed: area.disputed ? 1 : 0 },
      geometry: { type: 'MultiPolygon', coordinates: area.cut ? wound(area.polygons) : area.polygons },
    }));
}

/** Writes the land as one topology, simplified. */
export async function writeLand(dist) {
  const found = { type: 'FeatureCollection', features: await areas() };
  const whole = presimplify(topology({ land: found }, 1e6));
  const simple = simplify(whole, LEAST);
  const shapes = feature(simple, simple.objects.land);
  for (const { geometry } of shapes.features) {
    geometry.coordinates = geometry.coordinates.map((rings) => rings.map(dense));
  }
  const small = topology({ land: shapes }, QUANTA);
  await writeFile(dist + 'land.json', JSON.stringify(small));
}

