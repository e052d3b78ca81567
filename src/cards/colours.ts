import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/**
 * The colours of the cards: those of the site by day, read from its tokens, so that a card and its
 * page never differ.
 */
export const colours = {
  paper: colourOf('paper'),
  ink: colourOf('ink'),
  soft: colourOf('ink-soft'),
  rule: colourOf('rule-strong'),
  seal: colourOf('seal'),
  onSeal: colourOf('on-seal'),
} as const;

function colourOf(name: string): string {
  const colour = new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]{3,6})\\b`).exec(tokens)?.[1];
  if (colour === undefined) throw new Error(`tokens.css has no colour --${name} for the cards.`);
  return colour;
}
