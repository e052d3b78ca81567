import type { CaseData } from '../schema/case.ts';
import { type Vocabulary, vocabularyFile } from '../schema/vocabulary-files.ts';
import type { Mention } from '../text/mentions.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { CaseCheck } from './check.ts';
import { namesOf, placeName, type ReadText, textsOf, textWords } from './text-words.ts';

/** What a place of a text says of an office: that it handles the case, that goods are declared to it, that it does not act, or none of these. */
type Verdict = 'acts' | 'is declared to' | 'does not act' | 'open';

/**
 * Reports customs offices that the title does not name and whose role the text contradicts: "acting" where no word lets the
 * office act (被宁波海关处罚 in an earlier case, a port of its name), another role where the account makes it act, and
 * "mentioned" where goods are declared to it.
 */
export const actingOffices: CaseCheck = (one, { vocabulary }, report) => {
  const file = vocabularyFile('customs-roles');
  for (const [index, office] of one.entry.data.customs.entries()) {
    if (office.role === 'titled' || isExplained(office, vocabulary)) continue;
    const places = placesOf(office, textsOf(one), vocabulary);
    const acting = places.find(({ verdict, id }) => verdict === 'acts' && id.startsWith('f'));
    const declared = places.find(
      ({ verdict, id }) => verdict === 'is declared to' && id.startsWith('f'),
    );
    const isIdle =
      places.length > 0 &&
      places.every(({ verdict }) => verdict === 'does not act' || verdict === 'is declared to');
    if (office.role === 'acting' && isIdle) {
      report(one.entry, ['customs', index, 'role'], {
        found: `"acting", though no words let it act; ${placeName(places[0] ?? { id: 'title' })} has "${places[0]?.words}"`,
        allowed: `${declared ? 'declared-to' : 'mentioned'}; acting where the office does something (the words of "acting" in ${file})`,
        advice: 'Correct the role, or say under "inferred" why the office acts.',
      });
    }
    if (office.role !== 'acting' && acting !== undefined) {
      report(one.entry, ['customs', index, 'role'], {
        found: `"${office.role}", though ${placeName(acting)} has "${acting.words}"`,
        allowed: `acting, by the words of "acting" in ${file}`,
        advice:
          'Correct the role, or say under "inferred" why the office does not act in this case.',
      });
    } else if (office.role === 'mentioned' && declared !== undefined) {
      report(one.entry, ['customs', index, 'role'], {
        found: `"mentioned", though ${placeName(declared)} has "${declared.words}"`,
        allowed: 'declared-to',
        advice:
          'Correct the role, or say under "inferred" why the declaration is none of this case.',
      });
    }
  }
};

/** Whether an inferred role has its reason; one that argues for 经办 explains no other role. */
function isExplained(
  { role, basis, note }: CaseData['customs'][number],
  { 'customs-roles': roles }: Vocabulary,
): boolean {
  if (basis !== 'inferred') return false;
  const acting = roles.get('acting')?.zh ?? '';
  return role === 'acting' || note?.includes(acting) !== true;
}

interface Place {
  id: string;
  verdict: Verdict;
  words: string;
}

function placesOf(
  { id }: CaseData['customs'][number],
  texts: readonly ReadText[],
  vocabulary: Vocabulary,
): Place[] {
  return texts.flatMap((text) =>
    namesOf(text, 'customs').flatMap((place) =>
      place.id === id
        ? [
            {
              id: text.id,
              verdict: verdictOn(place, text, vocabulary),
              words: wordsAt(place, text),
            },
          ]
        : [],
    ),
  );
}

function wordsAt({ start, end }: Mention, { text }: ReadText): string {
  return text.slice(Math.max(0, start - 10), end + 8);
}

function verdictOn(place: Mention, one: ReadText, vocabulary: Vocabulary): Verdict {
  const { text } = one;
  // 凭祥海关 in 凭祥海关综合保税区口岸 is part of the name of a port.
  if (namesOf(one, 'ports').some(({ start, end }) => start <= place.start && place.end <= end))
    return 'does not act';
  const subordinate = textWords(vocabulary, 'subordinate');
  const after = /^[^，。；：！？]*/u.exec(text.slice(endOfSeries(place, one)))?.[0] ?? '';
  if (after.startsWith('的')) return 'does not act';
  // What a house does, its district may be said to do.
  if (subordinate.some((word) => after.startsWith(word))) return 'open';
  const start = startOfChain(place, one, subordinate);
  const sentence = sentenceAround(text, start);
  const before = text.slice(sentence.start, start);
  const has = (words: readonly string[], within: string) =>
    words.some((word) => within.includes(word));
  if (has(textWords(vocabulary, 'earlier'), /[^，；]*，?[^，；]*$/u.exec(before)?.[0] ?? ''))
    return 'does not act';
  const isDeclared = has(textWords(vocabulary, 'declared'), after.slice(0, reach));
  if (/(?:[向在到对给从赴]|经过)$/u.test(before))
    return isDeclared ? 'is declared to' : 'does not act';
  if (/[被遭受]$/u.test(before)) return 'open';
  return has(vocabulary['customs-roles'].get('acting')?.words ?? [], after.slice(0, reach))
    ? 'acts'
    : 'open';
}

/** How many characters behind an office its verb may stand. */
const reach = 16;

/** Where the series of offices ends that an office belongs to: 武汉、宁波海关. */
function endOfSeries(place: Mention, one: ReadText): number {
  let { end } = place;
  for (const { start, end: next } of namesOf(one, 'customs')) {
    if (start >= end && /^[、和与及]$/u.test(one.text.slice(end, start))) end = next;
  }
  return end;
}

/** Where the office above a house begins, if the text names it directly before: 宁波海关隶属北仑海关. */
function startOfChain(place: Mention, one: ReadText, subordinate: readonly string[]): number {
  const above = namesOf(one, 'customs').find(
    ({ end }) => end < place.start && subordinate.includes(one.text.slice(end, place.start)),
  );
  return above?.start ?? place.start;
}
