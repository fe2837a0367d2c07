// A colour for each actor: told apart by colour-blind eyes where few meet, and always named in words.

const PALETTE = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#8a6d00', '#56b4e9', '#7a3b9e', '#b0413e', '#4c6b1f', '#3a5a99', '#a65628', '#5f7d8c'];
// Who meets whom most often in disputes is given colours that lie far apart.
const FIXED: Record<string, string> = {
  RUS: '#b0413e', UKR: '#0072b2', GEO: '#8a6d00', ARM: '#d55e00', AZE: '#009e73', TUR: '#cc79a7', CYP: '#3a5a99', ISR: '#56b4e9',
  MAR: '#4c6b1f', IND: '#d55e00', PAK: '#009e73', CHN: '#b0413e', SRB: '#7a3b9e', XKX: '#0072b2', abkhazia: '#56b4e9',
  'south-ossetia': '#7a3b9e', 'nagorno-karabakh': '#cc79a7', transnistria: '#4c6b1f', 'northern-cyprus': '#a65628', MDA: '#0072b2', SYR: '#8a6d00',
};

export function colourOf(id: string | null): string {
  if (!id) return '#8a8f94';
  const fixed = FIXED[id];
  if (fixed) return fixed;
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return PALETTE[hash % PALETTE.length];
}

const CHANNELS: Record<string, string> = { security: '#b0413e', recognition: '#0072b2', money: '#009e73', energy: '#b8860b', trade: '#cc79a7', diplomacy: '#7a5fc0' };

/** A colour for each channel of dependence. */
export function channelColour(channel: string | null): string {
  return CHANNELS[channel ?? ''] ?? '#8a8f94';
}
