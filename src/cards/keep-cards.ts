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

/** The PNG of a card: the one kept from an earlier build if nothing has changed, else newly drawn and kept. */
export async function keepCard(card: Card, words: Words): Promise<KeptCard> {
  const file = join(folder, `${keyOf(card, words)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return { png: kept, drawn: false };
  const png = await drawCard(card, words);
  await mkdir(folder, { recursive: true });
  // The file is renamed when complete, because another build may read the folder at the same time.
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, png);
  await rename(part, file);
  return { png, drawn: true };
}

/** A hash of everything that the drawing depends on. */
function keyOf({ path: _path, alt: _alt, ...drawn }: Card, { site, mark, cards }: Words): string {
  const all = [drawingVersion, cardColours(), site, mark, cards.more(''), cards.cut, drawn];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}
