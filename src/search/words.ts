import { nameKey } from './fold.ts';
import { type KnownName, type Names, namesSpelt } from './names.ts';

/** A word of a query: one of the language, or a name. */
export interface KnownWord {
  text: string;
  names: KnownName[];
}

/** Words that only ask or join, and so say nothing about what is searched for. */
const empty = new Set(
  '的 了 吗 呢 吧 是 有 在 和 与 及 或 被 把 从 到 对 为 谁 什么 哪 哪个 哪些 哪里 哪儿 个 怎么 怎样 如何 多少 几 几个 跟 有关 相关 有没有 案 案件 案例 案子 请问 关于 what which who whom where when how many much the a an of in on at to by for from with and or is was were are did do does case cases about'.split(
    ' ',
  ),
);

const silent = new RegExp(
  [...empty]
    .filter((word) => /\p{sc=Han}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|'),
);

/** The words of a folded query that may say something: first the names in it, then what is left. */
export function knownWords(folded: string, names: Names): KnownWord[] {
  const found: KnownWord[] = [];
  let rest = folded;
  const keys = names.all
    .flatMap(({ keys }) => keys.filter(({ form }) => form === 'name').map(({ key }) => key))
    .filter((key) => key.length > 1 && nameKey(folded, names.simplified).includes(key))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const key of new Set(keys)) {
    const at = wordAt(rest, key);
    if (at < 0) continue;
    rest = `${rest.slice(0, at)} ${rest.slice(at + key.length)}`;
    found.push({ text: key, names: namesSpelt(key, names, ['name']) });
  }
  const others = new Set(segments(rest).filter((word) => !empty.has(word)));
  return [
    ...found,
    ...[...others].map((text) => ({ text, names: namesSpelt(text, names, ['name', 'pinyin']) })),
  ];
}

/** Where a key stands in a text; a Latin one only as whole words. */
function wordAt(text: string, key: string): number {
  if (!/^\w+$/.test(key)) return text.indexOf(key);
  return text.search(new RegExp(`\\b${key}\\b`));
}

/** The words of a text. */
export function segments(text: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return pairs(text);
  return [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/**
 * Replaces word segmentation in a browser that has none: gives the runs between spaces, marks and Chinese
 * words that say nothing, and cuts Chinese runs into pairs of neighbouring characters.
 */
function pairs(text: string): string[] {
  const runs = text
    .split(silent)
    .flatMap((part) => part.match(/\p{sc=Han}+|(?:(?!\p{sc=Han})[\p{L}\p{N}])+/gu) ?? []);
  return runs.flatMap((run) => {
    const characters = [...run];
    return characters.length < 3 || !/^\p{sc=Han}/u.test(run)
      ? run
      : characters.slice(1).map((character, at) => characters[at] + character);
  });
}

/**
 * Scores how much of a query each case has, with words weighted by rarity and length. It gives only cases
 * that come near the best, and only those that have most of the query, or that
 * have one part of `share` of it and a name.
 */
export function scoreCases(
  words: readonly (KnownWord & { cases: ReadonlySet<number> })[],
  total: number,
  share: number,
): Map<number, number> {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const known = words.filter(({ cases }) => cases.size > 0);
  const most = (held: number, named: boolean) =>
    named ? held * share >= letters : held * 2 > letters;
  const scores = new Map<number, number>();
  const held = new Map<number, number>();
  const named = new Set(known.flatMap(({ names, cases }) => (names.length > 0 ? [...cases] : [])));
  for (const { text, cases } of known) {
    const weight = Math.log((total + 1) / cases.size) * Math.min(text.length, 4);
    for (const one of cases) {
      scores.set(one, (scores.get(one) ?? 0) + weight);
      held.set(one, (held.get(one) ?? 0) + text.length);
    }
  }
  const best = Math.max(...scores.values());
  return new Map(
    [...scores].filter(
      ([one, score]) => score >= best * 0.6 && most(held.get(one) ?? 0, named.has(one)),
    ),
  );
}
