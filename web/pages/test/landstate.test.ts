import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOn, contestedOn, shadeOn } from '../src/parts/landstate.ts';
import { colourOf } from '../src/parts/colours.ts';
import type { Land, LandSpell } from '../src/types.ts';

function spell(id: string, from: string, to: string, end = 'still', more: Partial<LandSpell['account']> = {}): LandSpell {
  return { from, fromStated: true, to, end, account: { id, name: id, polarity: 'affirmed', modality: 'actual', standing: 'holds', origins: 1, statement: 's', document: 'd', text: 't', sector: null, ...more } };
}

function land(spells: LandSpell[], contested: Land['sections'][0]['contested'] = []): Land {
  return { id: 'x', name: 'X', lat: null, lon: null, sections: [{ facet: 'CONTROLLED_BY', relation: 'CONTROLS', spells, contested }] };
}

const valley = land([spell('A', '2000-01-01', '2010-06-30', 'stated'), spell('B', '2010-07-01', '2015-07-01', 'silence')]);

test('a territory has the colour of who is told to hold it, at three dates', () => {
  assert.equal(colourOf(shadeOn(valley, '2005-01-01').holders[0]), colourOf('A'));
  assert.equal(colourOf(shadeOn(valley, '2012-01-01').holders[0]), colourOf('B'));
  assert.deepEqual(shadeOn(valley, '1999-12-31').holders, []);
});

test('who has not been told of for long is shown as silent, not as unchanged', () => {
  assert.equal(shadeOn(valley, '2012-01-01').silent, false);
  assert.equal(shadeOn(valley, '2020-01-01').silent, true);
  assert.deepEqual(shadeOn(valley, '2020-01-01').holders, ['B']);
});

test('whose hold is stated to have ended does not hold it after that day', () => {
  assert.deepEqual(accountsOn(valley, 'CONTROLLED_BY', '2010-06-30').map((t) => t.account.id), ['A']);
  assert.deepEqual(accountsOn(land([spell('A', '2000-01-01', '2010-06-30', 'stated')]), 'CONTROLLED_BY', '2011-01-01'), []);
});

test('what is denied, or only demanded, colours nothing', () => {
  const claims = land([spell('A', '2000-01-01', '2020-01-01', 'still', { polarity: 'denied' }), spell('B', '2000-01-01', '2020-01-01', 'still', { modality: 'demanded' })]);
  assert.deepEqual(shadeOn(claims, '2010-01-01').holders, []);
});

test('two who are told to hold it at one time make it contested', () => {
  const both = land([spell('A', '2000-01-01', '2020-01-01'), spell('B', '2005-01-01', '2020-01-01')]);
  assert.equal(shadeOn(both, '2003-01-01').contested, false);
  assert.equal(shadeOn(both, '2010-01-01').contested, true);
});

test('a contest that the ledger tells of is one even where one account goes on', () => {
  const told = land([spell('A', '2000-01-01', '2020-01-01')], [{ from: '2004-01-01', to: '2006-01-01', accounts: [] }]);
  assert.equal(contestedOn(told, '2005-01-01'), true);
  assert.equal(contestedOn(told, '2007-01-01'), false);
});
