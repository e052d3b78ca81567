import type { Words } from '../i18n/words.ts';
import { keep } from '../keep.ts';
import type { Card } from './card.ts';
import { cardColours } from './colours.ts';
import { drawCard, drawingVersion } from './draw-card.ts';

/** A card as PNG, and whether it had to be drawn. */
export interface KeptCard {
  png: Buffer;
  drawn: boolean;
}

/** The PNG of a card: the one kept from an earlier build if nothing has changed, else newly drawn and kept. */
export async function keepCard(card: Card, words: Words): Promise<KeptCard> {
  const { path: _path, alt: _alt, ...drawn } = card;
  const { site, mark, cards } = words;
  const from = [drawingVersion, cardColours(), site, mark, cards.more(''), cards.cut, drawn];
  const { bytes: png, made } = await keep('cards', from, () => drawCard(card, words));
  return { png, drawn: made };
}
