// The neutral names of whoever the ledger speaks of.
import { list } from './api.ts';
import type { Actor, Party } from './types.ts';

let actors: Promise<Actor[]> | null = null;
let byId = new Map<string, Actor>();

export function loadNames(anew = false): Promise<Actor[]> {
  if (!actors || anew) {
    actors = list<Actor>('actors', { limit: 20000 }).then((found) => {
      byId = new Map(found.map((actor) => [actor.id, actor]));
      return found;
    });
    actors.catch(() => (actors = null));
  }
  return actors;
}

/** The neutral name; else the documents' own words; else the id, made readable. */
export function nameOf(id: string | null, words?: string | null): string {
  if (!id) return words ?? '?';
  const known = byId.get(id);
  if (known && known.name !== id) return known.name;
  if (words) return words;
  return /^[a-z0-9-]+$/.test(id) ? id.replace(/-/g, ' ').replace(/^./, (c) => c.toUpperCase()) : id;
}

export function isLand(id: string | null): boolean {
  return id !== null && (byId.get(id)?.land ?? false);
}

/** Where something lies, without the folders: an address of the web stays whole. */
export function shortAddress(address: string): string {
  return /^[a-z][a-z+.-]+:/i.test(address) ? address : (address.split(/[\\/]/).pop() ?? address);
}

/** The name of a party, with its role where that tells it from the whole. */
export function partyName(party: Party | null): string {
  if (!party) return '';
  const name = nameOf(party.id, party.name);
  const own = party.name && party.name.toLowerCase() !== name.toLowerCase();
  return party.id && own && party.sector ? `${name} (${party.name})` : name;
}
