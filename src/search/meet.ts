import type { Ask } from './asks.ts';
import { isWholeWord, locate, locatorFor } from './locate.ts';
import { factLists } from './meanings.ts';
import { type Met, throughOther, type Way } from './met.ts';
import { columnOf, type KnownName } from './names.ts';
import type { SearchBook } from './search-book.ts';
import { dense } from './tokens.ts';
import { type Answers, factsOn, factsWithNumber } from './values.ts';

/**
 * Finds the cases that an ask's words, names, values and everyday words lead to, in the language of the page; Chinese
 * words also where the Chinese text has them.
 */
export async function meet(ask: Ask, book: SearchBook): Promise<Met> {
  // 2016-03 is a case and a month.
  if (ask.numbered) {
    const dated = await valueWay(ask, book);
    return {
      ask,
      ways: [...numberedWay(ask.numbered, book), ...(dated?.cases.size ? [dated] : [])],
    };
  }
  if (ask.fact) {
    const way = await meaningWay(ask, book);
    return { ask, ways: way.cases.size > 0 ? [way] : [] };
  }
  const inChinese = book.index.cut === 'words' && /\p{Script=Han}/u.test(ask.text);
  const ways = await Promise.all([
    literalWays(ask, book),
    ...knownWays(ask, book),
    inChinese ? throughOther(literalWays, ask, book) : [],
  ]);
  const met = ways.flat().filter((way): way is Way => !!way?.cases.size);
  // The digits of a number that counts what stands behind it are no answer elsewhere: 300个GUESS手提包.
  const isCount = ask.value?.kind === 'number' && ask.value.of;
  return { ask, ways: isCount ? met.filter(({ how }) => how === 'value') : met };
}

/** The ways that need no index: by names, values and everyday words. */
function knownWays(ask: Ask, book: SearchBook): Promise<Way | undefined>[] {
  return [nameWay(ask, book), initialsWay(ask, book), valueWay(ask, book), meaningWay(ask, book)];
}

/** Fetches the texts of cases that an ask surely leads to, while the index is asked for its words. */
export async function fetchKnown(ask: Ask, book: SearchBook): Promise<void> {
  const ways = await Promise.all(knownWays(ask, book));
  const cases = new Set(ways.flatMap((way) => [...(way?.cases ?? [])]));
  await Promise.all([...cases].slice(0, 20).map((one) => book.index.load(one)));
}

function numberedWay(names: readonly KnownName[], { index }: SearchBook): Way[] {
  const cases = new Set(names.map(({ id }) => index.ids.indexOf(id)).filter((one) => one >= 0));
  return cases.size > 0 ? [{ how: 'name', cases, words: [], names }] : [];
}

/** What a place is, or what is of it, which texts often leave out: 福建省, 英国人, Zhejiang province. */
const sortOfPlace =
  /(?<=\p{Script=Han}{2})(?:[省市县人方籍产]|自治区)$|(?<=[a-z]{3}) (?:province|city|county|municipality)$/u;

/** The cases whose text or headings have the very words, in any of their forms. */
async function literalWays({ text, quoted, open }: Ask, book: SearchBook): Promise<Way[]> {
  const { index, names, lexicon } = book;
  const own = quoted ? await index.withPhrase(text) : await index.withForms(text, false);
  const bare = text.replace(sortOfPlace, '');
  // 宁海县 is no place of 南宁海关.
  const isPlace = !quoted && (lexicon.places.includes(bare) || lexicon.find(bare));
  const place = isPlace ? bare : text;
  const ofPlace = place === text ? own : await index.withForms(place, false);
  const find = locatorFor(index.cut);
  const headed = index.headings.filter(
    (heading) =>
      dense(text).length > 1 &&
      find(heading.text, [text], names.simplified).some((span) => isWholeWord(heading.text, span)),
  );
  if (open && !quoted && index.cut === 'words' && ofPlace.size + headed.length === 0) {
    // The reader may be about to type the rest; a whole word that only begins another one is not that word.
    const cases = await index.withForms(text, true);
    return [{ how: 'near', cases, words: [text], takenFor: `${text}…` }];
  }
  const isWhole = quoted && index.cut === 'words';
  const kept = isWhole || needsEdges(text) ? await withEdges(own, text, book) : own;
  const cases = new Set([...kept, ...headed.flatMap((heading) => heading.cases)]);
  const literal: Way = { how: 'exact', cases, words: [text] };
  if (place === text) return [literal];
  const rest = new Set([...ofPlace].filter((one) => !cases.has(one)));
  const takenFor = place.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return [literal, { how: 'name', cases: rest, words: [place], takenFor }];
}

/**
 * Whether a text must not begin or end inside a number or a short Latin word: 15 is not in 150, TI not in CITIC; nor
 * may it lack a sign that makes another number of it: $2 million is not in 2 million.
 */
function needsEdges(text: string): boolean {
  return /^\d|\d$|^[a-z]{1,3}$/.test(text) || signs.test(text);
}

const signs = /[\p{Sc}%‰]/u;

/** The cases in which the words stand apart from other digits and letters. */
async function withEdges(
  cases: ReadonlySet<number>,
  text: string,
  { index, names }: SearchBook,
): Promise<Set<number>> {
  // Words are found whatever signs stand between them; marks that belong to the text must stand there too.
  const find = text.includes('"') ? locate : locatorFor(index.cut);
  const sign = signs.exec(text)?.[0] ?? '';
  const kept = await Promise.all(
    [...cases].map(async (one) => {
      const { title, paragraphs, readings } = await index.load(one);
      const texts = [title, ...[...paragraphs, ...readings].map((part) => part.text)];
      return texts.some((whole) =>
        find(whole, [text], names.simplified).some(
          (span) =>
            isWholeWord(whole, span) &&
            !isInNumber(whole, span) &&
            // English words are found without the signs beside them.
            whole.slice(Math.max(0, span.start - 2), span.end + 2).includes(sign),
        ),
      )
        ? [one]
        : [];
    }),
  );
  return new Set(kept.flat());
}

/** Whether a span is a part of a number with a decimal sign: 16 in 6.16. */
function isInNumber(text: string, { start, end }: { start: number; end: number }): boolean {
  return /\d[.,]\d/.test(`${text.slice(start - 2, start + 1)} ${text.slice(end - 1, end + 2)}`);
}

/** The names whose pinyin begins with these letters: what was meant, perhaps. */
async function initialsWay({ initials }: Ask, { facets }: SearchBook): Promise<Way | undefined> {
  if (!initials) return undefined;
  const { columns } = await facets();
  const cases = initials.flatMap(({ kind, id }) =>
    kind === 'cases' ? [] : (columns[columnOf[kind]][id] ?? []),
  );
  const takenFor = initials.map(({ label }) => label).join(' / ');
  const words = initials.flatMap((name) => name.words);
  return { how: 'near', cases: new Set(cases), words, names: initials, takenFor };
}

async function nameWay({ spelt }: Ask, { index, facets }: SearchBook): Promise<Way | undefined> {
  const isFact = spelt?.meanings.some(({ kind }) => factLists[kind]);
  // What is a fact of cases is searched as that fact, not as a term that its explanation uses.
  const names = (spelt?.names ?? []).filter(({ kind }) => !(isFact && kind === 'glossary'));
  if (names.length === 0) return undefined;
  const { columns } = await facets();
  const cases = names.flatMap(({ kind, id }) =>
    kind === 'cases' ? [index.ids.indexOf(id)] : (columns[columnOf[kind]][id] ?? []),
  );
  return { how: 'name', cases: new Set(cases), words: names.flatMap(({ words }) => words), names };
}

async function valueWay({ value }: Ask, { values }: SearchBook): Promise<Way | undefined> {
  if (!value) return undefined;
  const { figures, events, units } = await values();
  const number = value.kind === 'date' ? value.number : value;
  const facts: Answers = new Map([
    ...(number ? prefixed(factsWithNumber(number, figures, units), 'figures-') : []),
    ...(value.kind === 'date' ? prefixed(factsOn(value, events), 'events-') : []),
  ]);
  return { how: 'value', cases: new Set(facts.keys()), words: [], facts };
}

function prefixed(answers: Answers, list: string): [number, string[]][] {
  return [...answers].map(([one, ids]) => [one, ids.map((id) => list + id)]);
}

async function meaningWay({ spelt }: Ask, { names }: SearchBook): Promise<Way> {
  const meanings = spelt?.meanings ?? [];
  const cases = new Set(meanings.flatMap(({ cases: own }) => [...own]));
  // These words stand in the text, as a name's do; an outcome is shown by the words of its fact.
  const words = meanings.flatMap(({ kind, id, written }) => {
    const name = names.all.find((one) => one.kind === kind && one.id === id);
    return name?.words ?? (factLists[kind] ? [] : written);
  });
  return { how: 'everyday', cases, words, meanings };
}
