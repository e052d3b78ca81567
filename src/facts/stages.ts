import { type Case, paragraphsOf } from '../book/book.ts';
import type { ResolvedQuote } from '../book/resolve-quotes.ts';
import type { Reached } from '../i18n/reached.ts';
import type { CaseEvent, Figure } from '../schema/case.ts';
import type { LineStyle } from '../schema/vocabulary-files.ts';
import type { Site } from '../site/site.ts';
import { countryName } from '../text/countries.ts';
import { sentenceAround } from '../text/sentences.ts';
import { inOrder } from './by-date.ts';
import { inferredMark } from './inferred.ts';

/** Something that a text tells of a case and that belongs to one of its stages: a method, an event, an outcome. */
export interface StageFact {
  stage: string;
  /** The id of the fact, which is the address of its words. */
  fact: string;
  /** What kind of thing it is, as 查扣. */
  kind: string;
  /** What it is, in our short words. */
  label: string;
  /** As precise as the text; events alone have one. */
  date?: string;
  /** The branch of law; outcomes alone have one. */
  sphere?: string;
  /** Whether it only says that the case goes on. */
  open: boolean;
  /** Whether it stands at a stage that is not the one of its kind: its kind must be told with it. */
  moved?: boolean;
}

/** The facts of one kind, and of one branch of law, at one stage of a case. */
export interface Step {
  kind: string;
  /** The first of its facts. */
  fact: string;
  dates: string[];
  /** The dates as they are said, each with a word where it is inferred. */
  when: string[];
  sphere?: string;
  /** A number that stands in its words, as the text writes it. */
  figure?: { text: string; fact: string };
  open: boolean;
}

/**
 * One stage of a case; it is open if the text only says that the case goes on, and a stage after the last that the text
 * tells of is not reached.
 */
export interface StageCell {
  stage: string;
  state: 'told' | 'open' | 'silent' | 'not-reached';
  steps: Step[];
}

/** A case with its stages in order. */
export interface StageRow {
  one: Case;
  cells: StageCell[];
}

/** The stages of a case, in order: earlier history is none. */
export function stagesOf({ book }: Pick<Site, 'book'>): string[] {
  return [...book.vocabulary.stages.keys()].filter((stage) => stage !== 'background');
}

/**
 * What a text tells of the stages of a case, in the order of the stages. Within one, events stand by their dates, and what
 * has none where the text tells it.
 */
export function stageFacts({ book, words }: Site, one: Case): StageFact[] {
  const { detections, outcomes, 'event-kinds': kinds } = book.vocabulary;
  const found = one.detection.map(({ value, label, stage }) => ({
    stage: stage ?? detections.get(value)?.stage,
    fact: `detection-${value}`,
    kind: words.label('detections', value),
    label,
    open: false,
  }));
  const events = inOrder(one.events.filter(({ background }) => background !== true)).map(
    ({ id, kind, label, date, stage }) => ({
      stage: stage ?? kinds.get(kind)?.stage,
      fact: `events-${id}`,
      kind: words.label('event-kinds', kind),
      label,
      date,
      open: false,
    }),
  );
  const results = one.outcomes
    .filter(({ background }) => background !== true)
    .map(({ id, value, label, sphere, country, stage }) => {
      const open = value === 'pending';
      const known = outcomes.get(value);
      // Customs that opens a case, or is told of one, is no police.
      const elsewhere = stage === undefined ? known?.stages?.[sphere] : undefined;
      return {
        stage: stage ?? elsewhere ?? (open ? 'decision' : known?.stage),
        moved: elsewhere !== undefined,
        fact: `outcomes-${id}`,
        // What another country's authorities did is no step of China's.
        kind:
          words.label('outcomes', value) +
          (country ? words.bracketed(countryName(country, words.lang)) : ''),
        label,
        sphere,
        open,
      };
    });
  return stagesOf({ book }).flatMap((stage) => {
    const at = (all: readonly (Omit<StageFact, 'stage'> & { stage: string | undefined })[]) =>
      all.filter((own) => own.stage === stage).map((own): StageFact => ({ ...own, stage }));
    return asTold(one, at(events), at([...found, ...results]), ({ fact }) => fact);
  });
}

/** The cases of a book with their stages, in its order. */
export function stageRows(site: Site): StageRow[] {
  return site.book.cases.map((one) => ({ one, cells: cellsOf(site, one) }));
}

function cellsOf(site: Site, one: Case): StageCell[] {
  const stages = stagesOf(site);
  const facts = stageFacts(site, one);
  const last = Math.max(-1, ...facts.map(({ stage }) => stages.indexOf(stage)));
  // A number that stands in the words of several facts is given once.
  const given = new Set<string>();
  return stages.map((stage, index) => {
    const steps = stepsOf(
      site,
      one,
      facts.filter((own) => own.stage === stage),
      given,
    );
    return { stage, state: stateOf(steps, index > last), steps };
  });
}

function stateOf(steps: readonly Step[], isPast: boolean): StageCell['state'] {
  if (steps.length === 0) return isPast ? 'not-reached' : 'silent';
  return steps.every(({ open }) => open) ? 'open' : 'told';
}

/** Joins the facts of one kind; where two branches of law have that kind, what has no branch goes with the first. */
function stepsOf(site: Site, one: Case, facts: readonly StageFact[], given: Set<string>): Step[] {
  const groups = Map.groupBy(facts, ({ kind, sphere }) => {
    const own = sphere ?? facts.find((other) => other.kind === kind && other.sphere)?.sphere;
    return `${kind} ${own ?? ''}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const sphere = group.find((own) => own.sphere !== undefined)?.sphere;
    const figure = figureIn(one, group, given);
    if (figure) given.add(figure.id);
    // What is inferred of an event is its date, or that its date is this one.
    const told = group.filter(({ date }) => date === undefined);
    const mark = (own: readonly StageFact[]) =>
      inferredMark(
        site.words,
        one,
        own.map(({ fact }) => fact),
      );
    const dates = datesOf(group);
    return [
      {
        kind: first.kind + mark(told),
        fact: first.fact,
        dates,
        when: dates.map(
          (date) => site.words.date(date) + mark(group.filter((own) => own.date === date)),
        ),
        ...(sphere !== undefined && { sphere }),
        ...(figure && {
          figure: { text: site.words.figure(figure), fact: `figures-${figure.id}` },
        }),
        open: first.open,
      },
    ];
  });
}

/**
 * The dates of some facts, each once. A date that a period begins with is left out; of a period without an end, it is
 * the period: what goes on from a day says less of the number beside it.
 */
function datesOf(group: readonly StageFact[]): string[] {
  const dates = [...new Set(group.flatMap(({ date }) => date ?? []))];
  return dates.filter(
    (date) =>
      !dates.some(
        (other) =>
          date === `${other}/..` || (other.startsWith(`${date}/`) && other !== `${date}/..`),
      ),
  );
}

/**
 * The number that stands in the words of some facts: the first of those that represent the case or, where the facts are
 * outcomes, of the text.
 */
function figureIn(
  one: Case,
  group: readonly StageFact[],
  given: ReadonlySet<string>,
): Figure | undefined {
  const own = group.flatMap(({ fact }) => evidenceOf(one, fact));
  const isOutcome = group.some(({ sphere }) => sphere !== undefined);
  const chosen = one.headline.figures;
  const inside = one.figures.filter(
    ({ id }) =>
      !given.has(id) &&
      (isOutcome || chosen.includes(id)) &&
      evidenceOf(one, `figures-${id}`).some((quote) =>
        own.some(
          ({ paragraph, start, end }) =>
            paragraph === quote.paragraph && start <= quote.start && quote.end <= end,
        ),
      ),
  );
  const [first] = chosen.filter((id) => inside.some((figure) => figure.id === id));
  const found = inside.find(({ id }) => id === first) ?? inside[0];
  // One of several numbers of a kind would be taken for the whole.
  return inside.some((other) => other !== found && isAlike(other, found)) ? undefined : found;
}

/** Whether two figures count in the same way, so that either may be a part of what both are about. */
function isAlike(a: Figure, b: Figure | undefined): boolean {
  return a.unit === b?.unit && a.kind === b?.kind;
}

/** The words that state a fact of a case. */
function evidenceOf({ facts }: Case, id: string): readonly ResolvedQuote[] {
  return facts.find((fact) => fact.id === id)?.evidence ?? [];
}

/** How charts draw what belongs to a branch of law; what has none is drawn like most. */
export function lineOf({ book }: Pick<Site, 'book'>, { sphere }: Pick<Step, 'sphere'>): LineStyle {
  return (sphere === undefined ? undefined : book.vocabulary.spheres.get(sphere)?.line) ?? 'solid';
}

/** The word for the branch of law of a step, where it is another than most belong to and than that of the step before. */
export function branchSaid(site: Site, step: Step, before: Step | undefined): string {
  const isSaid = step.sphere === before?.sphere || lineOf(site, step) === 'solid';
  return isSaid ? '' : site.words.tag('spheres', step.sphere ?? '');
}

/** What the stages of the cases show as a whole. */
export function stageFinding({ book }: Pick<Site, 'book'>, rows: readonly StageRow[]): Reached {
  const { outcomes } = book.vocabulary;
  const isPolice = ({ cells }: StageRow) =>
    cells.some(({ stage, state }) => stage === 'police' && state === 'told');
  // A finding that goods infringe is no penalty, and their release is no judgment.
  const isDecided = ({ one }: StageRow) =>
    one.outcomes.some(({ value, background }) => !background && outcomes.get(value)?.decides);
  return {
    cases: rows.length,
    police: rows.filter(isPolice).length,
    decided: rows.filter(isDecided).length,
  };
}

/** A dated event of a stage, or something else that the text tells that came of the case there, without a date. */
export type StripStep = { event: CaseEvent } | { undated: StageFact };

/** A stage of one case with its steps: events by their dates, and among them what has none, where the text tells it. */
export interface StripStage {
  stage: string;
  steps: StripStep[];
}

/**
 * The strip of one case: its background, which is earlier history, then the stages in which something came of it. How
 * the goods were found is no stage of its own, since a text often tells it last; that a case goes on is no decision; and
 * a step of another kind is none of a stage's own.
 */
export function stageStrip(site: Site, one: Case): StripStage[] {
  const facts = stageFacts(site, one);
  // What belongs to no stage of its own stands where the event before it does, and so by its date.
  let last = 'background';
  const stageOf = ({ id, background }: CaseEvent) => {
    if (background === true) return 'background';
    last = facts.find(({ fact }) => fact === `events-${id}`)?.stage ?? last;
    return last;
  };
  const events = Map.groupBy(inOrder(one.events), stageOf);
  const texts = new Map(paragraphsOf(one.original ?? one).map(({ id, text }) => [id, text]));
  const placesOf = (id: string) =>
    evidenceOf(one, id).map(({ paragraph, start }) => {
      const sentence = sentenceAround(texts.get(paragraph) ?? '', start);
      return `${paragraph} ${sentence.start}`;
    });
  return ['background', ...stagesOf(site)]
    .map((stage) => {
      const dated = events.get(stage) ?? [];
      // What stands in the sentence of a dated event may be that event.
      const told = new Set(dated.flatMap(({ id }) => placesOf(`events-${id}`)));
      const undated = facts.filter(
        (own) =>
          own.stage === stage &&
          own.fact.startsWith('outcomes-') &&
          !own.open &&
          !own.moved &&
          !placesOf(own.fact).some((sentence) => told.has(sentence)),
      );
      const steps = asTold<StripStep>(
        one,
        dated.map((event) => ({ event })),
        undated.map((own) => ({ undated: own })),
        (step) => ('event' in step ? `events-${step.event.id}` : step.undated.fact),
      );
      return { stage, steps };
    })
    .filter(({ steps }) => steps.length > 0);
}

/** Puts what has no date before the first of the dated that the text tells after it. */
function asTold<Step>(
  one: Case,
  dated: readonly Step[],
  undated: readonly Step[],
  factOf: (step: Step) => string,
): Step[] {
  const order = paragraphsOf(one).map(({ id }) => id);
  const placeOf = (step: Step): readonly [number, number] => {
    const [quote] = evidenceOf(one, factOf(step));
    return [order.indexOf(quote?.paragraph ?? ''), quote?.start ?? 0];
  };
  const byPlace = (a: Step, b: Step) => {
    const [at, from] = placeOf(a);
    const [other, start] = placeOf(b);
    return at - other || from - start;
  };
  const steps = [...dated];
  for (const own of undated.toSorted(byPlace)) {
    const later = steps.findIndex((step) => dated.includes(step) && byPlace(step, own) > 0);
    steps.splice(later < 0 ? steps.length : later, 0, own);
  }
  return steps;
}
