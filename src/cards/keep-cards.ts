import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { cardColours } from './colours.ts';
import { drawCard, drawingVersion } from './draw-card.ts';

const folder = join('node_modules', '.cache', 'casebook-cards');

/** A card as PNG, and whether it had to be drawn. */
export interface KeptCard {
  png: Buffer;
  drawn: boolean;
}

/** The PNG of a card: kept from an earlier build where nothing on it has changed, else drawn and kept. */
export async function keepCard(card: Card, words: Words): Promise<KeptCard> {
  const file = join(folder, `${keyOf(card, words)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return { png: kept, drawn: false };
  const png = await drawCard(card, words);
  await mkdir(folder, { recursive: true });
  // Renamed when whole: another build may read the folder at the same time.
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, png);
  await rename(part, file);
  return { png, drawn: true };
}

/** A hash of all that the drawing of a card is made from. */
function keyOf({ path: _path, alt: _alt, ...drawn }: Card, { site, mark, cards }: Words): string {
  const all = [drawingVersion, cardColours(), site, mark, cards.more(''), cards.cut, drawn];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}
