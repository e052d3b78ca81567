import type { CarryingWords } from '../text/carrying-words.ts';
import { isSaidOf, saidWords } from '../text/said-of.ts';
import { clauseAround } from '../text/sentences.ts';
import type { Place } from './draft-text.ts';

/** A role that is proposed, and the words that carry it with the name; several where the words leave it open. */
export interface FoundRole {
  /** The likeliest first. */
  roles: string[];
  isTold: boolean;
  place: Place;
}

/**
 * What may stand between a word that carries a role and the name: 出口至菲律宾, 收货人为某公司, 使用了“X”; and the names before it in its
 * series, which share that word: 输往香港、阿联酋.
 */
const between =
  /^(?:了|至|到|往|给|于|(?:人|方|单位|国|地|港)?(?:均?为|系|是|：))?(?:(?!\p{Script=Han}*(?:公司|企业|集团))[\p{Script=Han}A-Za-z]{2,8}[、和及与])*$/u;

/**
 * The role of a name by the carrying words beside it in its clause: those directly before it, or before the series in
 * which it stands, then those directly after it.
 */
export function roleBeside(
  place: Place,
  roles: ReadonlyMap<
    string,
    CarryingWords & { denies?: readonly string[] | undefined; says?: readonly string[] | undefined }
  >,
  { after = 4, prefer = '' }: { after?: number; prefer?: string } = {},
): FoundRole {
  const { paragraph, start, end } = place;
  const { text } = paragraph;
  const clause = clauseAround(text, place);
  const whole = text.slice(clause.start, start);
  const behind = text.slice(end, Math.min(clause.end, end + after));
  const isDenied = (patterns: readonly string[]) =>
    patterns.some((pattern) => isSaidOf(text, place, [place], pattern));
  // What is said beyond doubt counts before words beside the name.
  const said = [...roles].flatMap(([role, { says = [], denies = [] }]) =>
    (isDenied(denies) ? [] : says).flatMap((pattern) => {
      const words = saidWords(text, place, pattern);
      return words === undefined ? [] : [{ role, ...words }];
    }),
  );
  // A customs broker declares as one: 某报关行向海关申报.
  const isInName = [...roles].some(([, { words = [] }]) =>
    words.some((word) => word.length > 2 && text.slice(start, end).includes(word)),
  );
  const [shortest] = isInName ? [] : said.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  if (shortest) {
    const { role, ...words } = shortest;
    return { roles: [role], isTold: true, place: { paragraph, ...words } };
  }
  const told = [...roles].flatMap(([role, { words = [], denies = [] }]) =>
    (isDenied(denies) ? [] : words).flatMap((word) => {
      const lead = whole.lastIndexOf(word);
      if (text.slice(start, end).includes(word) && word.length > 2)
        return [{ role, distance: 0, start, end }];
      const gap = whole.slice(lead + word.length);
      // The nearest word says it: 中转至俄罗斯 is no transit.
      if (lead >= 0 && between.test(gap))
        return [{ role, distance: 1 + gap.length / 100, start: clause.start + lead, end }];
      const at = behind.indexOf(word);
      // A single character behind a name is mostly a part of another word.
      // What leads on to the next name tells nothing of this one: 宁波舟山港运抵海防.
      return at < 0 || word.length < 2 || /[至到抵往]$/u.test(word)
        ? []
        : [{ role, distance: at + 2, start, end: end + at + word.length }];
    }),
  );
  const [first] = told.toSorted(
    (a, b) =>
      a.distance - b.distance ||
      Number(b.role === prefer) - Number(a.role === prefer) ||
      a.start - b.start,
  );
  const open = [...roles].filter(([, { words }]) => words === undefined).map(([role]) => role);
  if (first) {
    return {
      roles: [first.role],
      isTold: true,
      place: { paragraph, start: first.start, end: first.end },
    };
  }
  const others = [...roles.keys()].filter((role) => !open.includes(role));
  return { roles: [...open, ...others], isTold: false, place };
}

/** What an office does that handles a case, after its name. */
export const acts =
  /^(?:[、和与及等\p{Script=Han}]{0,12}?(?:隶属|所属|下属)[\p{Script=Han}、]{2,20}海关)?(?:关员|缉私|现场|曾|在|对|通过|依法|立即|根据|经|连续|先后|及时|成功|随即|随后|共|联合|实施|开展|启动|查|发现|扣|没收|认定|将|向|接|收|于|调查|截|作出|处|移送|通报|中止|主动|迅速|运用|利用|分析|锁定|会同|与|坚持|保持|持续|，)/u;
/** What stands before an office that something is said of or to. */
export const isSpokenTo = /(?:向|由|被|与|和|同|经|对|通知|请|给|报|从|协助|配合|移[送交])$/u;

/** What an office does later in the sentence, where nobody else is named before it: 依托大数据锁定快件，现场查获. */
const actsLater =
  /^(?:(?!海关|该关|公司|企业|公安|警方|法院|检察|权利人|当事人|[\p{Script=Han}]某)[^。；：]){0,40}?(?:查获|截获|查扣|扣留|没收)(?!的|后)/u;

/** What follows the name of an office whose house is named next. */
const house = /^的?(?:隶属|所属|下属)/u;

/** The role of an office that the title does not name. */
export function officeRole(places: readonly Place[]): FoundRole {
  const doing = places.find(({ paragraph: { text }, start, end }) => {
    const rest = text.slice(end);
    // What is told after the name of its house, the house does: 青岛海关所属黄岛海关查获.
    const isDoing = acts.test(rest) || actsLater.test(rest);
    return isDoing && !house.test(rest) && !isSpokenTo.test(text.slice(0, start));
  });
  const [first] = places;
  if (doing) return { roles: ['acting'], isTold: true, place: doing };
  const declared = places.find(
    ({ paragraph: { text }, start, end }) =>
      /向(?:[^，。；]{2,8}海关(?:隶属|所属|下属)的?)?$/u.test(text.slice(0, start)) &&
      text.startsWith('申报', end),
  );
  if (declared) return { roles: ['declared-to'], isTold: true, place: declared };
  if (first === undefined) throw new Error('A name without a place has no role.');
  const isParent = places.every(({ paragraph: { text }, end }) => house.test(text.slice(end)));
  return { roles: ['mentioned', 'acting', 'declared-to'], isTold: isParent, place: first };
}
