import { declaredIn, paragraphsOf } from '../book/book.ts';
import type { ResolvedTranslation } from '../book/translate.ts';
import type { Hedge } from '../schema/vocabulary.ts';
import { readChineseDates } from '../text/dates.ts';
import {
  englishPattern,
  numberWords,
  readEnglishDates,
  readEnglishNumbers,
} from '../text/english.ts';
import { readNumbers } from '../text/numbers.ts';
import { numeralWordSpans } from '../text/numeral-words.ts';
import type { Context, TranslationCheck } from './check.ts';
import { atLine } from './report.ts';

/** Reports numbers, dates, names and terms in which an English paragraph differs from the Chinese one. */
export const translatedParagraphs: TranslationCheck = (translation, context, report) => {
  const { entry, source } = translation;
  // While the text can't be read as paragraphs, there is nothing to compare.
  if (entry.body.faults.length > 0) return;
  const own = paragraphsOf(entry.body);
  const ids = [...source.texts.keys()].filter((id) => id !== 'title');
  if (own.map(({ id }) => id).join() !== ids.join()) {
    report(entry, ['paragraphs'], {
      found: `the paragraphs ${own.map(({ id }) => id).join(', ')}`,
      allowed: `those of the case, in order: ${ids.join(', ')}`,
      advice: 'Translate each paragraph as one.',
    });
    return;
  }
  const title = { id: 'title', text: entry.data.title, place: entry };
  const texts = own.map(({ id, text, line }) => ({ id, text, place: atLine(entry, line) }));
  for (const { id, text, place } of [title, ...texts]) {
    const pair = {
      ...translation,
      context,
      id,
      english: text,
      chinese: source.texts.get(id) ?? '',
    };
    const differs: Differs = (found, allowed) =>
      report(place, [id], {
        found,
        allowed,
        advice:
          'Correct the English; each number, date and name stands in the paragraph of the source.',
      });
    compareNumbers(pair, differs);
    compareDates(pair, differs);
    compareNames(pair, differs);
    compareTerms(pair, differs);
  }
};

/** A paragraph in both languages, with its translation and case. */
interface Pair extends ResolvedTranslation {
  context: Context;
  /** Its id. */
  id: string;
  english: string;
  chinese: string;
}

type Differs = (found: string, allowed: string) => void;

function compareDates({ english, chinese }: Pair, differs: Differs): void {
  const [said, meant] = [readEnglishDates(english), readChineseDates(chinese)];
  for (const unit of ['years', 'months', 'days'] as const) {
    if (said[unit].join() === meant[unit].join()) continue;
    differs(
      `the ${unit} ${said[unit].join(', ') || '(none)'}`,
      `the ${unit} of the Chinese paragraph: ${meant[unit].join(', ') || '(none)'}`,
    );
  }
}

/** Checks that each glossary term of the Chinese paragraph has its English wording. */
function compareTerms({ english, chinese, context }: Pair, differs: Differs): void {
  for (const { id, data } of context.glossary) {
    if (![data.zh, ...(data.forms ?? [])].some((wording) => chinese.includes(wording))) continue;
    const wordings = [data.en, ...(data.enForms ?? [])];
    if (wordings.some((wording) => english.search(englishPattern(wording)) >= 0)) continue;
    differs(
      `no words for “${data.zh}” (${id})`,
      `one of ${wordings.map((wording) => `"${wording}"`).join(', ')}, as content/registry/glossary.yaml has it`,
    );
  }
}

/** Checks that the English paragraph has the figures of the Chinese one, with hedge and currency, and no others. */
function compareNumbers(pair: Pair, differs: Differs): void {
  const { id, english, chinese, source, context } = pair;
  const { one, entry } = source;
  const { currencies } = context.vocabulary;
  const words = numberWords(english);
  for (const word of words) differs(`the word "${word}"`, 'numbers in digits, and no others');
  const identifiers = one.identifiers.flatMap(({ evidence }) => evidence.map(({ exact }) => exact));
  const plain = identifiers
    .reduce((text, exact) => text.replaceAll(exact, ' '), english)
    .replace(/^\(\d+\) /, '');
  const figures = one.figures.filter((figure) =>
    (figure.evidence ?? []).some(({ paragraph }) => paragraph === id),
  );
  // Words such as 第三中级人民法院 may need a number in English.
  const names = [
    ...entry.data.notFigures.filter(({ paragraph }) => paragraph === id).map(({ exact }) => exact),
    ...numeralWordSpans(chinese, context.vocabulary['numeral-words']).map(({ start, end }) =>
      chinese.slice(start, end),
    ),
  ].flatMap((words) => readNumbers(words).map(({ value }) => value));
  const numbers = readEnglishNumbers(plain, currencies);
  for (const { label, value, unit, hedge } of figures) {
    const found = numbers.filter((number) => number.value === value);
    const currency = currencies.has(unit) ? unit : undefined;
    if (found.some((number) => number.hedge === hedge && number.currency === currency)) continue;
    const like = found.map(({ start, end }) => plain.slice(Math.max(0, start - 12), end + 8));
    differs(
      like.length > 0 ? `“…${like.join('…”, “…')}…”` : `no number ${value}`,
      `${value}${currency ? ` in ${currency}` : ''}, ${hedgeWords[hedge]}, for “${label}”`,
    );
  }
  for (const { value, start, end } of numbers) {
    if (figures.some((figure) => figure.value === value) || names.includes(value)) continue;
    differs(
      `the number in “…${plain.slice(Math.max(0, start - 12), end + 12)}…”`,
      'only the numbers that the facts of the case quote from this paragraph',
    );
  }
}

const hedgeWords = {
  exact: 'with neither "more than" nor "about"',
  over: 'after "more than"',
  under: 'after "nearly" or "less than"',
  about: 'after "about"',
  'about-over': 'as "about … or more"',
  'at-least': 'after "at least"',
  several: 'as "several hundred", "hundreds of" or "10-odd"',
} as const satisfies Record<Hedge, string>;

/** Checks that the English paragraph names the registry entries that the Chinese one names. */
function compareNames({ id, english, source: { one }, context }: Pair, differs: Differs): void {
  const chinese = id === 'title' ? one.titleMentions : (one.mentions[id] ?? []);
  const declared = declaredIn(one);
  const said = context.lexicon.findEnglish(english);
  const key = (mention: { collection: string; id: string }) =>
    `${mention.collection} ${mention.id}`;
  const named = new Map(chinese.map((mention) => [key(mention), mention]));
  for (const [entity, { collection, id: entry }] of named) {
    if (context.unread.has(collection) || said.some((mention) => key(mention) === entity)) continue;
    const name = context[collection].find((other) => other.id === entry)?.data.en ?? entity;
    differs(
      `no name for ${entity}, which the Chinese paragraph names`,
      `"${name}", or a wording under "enForms" of the registry`,
    );
  }
  for (const mention of said) {
    if (context.unread.has(mention.collection) || named.has(key(mention))) continue;
    // Names of goods are common words, which English may need where Chinese does not.
    const isDeclared = declared[mention.collection].includes(mention.id);
    if (mention.collection === 'goods' && !isDeclared) continue;
    differs(
      `“${english.slice(mention.start, mention.end)}”, which the Chinese paragraph does not name`,
      'the names of the Chinese paragraph, and no others',
    );
  }
}
