// The land: countries with the disputed areas cut out of them.
import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Land } from '../types.ts';

export type Shape = Feature<MultiPolygon, { disputed: number }>;
export interface Base { shapes: Shape[]; byId: Map<string, Shape> }

let loaded: Promise<Base> | null = null;

export function loadLand(): Promise<Base> {
  loaded ??= fetch('/assets/land.json')
    .then((response) => response.json() as Promise<Topology>)
    .then((topology) => {
      const shapes = (feature(topology, topology.objects.land) as unknown as FeatureCollection<MultiPolygon, { disputed: number }>).features;
      return { shapes, byId: new Map(shapes.map((shape) => [String(shape.id), shape])) };
    });
  loaded.catch(() => (loaded = null));
  return loaded;
}

/** Where marks of a territory go. */
export function centreOf(base: Base, land: Pick<Land, 'id' | 'lat' | 'lon'>): [number, number] | null {
  const shape = base.byId.get(land.id);
  if (shape && shape.properties.disputed) return geoCentroid(shape);
  return land.lat !== null && land.lon !== null ? [land.lon, land.lat] : null;
}
