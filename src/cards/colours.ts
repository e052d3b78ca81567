import { readFileSync } from 'node:fs';
import { lightOf } from '../styles/tokens.ts';

/** The colours of the cards. */
export type CardColours = ReturnType<typeof readColours>;

let known: CardColours | undefined;

/** The colours of the site's light theme, so that a card never differs from its page. */
export function cardColours(): CardColours {
  known ??= readColours();
  return known;
}

function readColours() {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  return {
    paper: lightOf(tokens, 'paper'),
    ink: lightOf(tokens, 'ink'),
    soft: lightOf(tokens, 'ink-soft'),
    rule: lightOf(tokens, 'rule-strong'),
    seal: lightOf(tokens, 'seal'),
    onSeal: lightOf(tokens, 'on-seal'),
  };
}
