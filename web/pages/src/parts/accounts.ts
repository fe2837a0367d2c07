// Rival accounts of a territory side by side, each with its sentences.
import { h, type Child } from '../dom.ts';
import { plainDay } from '../dates.ts';
import { nameOf } from '../names.ts';
import type { Account, Section } from '../types.ts';
import { W } from '../words.ts';
import { colourOf } from './colours.ts';
import { evidence, reports, statementsOf } from './statement.ts';

export function accountName(account: Account): string {
  const name = account.name ?? nameOf(account.id);
  return (account.polarity === 'denied' ? `${W.not} ` : '') + name;
}

function times(account: Account): string {
  const parts = [W.standing[account.standing] ?? account.standing];
  if (account.since) parts.push(W.territory.since(plainDay(account.since)));
  if (account.until) parts.push(W.territory.until(plainDay(account.until)));
  parts.push(W.territory.said(plainDay(account.firstSaid), plainDay(account.lastSaid)));
  return parts.join(' · ');
}

export function accountCard(account: Account, contested: boolean): HTMLElement {
  const dim = account.standing !== 'holds' && account.standing !== 'said before and after';
  const way = W.modality[account.modality] ?? account.modality;
  const card = h(
    'article',
    { class: 'account' + (dim ? ' dim' : '') + (contested ? ' rival' : ''), css: { '--actor': colourOf(account.id) } },
    h('h4', null, accountName(account), way ? h('span', { class: 'way' }, ` (${way})`) : null),
    h('p', { class: 'times' }, times(account)),
    account.evidence[0] ? evidence(account.evidence[0].statement) : null,
    account.evidence.length > 1 ? reports(statementsOf(account.evidence), account.origins) : null,
    account.ended.length > 0 ? [h('p', { class: 'times' }, W.evidence.ended), evidence(account.ended[0].statement)] : null,
  );
  return card;
}

export function sectionCards(section: Section): Child {
  const rival = (account: Account) => section.contested.some((c) => c.id === account.id && c.polarity === account.polarity);
  return h(
    'section',
    { class: 'facet' },
    h('h3', null, W.facet[section.facet] ?? section.facet, section.contested.length > 0 ? h('span', { class: 'badge contested' }, W.territory.contested) : null),
    h('div', { class: 'accounts' }, section.accounts.map((account) => accountCard(account, rival(account)))),
    section.apart.length > 0
      ? [h('p', { class: 'apart-label' }, W.territory.apart + ':'), h('div', { class: 'accounts' }, section.apart.map((account) => accountCard(account, false)))]
      : null,
  );
}
