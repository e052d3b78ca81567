import { memoizeFunction } from '../../memoize.ts';
import type { Entry } from '../../read/records.ts';
import type { Figure } from '../../schema/case.ts';
import type { GoodsData } from '../../schema/registry.ts';
import type { Vocabulary } from '../../schema/vocabulary-files.ts';
import { type Nouns, nounsOf } from '../../text/english-nouns.ts';

/** The nouns of all units, kinds of figures and goods; the same content always gives the same object. */
export const countedNouns = memoizeFunction(
  (vocabulary: Vocabulary, goods: readonly Entry<GoodsData>[]): Nouns =>
    nounsOf([
      ...[...vocabulary.units].flatMap(([unit, { en, one, enForms = [] }]) =>
        [en, one, ...enForms].map((noun) => [noun, unitKey(unit)] as const),
      ),
      ...[...vocabulary['figure-kinds']].flatMap(([kind, { noun = [], enForms = [] }]) =>
        [...noun, ...enForms].map((one) => [one, kindKey(kind)] as const),
      ),
      ...goods.flatMap(({ id, data: { en, enForms = [] } }) =>
        [en, ...enForms].map((noun) => [noun, goodsKey(id)] as const),
      ),
    ]),
);

/** Whether the noun after a number fits what a figure counts: its unit, its kind or its goods. */
export function fitsNoun({ unit, kind, of }: Figure, keys: ReadonlySet<string>): boolean {
  if (keys.has(unitKey(unit)) || keys.has(kindKey(kind))) return true;
  return of?.goods !== undefined && keys.has(goodsKey(of.goods));
}

/** The nouns that a figure allows, for messages. */
export function allowedNouns(
  { unit, kind, of }: Figure,
  vocabulary: Vocabulary,
  goods: readonly Entry<GoodsData>[],
): string[] {
  const unitData = vocabulary.units.get(unit);
  const kindData = vocabulary['figure-kinds'].get(kind);
  const goodsData = goods.find(({ id }) => id === of?.goods)?.data;
  return [
    ...new Set([
      ...(unitData ? [unitData.en, ...(unitData.enForms ?? [])] : []),
      ...(kindData?.noun?.slice(1) ?? []),
      ...(kindData?.enForms ?? []),
      ...(goodsData ? [goodsData.en.toLowerCase(), ...(goodsData.enForms ?? [])] : []),
    ]),
  ];
}

function unitKey(unit: string): string {
  return `unit ${unit}`;
}

function kindKey(kind: string): string {
  return `kind ${kind}`;
}

function goodsKey(id: string): string {
  return `goods ${id}`;
}
