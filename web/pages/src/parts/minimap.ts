// A small map of where something changed.
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { h, svg } from '../dom.ts';
import { go } from '../page.ts';
import type { Lands } from '../types.ts';
import { W } from '../words.ts';
import { colourOf } from './colours.ts';
import { centreOf, loadLand } from './land.ts';
import { shadeOn } from './landstate.ts';

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
    projection.clipExtent([[0, 0], [width, height]]);
    const path = geoPath(projection);
    const byId = new Map(lands.territories.map((t) => [t.id, t]));
    const root = svg('svg', { class: 'figure mini', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': W.situation.where });
    for (const shape of land.shapes) {
      const d = path(shape);
      if (!d) continue;
      const territory = byId.get(String(shape.id));
      const shade = shape.properties.disputed && territory ? shadeOn(territory, day) : null;
      const fill = shade?.holders[0] ? colourOf(shade.holders[0]) : undefined;
      root.append(svg('path', { d, class: 'land' + (shape.properties.disputed ? ' disputed' : ''), fill, 'fill-opacity': shade?.silent ? 0.35 : 0.8 }));
    }
    const taken: [number, number, number][] = [];
    for (const territory of shown) {
      const centre = centreOf(land, territory);
      const at = centre && projection(centre);
      if (!at) continue;
      const address = `/territory/${encodeURIComponent(territory.id)}`;
      // A name that would lie on another's is left to the title.
      const wide = territory.name.length * 6.2 + 14;
      const left = at[0] + wide > width;
      const x = left ? at[0] - wide : at[0];
      const free = taken.every(([a, b, w]) => Math.abs(b - at[1]) > 12 || x > a + w || x + wide < a);
      if (free) taken.push([x, at[1], wide]);
      root.append(svg('a', { href: address, 'aria-label': territory.name, onclick: (e: Event) => { e.preventDefault(); e.stopPropagation(); go(address); } }, svg('title', null, territory.name), svg('circle', { cx: at[0], cy: at[1], r: 5, class: 'spot' }), free ? svg('text', { x: left ? at[0] - 8 : at[0] + 8, y: at[1] + 4, class: left ? 'spot-name end' : 'spot-name' }, territory.name) : null));
    }
    box.append(root);
  });
  return box;
}
