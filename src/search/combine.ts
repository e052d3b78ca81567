import { casesOf, type How, hows, type Met } from './met.ts';
import { tellingOf } from './understand.ts';

/** A case that has at least most of a query. */
export interface Candidate {
  one: number;
  /** How it was met: by the weakest of the ways in which its parts were. */
  match: How;
  /** How much of the query it has, from 0 to 1. */
  score: number;
  /** How many parts a name, a value or a fact of it answers. */
  known: number;
  /** The parts that it lacks. */
  missing: string[];
  /** Those that it is not failed for. */
  slight: string[];
}

/** A case without all parts of a query is shown if it has this share of it: half of two words, whatever is common beside them. */
const enough = 0.48;
/** With this share, lacking only ordinary words, it counts as met. */
const nearlyAll = 0.7;
/** And this share of what the best one has. */
const nearBest = 0.75;
/** From this many parts, English words or Chinese characters on, a query is a sentence. */
const sentenceParts = 3;
const sentenceWords = 5;
const sentenceCharacters = 8;
/** How much more a name, a value or an everyday word tells in a sentence than a word that happens to stand in a case. */
const recognised = 2.5;
/** The same in a query of two words. */
const named = 1.2;
/** How much the words of a sentence that no case has count: they may be those of asking. */
const unknownWord = 0.3;

/**
 * The cases that have every part of a query; if there are none, those that come nearest, with what they lack.
 * @param query what was asked, folded
 * @param total the number of all cases
 */
export function combine(met: readonly Met[], query: string, total: number): Candidate[] {
  const telling = new Set(tellingOf(met));
  const weights = weigh(met, telling, query, total);
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const all = new Set(met.flatMap(({ ways }) => ways.flatMap(({ cases }) => [...cases])));
  const candidates = [...all].map((one) => {
    let held = 0;
    let known = 0;
    let worst = 0;
    const missing: string[] = [];
    const slight: string[] = [];
    for (const part of met) {
      const own = part.ways
        .filter(({ cases }) => cases.has(one))
        .map(({ how }) => hows.indexOf(how));
      const best = Math.min(...own);
      if (own.length === 0) {
        (telling.has(part) ? missing : slight).push(part.ask.text);
        continue;
      }
      if (telling.has(part) && own.some((how) => how >= 1 && how <= 3)) known += 1;
      worst = Math.max(worst, best);
      held += (weights.get(part) ?? 0) * (best === hows.length - 1 ? 0.7 : 1);
    }
    const share = whole === 0 ? 1 : held / whole;
    // A word that other cases have and this one lacks is named beside it; a name or value that it lacks makes it near.
    const isSlight =
      missing.length > 0 &&
      share >= nearlyAll &&
      met.every((part) => !lacks(part, one) || (isSlightPart(part) && !isInside(part, met, query)));
    const match = missing.length > 0 && !isSlight ? 'near' : (hows[worst] ?? 'near');
    return { one, match, score: share, known, missing, slight } satisfies Candidate;
  });
  const full = candidates.filter(({ missing }) => missing.length === 0);
  if (full.length > 0) return full;
  const best = Math.max(...candidates.map(({ score }) => score));
  return candidates.filter(({ score }) => score >= enough && score >= best * nearBest);
}

function lacks({ ways }: Met, one: number): boolean {
  return !ways.some(({ cases }) => cases.has(one));
}

/** Whether a part stands between two others with nothing else between, as the 第一 of 市第一中级 does: it tells that name from others. */
function isInside({ ask: { text } }: Met, met: readonly Met[], query: string): boolean {
  const at = met.findIndex(({ ask }) => ask.text === text);
  const [before, after] = [met[at - 1]?.ask.text, met[at + 1]?.ask.text];
  const isBetween = before !== undefined && after !== undefined && !text.endsWith('的');
  return isBetween && query.includes(before + text + after);
}

/** Whether a part is an ordinary word of the texts: no name, no value, and not unknown to all of them. */
function isSlightPart({ ask, ways }: Met): boolean {
  return (
    ways.length > 0 &&
    ways.every(({ how }) => how === 'exact') &&
    !ask.value &&
    !ask.quoted &&
    !ask.spelt?.names.length
  );
}

/** What each part tells. The unknown words of a sentence in which something is recognised tell less than half of it. */
function weigh(
  met: readonly Met[],
  telling: ReadonlySet<Met>,
  query: string,
  total: number,
): Map<Met, number> {
  const isLong =
    telling.size >= sentenceParts ||
    (query.match(/[a-z\d]+/g) ?? []).length >= sentenceWords ||
    (query.match(/\p{Script=Han}/gu) ?? []).length >= sentenceCharacters;
  const isKnown = met.every(({ ways }) => ways.length > 0);
  const weights = new Map(
    met.map(
      (one) => [one, telling.has(one) ? weightOf(one, total, isLong, isKnown) : 0.05] as const,
    ),
  );
  if (!isLong) return weights;
  const sum = (all: readonly Met[]) => all.reduce((so, one) => so + (weights.get(one) ?? 0), 0);
  const known = met.filter((one) => telling.has(one) && one.ways.length > 0);
  const unknown = met.filter((one) => telling.has(one) && one.ways.length === 0);
  const most = known.some(isRecognised) ? sum(known) / 2 : Number.POSITIVE_INFINITY;
  const share = Math.min(unknownWord, most / sum(unknown));
  for (const one of unknown) weights.set(one, (weights.get(one) ?? 0) * share);
  return weights;
}

/** Whether a part is more than words: a name, a value or an everyday word. */
function isRecognised({ ask, ways }: Met): boolean {
  return ways.length > 0 && (ask.value ?? ask.spelt) !== undefined;
}

/** What a part tells: the more, the rarer and the longer it is, and in a sentence if it is more than words. */
function weightOf(met: Met, total: number, isSentence: boolean, isKnown: boolean): number {
  const rare = Math.log((total + 1) / Math.max(1, casesOf(met).size));
  const length = Math.min([...met.ask.text].length, 4);
  if (!isRecognised(met)) return rare * length;
  if (isSentence) return rare * length * recognised;
  // US tells as much as a longer name, and more than a word that stands in other cases; beside one that stands in none
  // it may be a part of another name: 上海大厦.
  return isKnown ? rare * 4 * named : rare * length;
}
