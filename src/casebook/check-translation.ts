import type { readBody } from '../markdown/read-body.ts';
import {
  englishPattern,
  numberWords,
  readChineseDates,
  readEnglishDates,
  readEnglishNumbers,
} from '../text/english.ts';
import type { MentionFinder } from '../text/mentions.ts';
import { readNumbers } from '../text/numbers.ts';
import { type Case, declaredIn, paragraphsOf } from './book.ts';
import { reportTranslatedWords } from './check-own-words.ts';
import type { Problem } from './problem.ts';
import type { CaseEntry, Records, TranslationEntry } from './records.ts';
import { type Report, suggest } from './report.ts';
import { labelled } from './translate.ts';

/** What the English of a case is compared with. */
export interface Compared {
  one: Case;
  entry: CaseEntry;
  translation: TranslationEntry;
  /** What was read of its text. */
  body: ReturnType<typeof readBody>;
  find: MentionFinder;
  glossary: Records['glossary'];
  names: Readonly<Record<string, string>>;
}

/** Reports what a translation says otherwise than the case, or leaves out. */
export function reportTranslation(compared: Compared, report: Report, problems: Problem[]): void {
  const { one, translation } = compared;
  reportKeys(compared, report);
  reportTranslatedWords(compared, report);
  const { sections, faults } = compared.body;
  const line = translation.bodyLine ?? 1;
  for (const { line: at, ...what } of faults) {
    problems.push({
      file: translation.file,
      line: line + at - 1,
      field: 'text',
      ...what,
      advice: 'Correct the text below the front matter.',
    });
  }
  if (faults.length > 0) return;
  const own = paragraphsOf({ sections });
  const ids = paragraphsOf(one).map(({ id }) => id);
  if (own.map(({ id }) => id).join() !== ids.join()) {
    report(translation, ['paragraphs'], {
      found: `the paragraphs ${own.map(({ id }) => id).join(', ')}`,
      allowed: `those of the case, in order: ${ids.join(', ')}`,
      advice: 'Translate each paragraph as one.',
    });
    return;
  }
  const texts = new Map(paragraphsOf(one).map(({ id, text }) => [id, text]));
  const differs = (at: number, field: string) => (found: string, allowed: string) =>
    problems.push({
      file: translation.file,
      line: at,
      field,
      found,
      allowed,
      advice:
        'Correct the English; each number, date and name stands in the paragraph of the source.',
    });
  compareParagraph('title', one.title, translation.data.title, compared, differs(2, 'title'));
  for (const { id, text, line: at } of own) {
    compareParagraph(id, texts.get(id) ?? '', text, compared, differs(line + at - 1, id));
  }
}

/** Every label, note and editorial note has its English, and nothing else has. */
function reportKeys({ one, entry, translation }: Compared, report: Report): void {
  const wanted = {
    labels: [
      ...labelled.flatMap((list) => one[list].map(({ id }) => `${list}-${id}`)),
      ...one.detection.map(({ value }) => `detection-${value}`),
      ...one.reasons.map(({ paragraph }) => `reasons-${paragraph}`),
    ],
    notes: one.facts.filter(({ note }) => note !== undefined).map(({ id }) => id),
    editorial: one.notes.map(({ id }) => id),
  };
  for (const field of ['labels', 'notes', 'editorial'] as const) {
    const given = Object.keys(translation.data[field] ?? {});
    for (const id of wanted[field].filter((one) => !given.includes(one))) {
      report(translation, [field], {
        found: `no English for "${id}"`,
        allowed: `the English of every ${field === 'editorial' ? 'editorial note' : field.slice(0, -1)} of ${entry.file}`,
        advice: `Add "${id}: …" under "${field}".`,
      });
    }
    for (const id of given.filter((one) => !wanted[field].includes(one))) {
      report(translation, [field, id], {
        found: `"${id}", which ${entry.file} does not have`,
        allowed: `ids of the case${suggest(id, wanted[field])}`,
        advice: 'Correct the id or take it out.',
      });
    }
  }
}

type Differs = (found: string, allowed: string) => void;

function compareParagraph(
  id: string,
  chinese: string,
  english: string,
  compared: Compared,
  differs: Differs,
): void {
  compareNumbers(id, english, compared, differs);
  const [said, meant] = [readEnglishDates(english), readChineseDates(chinese)];
  for (const unit of ['years', 'months', 'days'] as const) {
    if (said[unit].join() === meant[unit].join()) continue;
    differs(
      `the ${unit} ${said[unit].join(', ') || '(none)'}`,
      `the ${unit} of the Chinese paragraph: ${meant[unit].join(', ') || '(none)'}`,
    );
  }
  compareNames(id, english, compared, differs);
  for (const { id: term, data } of compared.glossary) {
    if (![data.zh, ...(data.forms ?? [])].some((wording) => chinese.includes(wording))) continue;
    const wordings = [data.en, ...(data.enForms ?? [])];
    if (has(english, wordings)) continue;
    differs(
      `no words for “${data.zh}” (${term})`,
      `one of ${wordings.map((wording) => `"${wording}"`).join(', ')}, as content/registry/glossary.yaml has it`,
    );
  }
}

/** The figures that the paragraph's words state are its numbers, with hedge and currency; no other stands there. */
function compareNumbers(
  id: string,
  english: string,
  { one, entry }: Compared,
  differs: Differs,
): void {
  const words = numberWords(english);
  for (const word of words) differs(`the word "${word}"`, 'numbers in digits, and no others');
  const identifiers = one.identifiers.flatMap(({ evidence }) => evidence.map(({ exact }) => exact));
  const plain = identifiers
    .reduce((text, exact) => text.replaceAll(exact, ' '), english)
    .replace(/^\(\d+\) /, '');
  const figures = one.figures.filter((figure) =>
    (figure.evidence ?? []).some(({ paragraph }) => paragraph === id),
  );
  const names = entry.data.notFigures
    .filter(({ paragraph }) => paragraph === id)
    .flatMap(({ exact }) => readNumbers(exact).map(({ value }) => value));
  const numbers = readEnglishNumbers(plain);
  for (const { label, value, unit, hedge } of figures) {
    const found = numbers.filter((number) => number.value === value);
    const currency = currencyUnits.has(unit) ? unit : undefined;
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

const currencyUnits = new Set(['CNY', 'USD', 'EUR', 'HKD']);
const hedgeWords = {
  exact: 'with neither "more than" nor "about"',
  over: 'after "more than"',
  about: 'after "about"',
  'about-over': 'as "about … or more"',
} as const;

/** Each entry of the registries that the Chinese paragraph names is named in the English one. */
function compareNames(
  id: string,
  english: string,
  { one, find, names }: Compared,
  differs: Differs,
): void {
  const chinese = id === 'title' ? one.titleMentions : (one.mentions[id] ?? []);
  const declared = declaredIn(one);
  const said = find(english);
  const key = (mention: { collection: string; id: string }) =>
    `${mention.collection} ${mention.id}`;
  const meant = new Set(chinese.map(key));
  for (const entity of meant) {
    if (said.some((mention) => key(mention) === entity)) continue;
    differs(
      `no name for ${entity}, which the Chinese paragraph names`,
      `"${names[entity] ?? entity}", or a wording under "enForms" of the registry`,
    );
  }
  for (const mention of said) {
    if (meant.has(key(mention))) continue;
    // Goods have common words for names, which English may need where the Chinese does without.
    const isDeclared = declared[mention.collection].includes(mention.id);
    if (mention.collection === 'goods' && !isDeclared) continue;
    differs(
      `“${english.slice(mention.start, mention.end)}”, which the Chinese paragraph does not name`,
      'the names of the Chinese paragraph, and no others',
    );
  }
}

function has(text: string, wordings: readonly string[]): boolean {
  return wordings.some((wording) => text.search(englishPattern(wording)) >= 0);
}
