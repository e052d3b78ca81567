import type { Assembly } from '../book/assemble.ts';
import { type Lexicon, lexiconOf } from '../book/lexicon.ts';
import type { ResolvedTranslation } from '../book/translate.ts';
import { vocabularyIn } from '../book/vocabulary.ts';
import { memoizeFunction } from '../memoize.ts';
import { contentPath, idOf } from '../read/parse-file.ts';
import type { Problem } from '../read/problem.ts';
import { ledgerFile } from '../read/read-records.ts';
import type { Reading, Records } from '../read/records.ts';
import { folders, registries } from '../schema/collections.ts';
import { type Vocabulary, vocabularyFolder } from '../schema/vocabulary-files.ts';
import { caseNumbers } from './case-numbers.ts';
import type { Context, TranslationCheck, WholeCheck } from './check.ts';
import { checkCase } from './check-case.ts';
import { correctedThings } from './corrected-things.ts';
import { districts } from './districts.ts';
import { drafts as draftedCases, leftDrafts } from './drafts.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { editions } from './editions.ts';
import { everydayWords } from './everyday-words.ts';
import { issuers } from './issuers.ts';
import { laterEvents } from './later-events.ts';
import { ledger } from './ledger.ts';
import { listedCases } from './listed-cases.ts';
import { loneTranslations } from './lone-translations.ts';
import { namedSources } from './named-sources.ts';
import { registryTerms } from './registry-terms.ts';
import { reportTo } from './report.ts';
import { sharedNames } from './shared-names.ts';
import { source } from './source.ts';
import { statedParents } from './stated-parents.ts';
import { translatedText } from './text.ts';
import { translatedEvidence } from './translated-evidence.ts';
import { translatedFigures } from './translated-figures.ts';
import { translatedKeys } from './translated-keys.ts';
import { translatedParagraphs } from './translated-paragraphs.ts';
import { translatedTerms } from './translated-terms.ts';
import { translatedWords } from './translated-words.ts';
import { unused } from './unused.ts';
import { vocabularyFiles } from './vocabulary.ts';

/** The checks of each translation. */
const translationChecks: readonly TranslationCheck[] = [
  translatedKeys,
  translatedWords,
  translatedFigures,
  translatedTerms,
  translatedText,
  translatedParagraphs,
  translatedEvidence,
];

/**
 * Everything that is wrong with the content, in the order of the files. One cause gives one problem: where something
 * can't be judged because of a problem that is reported, nothing is said of it.
 */
export function check({ problems: unread, records }: Reading, assembly: Assembly): Problem[] {
  // A question is no fault: everything else can be looked at while it is open.
  const atFault = unread.filter(({ isQuestion }) => !isQuestion);
  const isComplete = atFault.every(({ file }) => file === contentPath(ledgerFile));
  // What a list leaves out would be missing everywhere.
  const unlisted = isComplete ? run([listedCases], assembly) : [];
  const isWhole = isComplete && unlisted.length === 0;
  const hasOffices = !registriesIn(atFault).has('customs');
  const whole = [
    ...unlisted,
    ...run(
      [
        duplicateIds,
        ...(hasOffices ? [districts, statedParents] : []),
        vocabularyFiles,
        everydayWords,
      ],
      assembly,
    ),
    ...(isWhole
      ? run(
          [editions, issuers, loneTranslations, correctedThings, namedSources, registryTerms],
          assembly,
        )
      : []),
  ];
  // A name that two entries claim may be found as either.
  const shared = run([sharedNames], assembly);
  const context = contextOf(records, registriesIn([...atFault, ...shared]));
  // Every case is told in the vocabularies, so one at fault is mended before the cases are looked at.
  const isSpoken = ![...atFault, ...whole].some(({ file }) =>
    file.startsWith(contentPath(vocabularyFolder)),
  );
  const told = isSpoken ? [...assembly.cases.values()] : [];
  const all = told.flatMap((one) => checkCase(one, context));
  // Lines that the layout declares wrongly would be missing in the source.
  const isLaidOut = whole.every(({ field }) => !field.startsWith('layout'));
  const { sources, notUsed } =
    isWhole && isLaidOut ? checkTexts(all, assembly) : { sources: [], notUsed: [] };
  // Where a text is not that of the source, its quotes and names can't be judged.
  const otherTexts = filesAtFault(sources.filter(isOfText), folders.cases.folder);
  const ofCases = all.filter(({ file }) => !otherTexts.has(idOf(file)));
  const gaps = isWhole ? run([caseNumbers], assembly) : [];
  // Where a list is described wrongly, the day of its publication may be wrong.
  const wrongLists = filesAtFault([...whole, ...sources], folders.editions.folder);
  const later = isWhole && wrongLists.size === 0 ? run([laterEvents], assembly) : [];
  const chinese = [
    ...unread,
    ...whole,
    ...shared,
    ...notUsed,
    ...ofCases,
    ...gaps,
    ...sources,
    ...later,
  ];
  // A translation is compared with the facts of its case, so it is not checked while these are wrong.
  const wrongCases = filesAtFault(chinese, folders.cases.folder);
  const english = [...assembly.translations.values()]
    .filter(({ entry }) => isSpoken && !wrongCases.has(entry.id))
    .flatMap((one) => checkTranslation(one, context));
  const problems = beyondQuestions([...chinese, ...english]);
  const undone = draftsWithout(problems, assembly);
  return [...problems, ...undone, ...ledgerProblems([...problems, ...undone], assembly)];
}

/** The problems without those of lines that are still in question: what stands there is no answer yet. */
function beyondQuestions(problems: readonly Problem[]): Problem[] {
  const place = ({ file, line }: Problem) => `${file}:${line}`;
  const asked = new Set(problems.filter(({ isQuestion }) => isQuestion).map(place));
  return problems.filter((one) => one.isQuestion || !asked.has(place(one)));
}

/** The cases that are still marked as drafts, and files of names, though nothing else is wrong with them. */
function draftsWithout(problems: readonly Problem[], assembly: Assembly): Problem[] {
  const wrong = filesAtFault(problems, folders.cases.folder);
  const cases = run([draftedCases], assembly).filter(({ file }) => !wrong.has(idOf(file)));
  // While anything is wrong, the names may still be needed.
  return problems.length > 0 ? cases : [...cases, ...run([leftDrafts], assembly)];
}

/**
 * Compares the texts with their sources, and looks for entries of the registries that no text uses.
 * @param ofCases what is wrong with the cases
 */
function checkTexts(ofCases: readonly Problem[], assembly: Assembly) {
  // A text that could not be read is reported already, and would be reported again as a difference.
  if (ofCases.some(({ field }) => field === 'text')) return { sources: [], notUsed: [] };
  const wrongJoins = ofCases.filter(({ field }) => field.startsWith('joins'));
  const sources = run([source], assembly).filter(
    (problem) => isOfText(problem) || wrongJoins.every(({ file }) => file !== problem.file),
  );
  // What a case declares wrongly, or names in words that are not the source's, may be what seems unused.
  const mayBeUsed = (registry: string) =>
    sources.some(isOfText) ||
    ofCases.some(({ field }) => field.startsWith(registry === 'topics' ? 'reasons' : registry));
  const notUsed = run([unused], assembly).filter(({ file }) => !mayBeUsed(idOf(file)));
  return { sources, notUsed };
}

/** Whether a difference from the source is one of the text, and not one of the places where its lines end. */
function isOfText({ field }: Problem): boolean {
  return !field.startsWith('joins');
}

/** The registries that a problem of reading is about. */
function registriesIn(unread: readonly Problem[]): Context['unread'] {
  const files = new Set(unread.map(({ file }) => file));
  const names = (Object.keys(registries) as (keyof typeof registries)[]).filter((name) =>
    files.has(contentPath(registries[name].file)),
  );
  return unreadSet(names.join());
}

const unreadSets = new Map<string, Context['unread']>();

/** The set of the names in a list; the same list gives the same set, so that checks are memoized. */
function unreadSet(list: string): Context['unread'] {
  const names = list === '' ? [] : (list.split(',') as (keyof typeof registries)[]);
  const set = unreadSets.get(list) ?? new Set(names);
  unreadSets.set(list, set);
  return set;
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
function contextOf(records: Records, unread: Context['unread']): Context {
  const { brands, ports, customs, goods, topics, glossary, outside, editions, drafts } = records;
  const known = vocabularyIn(records.vocabulary);
  const lexicon = lexiconOf(records);
  return contextFor(
    lexicon,
    brands,
    ports,
    customs,
    goods,
    topics,
    glossary,
    outside,
    editions,
    drafts,
    known,
    unread,
  );
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
    outside: Records['outside'],
    editions: Records['editions'],
    drafts: Records['drafts'],
    known: Vocabulary,
    unread: Context['unread'],
  ): Context => ({
    lexicon,
    brands,
    ports,
    customs,
    goods,
    topics,
    glossary,
    outside,
    editions,
    drafts,
    vocabulary: known,
    unread,
  }),
);

function run(checks: readonly WholeCheck[], assembly: Assembly): Problem[] {
  const problems: Problem[] = [];
  for (const one of checks) one(assembly, reportTo(problems));
  return problems;
}

const checkTranslation = memoizeFunction(
  (one: ResolvedTranslation, context: Context): Problem[] => {
    const problems: Problem[] = [];
    for (const look of translationChecks) look(one, context, reportTo(problems));
    return problems;
  },
);
