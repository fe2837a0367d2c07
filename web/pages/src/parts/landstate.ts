// What is told of a territory on a day, from its spells: pure, so that a slider can ask often.
import { nameOf } from '../names.ts';
import type { Land, LandSpell } from '../types.ts';

export interface Told { account: LandSpell['account']; name: string; silent: boolean; since: string; spell: LandSpell }

/** Those told to hold, claim, guard … on a day; those not told of for 24 months come last, marked. */
export function accountsOn(land: Land, facet: string, day: string): Told[] {
  const section = land.sections.find((s) => s.facet === facet);
  if (!section) return [];
  const told = new Map<string, Told>();
  for (const spell of section.spells) {
    const { account } = spell;
    if (account.polarity !== 'affirmed' || account.modality !== 'actual' || spell.from > day) continue;
    const over = spell.to < day;
    if (over && spell.end !== 'silence') continue;
    const key = account.id ?? account.name ?? '?';
    const before = told.get(key);
    if (!before || (before.silent && (!over || spell.to > before.since))) {
      told.set(key, { account, name: nameOf(account.id, account.name), silent: over, since: spell.to, spell });
    }
  }
  const all = [...told.values()];
  const now = all.filter((t) => !t.silent);
  const old = all.filter((t) => t.silent).sort((a, b) => (a.since < b.since ? 1 : -1));
  return [...now, ...old];
}

/** Whether accounts of who holds it differ on the day. */
export function contestedOn(land: Land, day: string): boolean {
  const section = land.sections.find((s) => s.facet === 'CONTROLLED_BY');
  return section?.contested.some((c) => c.from <= day && day <= c.to) ?? false;
}

export interface Shade { holders: string[]; contested: boolean; silent: boolean }

/** How a territory is drawn: by whom it is held, or by nobody that is told of. */
export function shadeOn(land: Land, day: string): Shade {
  const told = accountsOn(land, 'CONTROLLED_BY', day);
  const now = told.filter((t) => !t.silent);
  const shown = now.length > 0 ? now : told.slice(0, 1);
  return {
    holders: shown.map((t) => t.account.id ?? t.name),
    contested: now.length > 1 || contestedOn(land, day),
    silent: now.length === 0 && told.length > 0,
  };
}
