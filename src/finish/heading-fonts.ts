import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { keep } from '../keep.ts';

const { version }: { version: string } = createRequire(import.meta.url)('subset-font/package.json');

/** The family in `chinese.css`. */
const family = 'Headings';
/** The most that a page may ask for, in bytes. */
const most = 100_000;
/** No glyph of the font is smaller, so that a font that can't fit is not made. */
const leastOfGlyph = 120;
const source = '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf';

/** A built page in Chinese. */
export interface ChinesePage {
  path: string;
  html: string;
  /** The list that the page is about; undefined for one that spans lists. */
  list: string | undefined;
}

/**
 * The characters of a page that are set in the font of headings: Han with its punctuation. Latin letters and digits keep
 * their place in the text, because they come from the font that the page is first shown in.
 */
function headingCharacters(html: string): string {
  const set =
    /<(h[1-3]|dt|th)\b[^>]*>([\s\S]*?)<\/\1>|<(?:a|span) class="(?:site-name|seal)[^>]*>([^<]*)/g;
  const words = [...html.matchAll(set)].map(([, , inner = '', short = '']) => inner + short);
  const text = words.join('').replace(/<[^>]*>/g, '');
  return [...new Set(text.match(/[\p{Script=Han}\u2014-\u2026\u3000-\u303f\uff00-\uffef]/gu))]
    .sort()
    .join('');
}

/**
 * Makes the fonts of the headings and gives each page the one it uses: all pages the same, where that is small enough;
 * else the pages of a list one of their own. A page whose font would be too large has none, and is set in those of
 * its reader's system.
 */
export async function headingFonts(pages: readonly ChinesePage[]): Promise<Map<string, Buffer>> {
  const used = new Map<string, Buffer>();
  const give = async (group: readonly ChinesePage[]) => {
    const font = await fontFor(headingCharacters(group.map(({ html }) => html).join('')));
    if (font) for (const { path } of group) used.set(path, font);
    return font !== undefined;
  };
  if (await give(pages)) return used;
  for (const group of Map.groupBy(pages, ({ list }) => list).values()) await give(group);
  return used;
}

/**
 * The styles that name a font, which is found beside them. It stands on the line as Songti SC and SimSun do, which it
 * takes the place of, so that a heading stays where it is: what is above the line less what is below it is theirs, 72% of
 * the size. It is as high as the mean of theirs (100%) and of other systems' fonts (DejaVu Serif 118%),
 * because a browser counts it as moved where the top of its box is three pixels away, although its words stay.
 * `chinese.css` gives Noto Serif CJK (136%) the same box.
 */
export function fontFace(file: string): string {
  const place = 'ascent-override:93%;descent-override:21%;line-gap-override:0%';
  return `@font-face{font-family:${family};src:url(${file});font-weight:600 700;font-display:swap;${place}}`;
}

/** The font with these characters, if it is small enough; one from an earlier build if there is one. */
async function fontFor(characters: string): Promise<Buffer | undefined> {
  if (characters === '' || characters.length * leastOfGlyph > most) return undefined;
  const { bytes: font } = await keep('fonts', [version, source, characters], () =>
    makeFont(characters),
  );
  return font.length <= most ? font : undefined;
}

async function makeFont(characters: string): Promise<Buffer> {
  const { resolve } = createRequire(import.meta.url);
  return subsetFont(await readFile(resolve(source)), characters, { targetFormat: 'woff2' });
}
