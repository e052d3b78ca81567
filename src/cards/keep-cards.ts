import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ui } from '../i18n/ui.ts';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { drawCard, drawingVersion } from './draw-card.ts';

const folder = join('node_modules', '.cache', 'casebook-cards');

/** A card as PNG, and whether it had to be drawn. */
export interface KeptCard {
  png: Buffer;
  drawn: boolean;
}

/** The PNG of a card: kept from an earlier build where nothing on it has changed, else drawn and kept. */
export async function keepCard(card: Card): Promise<KeptCard> {
  const file = join(folder, `${keyOf(card)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return { png: kept, drawn: false };
  const png = await drawCard(card);
  await mkdir(folder, { recursive: true });
  // Renamed when whole: another build may read the folder at the same time.
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, png);
  await rename(part, file);
  return { png, drawn: true };
}

function keyOf({ path: _path, alt: _alt, ...drawn }: Card): string {
  const all = [drawingVersion, colours, ui.site, ui.mark, ui.cards.more(''), drawn];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}
