// A small map of where something changed.
import { geoNaturalEarth1, geoPath, type GeoProjection, type GeoStream } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { h, svg } from '../dom.ts';
import { go } from '../page.ts';
import type { Lands } from '../types.ts';
import { W } from '../words.ts';
import { colourOf } from './colours.ts';
import { centreOf, loadLand, type Base } from './land.ts';
import { shadeOn } from './landstate.ts';

/** Points that lie closer than this to the one before are left out: nobody sees them. */
const NEAR = 0.8;

function thin(out: GeoStream): GeoStream {
  let x = NaN;
  let y = NaN;
  return {
    point(a, b) {
      if (Math.abs(a - x) + Math.abs(b - y) < NEAR) return;
      x = a;
      y = b;
      out.point(a, b);
    },
    lineStart() {
      x = y = NaN;
      out.lineStart();
    },
    lineEnd: () => out.lineEnd(),
    polygonStart: () => out.polygonStart(),
    polygonEnd: () => out.polygonEnd(),
  };
}

interface Outlines { key: string; plain: string; disputed: [string, string][] }
let kept: Outlines | null = null;

/** The land as this projection shows it; kept, since the same is looked at again and again. */
function outlines(land: Base, projection: GeoProjection): Outlines {
  const key = JSON.stringify([projection.scale(), projection.center(), projection.translate()]);
  if (kept?.key === key) return kept;
  const path = geoPath({ stream: (out) => projection.stream(thin(out)) }).digits(1);
  const all: FeatureCollection = { type: 'FeatureCollection', features: land.shapes.filter((shape) => !shape.properties.disputed) };
  const disputed = land.shapes.filter((shape) => shape.properties.disputed).map((shape): [string, string] => [String(shape.id), path(shape) ?? '']);
  kept = { key, plain: path(all) ?? '', disputed: disputed.filter(([, d]) => d) };
  return kept;
}

export function minimap(lands: Lands, day: string, marked: Set<string>): HTMLElement {
  const box = h('div', { class: 'minimap' });
  void loadLand().then((land) => {
    const shown = lands.territories.filter((t) => marked.has(t.id));
    const points = shown.map((t) => centreOf(land, t)).filter((p): p is [number, number] => p !== null);
    const width = 340;
    const height = 300;
    const projection = geoNaturalEarth1();
    if (points.length > 1) {
      projection.fitExtent([[36, 30], [width - 60, height - 30]], { type: 'MultiPoint', coordinates: points });
      if (projection.scale() > 700) projection.scale(700).center([0, 0]).fitExtent([[110, 100], [width - 110, height - 100]], { type: 'MultiPoint', coordinates: points });
    } else if (points.length === 1) {
      projection.scale(900).center(points[0]).translate([width / 2, height / 2]);
    } else {
      projection.fitExtent([[4, 4], [width - 4, height - 4]], { type: 'Sphere' });
    }
    // Small as it is, few points need be put between those of the outlines.
    projection.clipExtent([[0, 0], [width, height]]).precision(2);
    const { plain, disputed } = outlines(land, projection);
    const byId = new Map(lands.territories.map((t) => [t.id, t]));
    const root = svg('svg', { class: 'figure mini', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': W.situation.where });
    root.append(svg('path', { d: plain, class: 'land' }));
    for (const [id, d] of disputed) {
      const territory = byId.get(id);
      const shade = territory ? shadeOn(territory, day) : null;
      root.append(svg('path', { d, class: 'land disputed', fill: shade?.holders[0] ? colourOf(shade.holders[0]) : undefined, 'fill-opacity': shade?.silent ? 0.35 : 0.8 }));
    }
    const spots = shown.flatMap((territory) => {
      const centre = centreOf(land, territory);
      const at = centre && projection(centre);
      return at ? [{ territory, x: at[0], y: at[1] }] : [];
    });
    // A name that would lie on another, or on a spot, is left to the title.
    const taken: { left: number; right: number; y: number; of: unknown }[] = spots.map((spot) => ({ left: spot.x - 5, right: spot.x + 5, y: spot.y, of: spot }));
    for (const spot of spots) {
      const { territory, x, y } = spot;
      const address = `/territory/${encodeURIComponent(territory.id)}`;
      const wide = territory.name.length * 6.8 + 10;
      const places = [{ left: x + 6, right: x + wide, end: false }, { left: x - wide, right: x - 6, end: true }];
      const place = places.find(({ left, right }) => left > 0 && right < width && taken.every((t) => t.of === spot || Math.abs(t.y - y) > 12 || left > t.right || right < t.left));
      if (place) taken.push({ left: place.left, right: place.right, y, of: null });
      root.append(svg('a', { href: address, 'aria-label': territory.name, onclick: (e: Event) => { e.preventDefault(); e.stopPropagation(); go(address); } }, svg('title', null, territory.name), svg('circle', { cx: x, cy: y, r: 5, class: 'spot' }), place ? svg('text', { x: place.end ? x - 8 : x + 8, y: y + 4, class: place.end ? 'spot-name end' : 'spot-name' }, territory.name) : null));
    }
    box.append(root);
  });
  return box;
}
