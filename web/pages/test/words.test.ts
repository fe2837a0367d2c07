import assert from 'node:assert/strict';
import { test } from 'node:test';
import { period, plainDay } from '../src/dates.ts';
import { grouped, type Row } from '../src/parts/tension.ts';

test('a day is written so that day and month cannot be mistaken', () => {
  assert.equal(plainDay('2020-11-03'), '3 Nov 2020');
  assert.equal(plainDay('2020-11'), 'Nov 2020');
});

test('a period is no more exact than it is known to be', () => {
  assert.equal(period('2020-01-01', '2020-12-31', 'year'), '2020');
  assert.equal(period('2020-11-01', '2020-11-30', 'month'), 'Nov 2020');
  assert.equal(period(null, '2020-11-03', 'day'), 'until 3 Nov 2020');
  assert.equal(period('2020-11-03', null, 'day'), 'since 3 Nov 2020');
  assert.equal(period(null, null, 'unknown'), '');
});

test('rows that would be too thin are put together, and none is lost', () => {
  const quad = (n: number) => ({ MATERIAL_CONFLICT: { reports: n, goldstein: 0, plover: 0 } });
  const rows: Row[] = Array.from({ length: 240 }, (_, i) => {
    const month = `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    return { from: `${month}-01`, to: `${month}-28`, both: quad(1), byOne: {}, byOther: {} };
  });
  assert.equal(grouped(rows, 300).length, 240);
  const bars = grouped(rows, 100);
  assert.equal(bars.length, 80);
  assert.equal(bars.reduce((sum, bar) => sum + bar.sums.MATERIAL_CONFLICT, 0), 240);
});
