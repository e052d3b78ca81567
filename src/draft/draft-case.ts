import { numbersIn } from '../book/numbers-in.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/sentences.ts';
import type { CutPart } from './cut-parts.ts';
import { describeEvents, describeFigures, describeOutcomes } from './describe-facts.ts';
import { describeNames, type Names } from './describe-names.ts';
import { describeReasons } from './describe-reasons.ts';
import { describeValues } from './describe-values.ts';
import { some } from './draft-case-parts.ts';
import { type DraftParagraph, type Known, paragraphsOf } from './draft-text.ts';
import { bodiesIn, describeBodies } from './find-bodies.ts';
import { findDates } from './find-dates.ts';
import { findFigures } from './find-figures.ts';
import { findParties } from './find-people.ts';
import { leftNumerals, wordsIn } from './left-numerals.ts';
import { ask } from './questions.ts';

/** A case drafted from its text. */
export interface DraftedCase {
  /** The front matter in the short form, with questions where somebody must decide. */
  data: Record<string, unknown>;
  paragraphs: DraftParagraph[];
  parts: readonly CutPart[];
}

/** Drafts the front matter of a case. @param issued when the list was published, if known */
export function draftCase(
  title: string,
  parts: readonly CutPart[],
  known: Known,
  issued: string | undefined,
): DraftedCase {
  const plain = paragraphsOf(title, parts);
  const dates = findDates(plain, issued);
  const firms = findParties(plain).map(({ name }) => name);
  const paragraphs = plain.map((one) => ({
    ...one,
    whole: [
      ...wholeSpans(one.text, dates.get(one.id) ?? [], known),
      ...firms.flatMap((name) => findAll(one.text, name)),
    ],
  }));
  const figures = paragraphs.flatMap((one) => findFigures(one, known, dates.get(one.id) ?? []));
  const names: Names = describeNames(paragraphs, known);
  const values = describeValues(paragraphs, known, names.spans);
  const outcomes = describeOutcomes(paragraphs, known, names.spans);
  const described = describeFigures(figures, known);
  const data = {
    title,
    draft: true,
    summary: ask('一句话概括本案，至多120字，以“。”结尾'),
    headline: {
      ...(described.headline.length > 0 && {
        figures: described.headline.map((id, index) => (index === 0 ? ask(id) : id)),
      }),
      ...(outcomes.headline !== undefined && { outcome: outcomes.headline }),
    },
    ...values.direction,
    ...values.rights,
    ...names.goods,
    ...values.channels,
    ...names.countries,
    ...names.customs,
    ...names.ports,
    ...names.brands,
    ...names.holders,
    ...names.parties,
    ...describeBodies(paragraphs, known),
    ...values.detection,
    ...some('figures', described.entries),
    ...some('events', describeEvents(paragraphs, dates, known)),
    ...some('outcomes', outcomes.entries),
    ...some('reasons', describeReasons(paragraphs, known)),
    ...leftNumerals(paragraphs, { figures, dates, known }),
    ...some('joins', joinsOf(parts)),
  };
  return { data, paragraphs, parts };
}

/** Where names of the registries, dates and numbers stand in a text. */
function wholeSpans(
  text: string,
  dates: readonly Span[],
  { lexicon, vocabulary }: Known,
): readonly Span[] {
  const numbers = numbersIn(text, vocabulary);
  const rights = [...vocabulary.rights.values()].flatMap(({ words = [] }) => words);
  return [
    ...lexicon.find(text),
    ...dates,
    ...numbers,
    ...bodiesIn(text, vocabulary),
    ...wordsIn(text, rights),
  ].map(({ start, end }) => ({ start, end }));
}

function joinsOf(parts: readonly CutPart[]): Record<string, unknown> {
  const own = paragraphsOf('', parts).slice(1);
  const cut = parts.flatMap(({ paragraphs }) => paragraphs);
  return Object.fromEntries(
    cut.flatMap(({ joins }, index) => {
      const id = own[index]?.id;
      return joins.length === 0 || id === undefined ? [] : [[id, joins]];
    }),
  );
}
