import { readFileSync } from 'node:fs';
import type { Words } from '../i18n/words.ts';
import { type Package, readNotice, readPackages } from './packages.ts';
import { type Shipped, shipped, type Work } from './shipped.ts';

const rule = '-'.repeat(72);

/** The file of notices: the licences ask that they are kept with what is published of their works. */
export function writeNotices(words: Words): string {
  const { title, intro } = words.machines.licences;
  const packages = readPackages();
  const parts = shipped.map((one) => {
    const own = packages.find(({ name, role }) => name === one.name && role === 'shipped');
    return [rule, partOf(one, own, words)].join('\n');
  });
  return `${[title, intro, ...parts].join('\n\n')}\n`;
}

function partOf({ name, use, notices, inside }: Shipped, own: Package | undefined, words: Words) {
  const { uses, holds } = words.machines.licences;
  return [
    [`${name} ${own?.version ?? ''}`, uses[use], own?.licence ?? ''].join('\n'),
    ...notices.map((file) => readNotice(name, file)),
    ...(inside ? [holds(name, inside.source), ...describeWorks(inside.works)] : []),
  ].join('\n\n');
}

/** The works, then the texts of their licences. */
function describeWorks(works: readonly Work[]): string[] {
  const texts = works.flatMap(({ text }) => (text === undefined ? [] : [readText(text)]));
  return [...works.map(describeWork), ...texts];
}

function describeWork({ name, licence, copyright, source }: Work): string {
  return [name, licence, ...(copyright === undefined ? [] : [copyright]), source].join('\n');
}

function readText(file: string): string {
  // The lines keep their places: the title of the text stands in the middle.
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .replaceAll('\r\n', '\n')
    .trimEnd();
}
