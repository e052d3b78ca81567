import type { ValueData, Vocabulary } from '../../schema/vocabulary-files.ts';
import { addresseeOf } from '../../text/addressee.ts';
import { carries } from '../../text/carrying-words.ts';
import { findAll } from '../../text/find-all.ts';
import { sentenceAround } from '../../text/sentences.ts';
import type { PlacedQuote } from './quoted.ts';

/** Words before an authority that is not the one who acts: 向公安机关通报, 会同海关. */
const notActing = '(?<!在|向|与|和|同|合|助|动|通报|移送|移交|给)';

/** The same for an authority whose name may have others before it: 移送拱北海关缉私局. */
const notTold = '(?<!(?:移送|移交|通报|[向与同合助给])[^，。；]{0,12})';

/** Words that tell the branch of law: punishments, and who acts. The last one before the end of the quote counts. */
const told: readonly (readonly [sphere: string, words: RegExp])[] = [
  [
    'criminal',
    new RegExp(
      `${notActing}(?:公安|[\\p{Script=Han}]{0,6}警方)|${notTold}缉私(?:局|分局|支队)|检察|判处|罚金|抓获|抓捕|捣毁|犯.{2,12}罪|公诉|被告人|徒刑|拘役`,
      'gu',
    ),
  ],
  [
    'administrative',
    new RegExp(`${notActing}(?<!公安部[、和与及])海关(?!的)|罚款|行政|扣留申请`, 'gu'),
  ],
  [
    'civil',
    /民事|赔偿|和解|停止侵[害权]|经济损失|权利人(?:向|将|诉|对|依法|已|遂)[^，。；]{0,24}诉/gu,
  ],
];

/** Words of a court, which judges civil and criminal cases: they tell the branch of what can belong to one of the two alone. */
const ofCourt = /法院|判决|裁定|[一二终]审|原告|被告/gu;

/** Words of a suit against an authority, which courts judge beside civil and criminal cases. */
const ofSuit = /行政(?:诉讼|行为|判决|裁定|案件|审判)/gu;

/** Words of whoever sues. */
const ofPlaintiff = /诉讼请求|诉请|原告/gu;

/** Whether courts alone decide what is of this kind: Customs and the police decide nothing in both branches. */
function isOfCourts({ spheres, stage }: Pick<Outcome, 'spheres' | 'stage'>): boolean {
  return stage === 'decision' && ['criminal', 'civil'].every((one) => spheres.includes(one));
}

/**
 * The branches of an outcome that its texts leave possible: what courts decide in all three, they decide against an authority
 * only where a text speaks of such a suit.
 */
function leftBy(quotes: readonly Words[], kind: Pick<Outcome, 'spheres' | 'stage'>): string[] {
  const { spheres } = kind;
  if (!isOfCourts(kind)) return [...spheres];
  const isSuit = quotes.some(({ text }) => text.search(ofSuit) >= 0);
  return spheres.filter((sphere) => (sphere === 'administrative' ? isSuit : true));
}

/** The branch of which a court judges something, where it can be but one. */
function courtOf(possible: readonly string[]): string | undefined {
  const [only, ...others] = possible.filter((one) => one === 'criminal' || one === 'civil');
  return others.length === 0 ? only : undefined;
}

type Outcome = Pick<
  ValueData<'outcomes'>,
  'spheres' | 'sphereWords' | 'stage' | 'stages' | 'words'
>;
type Words = Pick<PlacedQuote, 'text' | 'start' | 'end'>;

/**
 * The branches of law that an outcome can belong to: those of its kind, and of these the one that its words tell,
 * where they tell one.
 */
export function spheresFor(kind: Outcome, quotes: readonly Words[]): string[] {
  if (areSettledByWords(kind)) {
    const named = namedIn(
      kind,
      quotes.flatMap((quote) => addresseesOf(kind, quote)),
    );
    if (named.length > 0) return named;
    return spheresNamed(
      kind,
      quotes.map(({ text, start, end }) =>
        text.slice(sentenceAround(text, start).start, sentenceAround(text, end - 1).end),
      ),
    );
  }
  const said = quotes
    .map((quote) => toldBy(kind, quotes, quote))
    .filter((one) => one !== undefined);
  return said.length > 0 && said.length === quotes.length && new Set(said).size === 1
    ? [...new Set(said)]
    : leftBy(quotes, kind);
}

/**
 * Whether words of a kind alone settle the branch of law, and not who acts: a notification by Customs belongs where those
 * who are notified act.
 */
export function areSettledByWords({ sphereWords = {} }: Pick<Outcome, 'sphereWords'>): boolean {
  return Object.keys(sphereWords).length > 0;
}

/**
 * The branches of law that an outcome can belong to by reason of texts round its words: where words settle it, those whose
 * authorities the texts name, or none.
 */
export function spheresNamed(kind: Outcome, texts: readonly string[]): string[] {
  if (!areSettledByWords(kind)) return [...kind.spheres];
  const named = namedIn(kind, texts);
  return kind.spheres.filter((sphere) => sphere === noSphere || named.includes(sphere));
}

/** The stage at which something stands instead of the usual one of its kind, where its words tell a branch of law that has one. */
export function stageElsewhere(kind: Outcome, quotes: readonly Words[]): string | undefined {
  const [only, ...others] = spheresFor(kind, quotes);
  return only === undefined || others.length > 0 ? undefined : kind.stages?.[only];
}

/** What belongs to no branch of law. */
const noSphere = 'none';

function namedIn({ spheres, sphereWords = {} }: Outcome, texts: readonly string[]): string[] {
  return spheres.filter((sphere) => {
    const words = sphereWords[sphere] ?? [];
    // A longer word of another branch is none of this one's: 海关 in 海关缉私部门.
    const longer = Object.values(sphereWords)
      .flat()
      .filter((other) => words.some((word) => other !== word && other.includes(word)))
      .filter((other) => !words.includes(other));
    const others = texts.map((text) =>
      longer.reduce((rest, other) => rest.replaceAll(other, '　'), text),
    );
    return words.length > 0 && carries({ words }, others);
  });
}

/** Who is told of something, by each word of the kind in a quote; without one, whoever the quote names. */
function addresseesOf({ words = [] }: Outcome, { text, start, end }: Words): string[] {
  const exact = text.slice(start, end);
  const verbs = words.flatMap((word) => findAll(exact, word));
  if (verbs.length === 0) return [exact];
  return verbs.map((verb) =>
    addresseeOf(text, { start: start + verb.start, end: start + verb.end }),
  );
}

/**
 * The same, and where the words of its sentence leave it open, the branch of who acts in the paragraph before it.
 * @param branches who acts in each branch of law
 */
export function spheresTold(
  kind: Outcome,
  quotes: readonly Words[],
  branches: Vocabulary['spheres'],
): string[] {
  const told = spheresFor(kind, quotes);
  if (told.length < 2 || areSettledByWords(kind)) return told;
  const actors = quotes.map(({ text, end }) => actingIn(text.slice(0, end), told, branches));
  const [first] = actors;
  return first !== undefined && actors.every((actor) => actor === first) ? [first] : told;
}

/** A word that makes what follows it no subject: 向公安机关通报, 在海关的协助下. */
const notSubject = /[向与和同合从对给被将在助]/u;

/** The branch of who is the subject of the last clause that has one. */
function actingIn(
  text: string,
  possible: readonly string[],
  branches: Vocabulary['spheres'],
): string | undefined {
  const acting = [
    ...[...branches].map(([sphere, { actors = [] }]) => ({ sphere, actors })),
    { sphere: courtOf(possible), actors: ['法院', '高院', '中院'] },
  ];
  for (const clause of text.split(/[，。；：！？]/u).toReversed()) {
    const found = acting.flatMap(({ sphere, actors }) => {
      const places = actors.flatMap((actor) => {
        const at = clause.indexOf(actor);
        const isSubject = at >= 0 && at <= reach && !clause.startsWith('的', at + actor.length);
        return isSubject && !notSubject.test(clause.slice(0, at)) ? [at] : [];
      });
      return places.length > 0 ? [{ sphere, at: Math.min(...places) }] : [];
    });
    const [first] = found.sort((a, b) => a.at - b.at);
    if (first !== undefined) return possible.find((sphere) => sphere === first.sphere);
  }
  return undefined;
}

/** How many characters of its name may stand before an actor: 黄埔海关, 安徽省蚌埠市公安局. */
const reach = 12;

/** The branch that the words before the end of a quote tell: those of its sentence, of what courts decide those of its paragraph. */
function toldBy(kind: Outcome, quotes: readonly Words[], { text, start, end }: Words) {
  const possible = leftBy(quotes, kind);
  const isJudged = isOfCourts(kind);
  const words = text.slice(isJudged ? 0 : sentenceAround(text, start).start, end);
  const court = courtOf(possible);
  const patterns: (typeof told)[number][] = [
    ...told.filter(([sphere]) => !isJudged || sphere !== 'administrative'),
    ...(isJudged ? ([['administrative', ofSuit]] as const) : []),
    // Who sues an authority is a plaintiff, too.
    ...(isJudged && !possible.includes('administrative')
      ? ([['civil', ofPlaintiff]] as const)
      : []),
    ...(court === undefined ? [] : ([[court, ofCourt]] as const)),
  ];
  const places = patterns.flatMap(([sphere, pattern]) =>
    possible.includes(sphere)
      ? [...words.matchAll(pattern)].map(({ index }) => ({ sphere, index }))
      : [],
  );
  return places.sort((a, b) => b.index - a.index)[0]?.sphere;
}
