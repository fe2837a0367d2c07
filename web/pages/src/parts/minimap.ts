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
      projection.fitExtent([[30, 30], [width - 30, height - 30]], { type: 'MultiPoint', coordinates: points });
      if (projection.scale() > 700) projection.scale(700).center([0, 0]).fitExtent([[110, 100], [width - 110, height - 100]], { type: 'MultiPoint', coordinates: points });
    } else if (points.length === 1) {
      projection.scale(900).center(points[0]).translate([width / 2, height / 2]);
    } else {
      projection.fitExtent([[4, 4], [width - 4, height - 4]], { type: 'Sphere' });
    }
    projection.clipExtent([[0, 0], [width, height]]);
    const path = geoPath(projection);
    const byId = new Map(lands.territories.map((t) => [t.id, t]));
    const root = svg('svg', { class: 'figure mini', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': W.situation.where });
    for (const shape of land.shapes) {
      const d = path(shape);
      if (!d) continue;
      const territory = byId.get(String(shape.id));
      const shade = shape.properties.disputed && territory ? shadeOn(territory, day) : null;
      const fill = shade?.holders[0] ? colourOf(shade.holders[0]) : undefined;
      root.append(svg('path', { d, class: 'land' + (shape.properties.disputed ? ' disputed' : ''), fill, 'fill-opacity': shade?.silent ? 0.35 : 0.8 }));
    }
    for (const territory of shown) {
      const centre = centreOf(land, territory);
      const at = centre && projection(centre);
      if (!at) continue;
      root.append(svg('a', { href: `/territory/${encodeURIComponent(territory.id)}`, onclick: (e: Event) => { e.preventDefault(); e.stopPropagation(); go(`/territory/${encodeURIComponent(territory.id)}`); } }, svg('title', null, territory.name), svg('circle', { cx: at[0], cy: at[1], r: 6, class: 'spot' }), svg('text', { x: at[0] + 9, y: at[1] + 4, class: 'spot-name' }, territory.name)));
    }
    box.append(root);
  });
  return box;
}
