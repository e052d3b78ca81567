import type { Assembly } from '../book/assemble.ts';
import { type Lexicon, lexiconOf } from '../book/lexicon.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import type { ResolvedTranslation } from '../book/translate.ts';
import { vocabularyIn } from '../book/vocabulary.ts';
import { memoizeFunction } from '../memoize.ts';
import { contentPath, idOf } from '../read/parse-file.ts';
import type { Problem } from '../read/problem.ts';
import { ledgerFile } from '../read/read-records.ts';
import type { Reading, Records } from '../read/records.ts';
import { folders } from '../schema/collections.ts';
import { type Vocabulary, vocabularyFolder } from '../schema/vocabulary-files.ts';
import { bodyKinds, carriedValues, spheres } from './carried-values.ts';
import type { CaseCheck, Context, TranslationCheck, WholeCheck } from './check.ts';
import { correctedThings } from './corrected-things.ts';
import { districts } from './districts.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { editions } from './editions.ts';
import { figures } from './figures.ts';
import { headline } from './headline.ts';
import { joins } from './joins.ts';
import { laterEvents } from './later-events.ts';
import { ledger } from './ledger.ts';
import { listedCases } from './listed-cases.ts';
import { loneTranslations } from './lone-translations.ts';
import { namedValues } from './named-values.ts';
import { names } from './names.ts';
import { numerals } from './numerals.ts';
import { ownWords } from './own-words.ts';
import { quotes } from './quotes.ts';
import { readings } from './readings.ts';
import { reasons } from './reasons.ts';
import { references } from './references.ts';
import { reportTo } from './report.ts';
import { sharedNames } from './shared-names.ts';
import { source } from './source.ts';
import { text, translatedText } from './text.ts';
import { titledOffices } from './titled-offices.ts';
import { translatedKeys } from './translated-keys.ts';
import { translatedParagraphs } from './translated-paragraphs.ts';
import { translatedWords } from './translated-words.ts';
import { unused } from './unused.ts';
import { vocabulary, vocabularyFiles } from './vocabulary.ts';

/** The checks of each case. */
const caseChecks: readonly CaseCheck[] = [
  references,
  vocabulary,
  text,
  names,
  titledOffices,
  joins,
  quotes,
  carriedValues,
  namedValues,
  bodyKinds,
  spheres,
  readings,
  laterEvents,
  figures,
  ownWords,
  numerals,
  headline,
  reasons,
];

/** The checks of each translation. */
const translationChecks: readonly TranslationCheck[] = [
  translatedKeys,
  translatedWords,
  translatedText,
  translatedParagraphs,
];

/** The checks of the content as a whole that also run when some files could not be read. */
const wholeChecks: readonly WholeCheck[] = [duplicateIds, districts, sharedNames, vocabularyFiles];

/** The checks that run only when every file could be read, since what they miss may be in an unreadable file. */
const completeChecks: readonly WholeCheck[] = [editions, unused, loneTranslations, correctedThings];

/** Everything that is wrong with the content, in the order of the files. */
export function check({ problems: unread, records }: Reading, assembly: Assembly): Problem[] {
  const context = contextOf(records);
  const isComplete = unread.every(({ file }) => file === contentPath(ledgerFile));
  // What a list leaves out would be missing everywhere.
  const unlisted = isComplete ? run([listedCases], assembly) : [];
  const isWhole = isComplete && unlisted.length === 0;
  const whole = [
    ...unlisted,
    ...run([...wholeChecks, ...(isWhole ? completeChecks : [])], assembly),
  ];
  // Every case is told in the vocabularies, so one at fault is mended before the cases are looked at.
  const isSpoken = ![...unread, ...whole].some(({ file }) =>
    file.startsWith(contentPath(vocabularyFolder)),
  );
  const ofCases = isSpoken
    ? [...assembly.cases.values()].flatMap((one) => checkCase(one, context))
    : [];
  const chinese = [...unread, ...whole, ...ofCases];
  // A text that could not be read is reported already, and would be reported again as a difference.
  const isReadable =
    isWhole &&
    whole.every(({ field }) => !field.startsWith('layout')) &&
    ofCases.every(({ field }) => field !== 'text');
  const sources = isReadable ? run([source], assembly) : [];
  // A translation is compared with the facts of its case, so it is not checked while these are wrong.
  const wrongCases = filesAtFault(chinese, folders.cases.folder);
  const english = [...assembly.translations.values()]
    .filter(({ entry }) => !wrongCases.has(entry.id))
    .flatMap((one) => checkTranslation(one, context));
  const problems = [...chinese, ...sources, ...english];
  return [...problems, ...ledgerProblems(problems, assembly)];
}

/** The problems of the ledger; none while the content has problems, since it will change again. */
function ledgerProblems(problems: readonly Problem[], assembly: Assembly): Problem[] {
  const { folder } = folders.translations;
  const isSound = problems.every(({ file }) => file.startsWith(contentPath(folder)));
  if (!isSound) return [];
  // A translation that can't be read must not be reported as gone.
  const wrong = filesAtFault(problems, folder);
  return run([ledger], assembly).filter(
    ({ field }) => !wrong.has(/^cases\.([^.]+)(?:\.english)?$/.exec(field)?.[1] ?? ''),
  );
}

/** The ids of the entries of a folder that a problem is about. */
function filesAtFault(problems: readonly Problem[], folder: string): Set<string> {
  return new Set(
    problems.flatMap(({ file }) => (file.startsWith(contentPath(folder)) ? [idOf(file)] : [])),
  );
}

/** The context of the records. The same registries and editions give the same object, so that checks are memoized. */
function contextOf(records: Records): Context {
  const { brands, ports, customs, goods, topics, glossary, editions } = records;
  const known = vocabularyIn(records.vocabulary);
  const lexicon = lexiconOf(records);
  return contextFor(lexicon, brands, ports, customs, goods, topics, glossary, editions, known);
}

const contextFor = memoizeFunction(
  (
    lexicon: Lexicon,
    brands: Records['brands'],
    ports: Records['ports'],
    customs: Records['customs'],
    goods: Records['goods'],
    topics: Records['topics'],
    glossary: Records['glossary'],
    editions: Records['editions'],
    known: Vocabulary,
  ): Context => ({
    lexicon,
    brands,
    ports,
    customs,
    goods,
    topics,
    glossary,
    editions,
    vocabulary: known,
  }),
);

function run(checks: readonly WholeCheck[], assembly: Assembly): Problem[] {
  const problems: Problem[] = [];
  for (const one of checks) one(assembly, reportTo(problems));
  return problems;
}

const checkCase = memoizeFunction((one: ResolvedCase, context: Context): Problem[] => {
  const problems: Problem[] = [];
  // While the text can't be read, each quote of it would be reported too.
  const { fits, faults } = one.entry.body;
  const checks = fits && faults.length === 0 ? caseChecks : [text];
  for (const look of checks) look(one, context, reportTo(problems));
  return problems;
});

const checkTranslation = memoizeFunction(
  (one: ResolvedTranslation, context: Context): Problem[] => {
    const problems: Problem[] = [];
    for (const look of translationChecks) look(one, context, reportTo(problems));
    return problems;
  },
);
