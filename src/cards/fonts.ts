import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph } from 'fontkitten';

const files = {
  regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
} as const;

/** A weight of the font of the cards. */
export type Weight = keyof typeof files;

const { resolve } = createRequire(import.meta.url);
const open = new Map<Weight, Font>();

/** The font of the cards in one weight. It comes from a package, so that every machine draws the same. */
export function fontOf(weight: Weight): Font {
  const known = open.get(weight);
  if (known) return known;
  const font = create(readFileSync(resolve(files[weight])));
  if (font.isCollection) throw new Error(`${files[weight]} holds several fonts, not one.`);
  open.set(weight, font);
  return font;
}

/**
 * The glyph of a character.
 * @throws Error if the font has none: a card with a blank or a box on it must not be published
 */
export function glyphOf(weight: Weight, character: string): Glyph {
  const font = fontOf(weight);
  const code = character.codePointAt(0) ?? 0;
  if (!font.hasGlyphForCodePoint(code)) {
    const hex = code.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `Social card: "${character}" (U+${hex}) has no glyph in ${font.fullName}, the font of the cards; write the title, name, note or summary with a character that it has.`,
    );
  }
  return font.glyphForCodePoint(code);
}
