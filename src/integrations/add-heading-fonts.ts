import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChinesePage, fontFace, headingFonts } from '../finish/heading-fonts.ts';
import { paths } from '../site/paths.ts';
import { englishFolder } from '../site/site.ts';
import { sites } from '../site/sites.ts';

const hashed = '_astro';

/**
 * Gives the Chinese pages of a built folder the font of their headings: the file of styles at their foot is replaced by
 * one that names the font first.
 */
export async function addHeadingFonts(folder: string): Promise<void> {
  const pages = chinesePages(folder);
  const made = new Map<Buffer, (html: string) => string>();
  for (const [path, font] of await headingFonts(pages)) {
    const page = pages.find((one) => one.path === path);
    const replace = made.get(font) ?? writeFont(folder, font, page?.html ?? '');
    made.set(font, replace);
    writeFileSync(join(folder, path), replace(page?.html ?? ''));
  }
}

function chinesePages(folder: string): ChinesePage[] {
  const lists = listsByPath();
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:index|404)\.html$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(englishFolder))
    .sort()
    .map((path) => ({
      path,
      html: readFileSync(join(folder, path), 'utf8'),
      list: lists.get(path.replace(/index\.html$/, '')),
    }));
}

/** The pages that are about one list, by their paths. */
function listsByPath(): Map<string, string> {
  return new Map(
    sites().zh.book.editions.flatMap(({ id, cases }) =>
      [paths.editionPage(id), paths.overviewOf(id), ...cases.map((one) => paths.case(one.id))].map(
        (path) => [path, id] as const,
      ),
    ),
  );
}

/** Writes a font, and the styles at the foot of a page with it; what is returned puts these into a page. */
function writeFont(folder: string, font: Buffer, html: string): (html: string) => string {
  const [, late = ''] = /<link rel="stylesheet" href="[^"]*\/([^"/]+\.css)"/.exec(html) ?? [];
  const fontFile = `${hashOf(font)}.woff2`;
  writeFileSync(join(folder, hashed, fontFile), font);
  const styles = readFileSync(join(folder, hashed, late), 'utf8');
  // Rules for fonts stand in no layer; the statement of the layers' order stays first.
  const named = styles.replace(/^(@layer[^;{]*;)?/, (order) => order + fontFace(fontFile));
  const file = `${hashOf(named)}.css`;
  writeFileSync(join(folder, hashed, file), named);
  return (page) => page.replaceAll(late, file);
}

function hashOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
}
