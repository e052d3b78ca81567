import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesIn } from '../../src/read/content-files.ts';
import { englishPattern } from '../../src/text/english.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { random } from '../../support/random.ts';

const seed = 20170420;
const rounds = 240;
const disk = filesIn('content');
const next = random(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const other = <T>(list: readonly T[], value: T): T => pick(list.filter((one) => one !== value));

/** Changes one of the places of a pattern in a text; undefined where there is none. */
function changeOne(
  text: string,
  pattern: RegExp,
  change: (match: string) => string,
): string | undefined {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return undefined;
  const { 0: match, index } = pick(places);
  return text.slice(0, index) + change(match) + text.slice(index + match.length);
}

const months =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
/** What the registries say of their entries. */
interface Entry {
  en: string;
  enForms?: string[];
  zh?: string;
  forms?: string[];
}
const registry = (name: string): Entry[] =>
  Object.values(
    parse(disk.read(`registry/${name}.yaml`)?.toString() ?? '') as Record<string, Entry>,
  );
const names = ['brands', 'customs', 'ports'].flatMap(registry).map(({ en }) => en);
const terms = registry('glossary');

/** A mutation of one English paragraph, or of a whole text; undefined where it has nothing to change. */
type Mutation = (english: string, chinese: string) => string | undefined;

const mutations: Record<string, Mutation> = {
  'a digit': (text) =>
    changeOne(text.replace(/^\(\d+\)/, ''), /\d/g, (digit) => other([...'123456789'], digit)),
  'a hedge taken out': (text) => changeOne(text, /\b(?:more than|about) (?=[A-Z\d])/g, () => ''),
  'a hedge put in': (text) =>
    changeOne(text, /(?<!(?:more than|about) )\b(?:RMB|USD) \d/g, (match) => `about ${match}`),
  'a currency': (text) =>
    changeOne(text, /\b(?:RMB|USD)\b/g, (code) => other(['RMB', 'USD', 'EUR'], code)),
  'a month': (text) => changeOne(text, months, (month) => (month === 'June' ? 'October' : 'June')),
  'a number in words': (text) => changeOne(text, /\b[2-9]\b(?![\d,.])/g, () => 'seven'),
  'a name for another': (text) => {
    const named = names.filter((name) => text.includes(name));
    if (named.length === 0) return undefined;
    const name = pick(named);
    return text.replaceAll(name, other(names, name));
  },
  'a term of the glossary': (text, chinese) => {
    const used = terms.filter(({ zh, forms = [] }) =>
      [zh ?? '', ...forms].some((wording) => chinese.includes(wording)),
    );
    if (used.length === 0) return undefined;
    const { en, enForms = [] } = pick(used);
    return [en, ...enForms].reduce(
      (left, wording) => left.replaceAll(new RegExp(englishPattern(wording), 'gi'), 'such a thing'),
      text,
    );
  },
  'a tag': (text) => changeOne(text, /\b\w+\b/g, (word) => `<b>${word}</b>`),
};

/** Mutations of the whole text below the front matter. */
const ofTheText: Record<string, Mutation> = {
  'a paragraph that is gone': (body) => {
    const lines = body.split('\n');
    const at = pick(lines.flatMap((line, index) => (isParagraph(line) ? [index] : [])));
    return lines.toSpliced(at, 2).join('\n');
  },
  'a paragraph in two': (body) => changeOne(body, /(?<=[a-z]{3}[.;]) (?=[A-Z])/g, () => '\n\n'),
  'a heading': (body) => changeOne(body, /^## .*$/gm, (heading) => `${heading} again`),
};

const isParagraph = (line: string) => line.length > 40 && !line.startsWith('#');

const paths = disk.list('translations/en').map((name) => `translations/en/${name}`);

/** The lines of the Chinese text, which stand where the English ones do. */
function chineseOf(path: string): string[] {
  const file = disk.read(path.replace('translations/en', 'cases'))?.toString('utf8') ?? '';
  return file.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n');
}

/** The problems found in the translation, and nowhere else: the ledger alone would know of any change. */
function problemsWith(path: string, text: string) {
  const content = new EditedContent();
  content.write(path, text);
  return content.content().problems.filter(({ file }) => file === `content/${path}`);
}

it(`catches mutations of the English: ${rounds} at random, seed ${seed}`, () => {
  const made = new Map<string, number>();
  const missed: string[] = [];
  const kinds = [...Object.entries(mutations), ...Object.entries(ofTheText)];
  for (let round = 0; round < rounds; ) {
    const [kind, mutate] = kinds[round % kinds.length] ?? pick(kinds);
    const path = pick(paths);
    const file = disk.read(path)?.toString('utf8') ?? '';
    const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(file) ?? [];
    const lines = body.split('\n');
    const at = pick(lines.flatMap((line, index) => (isParagraph(line) ? [index] : [])));
    const inPlace = kind in mutations;
    const now = inPlace ? mutate(lines[at] ?? '', chineseOf(path)[at] ?? '') : mutate(body, '');
    const changed = now !== undefined && inPlace ? lines.with(at, now).join('\n') : now;
    if (changed === undefined || changed === body) continue;
    round += 1;
    made.set(kind, (made.get(kind) ?? 0) + 1);
    if (problemsWith(path, front + changed).length === 0) {
      missed.push(`${path} ${kind}: ${lines[at]?.slice(0, 60)}`);
    }
  }
  console.info([...made].map(([kind, count]) => `${kind}: ${count}`).join('\n'));
  expect(missed).toEqual([]);
  for (const [kind] of kinds) expect(made.get(kind), kind).toBe(rounds / kinds.length);
}, 200_000);
