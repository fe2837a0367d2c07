// Days are ISO 8601 texts; numbers of days since 1970 where they are reckoned with. All UTC.

const DAY = 86_400_000;

export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(iso + 'T00:00:00Z') / DAY);
}

export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "3 Nov 2020": no order of day and month to mistake. */
export function plainDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return day ? `${day} ${MONTHS[month - 1]} ${year}` : month ? `${MONTHS[month - 1]} ${year}` : String(year);
}

/** A period as closely as it is known. */
export function period(from: string | null, to: string | null, precision: string): string {
  if (!from && !to) return '';
  const end = to ?? from!;
  if (from && to && from !== to) {
    if (precision === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
    if (precision === 'month' && from.slice(0, 7) === to.slice(0, 7)) return plainDay(from.slice(0, 7));
    return `${plainDay(from)} – ${plainDay(to)}`;
  }
  if (!from) return `until ${plainDay(end)}`;
  return to ? plainDay(from) : `since ${plainDay(from)}`;
}
