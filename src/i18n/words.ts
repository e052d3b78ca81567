import type { WrittenFigure } from '../schema/case.ts';
import type {
  LabelledVocabulary,
  TaggedVocabulary,
  Vocabulary,
} from '../schema/vocabulary-files.ts';
import * as english from './en/format.ts';
import { en } from './en/index.ts';
import type { Language } from './languages.ts';
import type { Wording } from './wording.ts';
import * as chinese from './zh/format.ts';
import { zh } from './zh/index.ts';

/** What the vocabularies of the content say in one language. An id that a vocabulary lacks stands for itself. */
interface VocabularyWords {
  /** The name of a value: 商标权. */
  label: (name: LabelledVocabulary, id: string) => string;
  /** The word behind the name of something that has a role; empty where none is shown. */
  tag: (name: TaggedVocabulary, id: string) => string;
  /** A figure as one would write it, with its hedge. */
  figure: (figure: WrittenFigure) => string;
  /** The name of a measure word, for a scale. */
  unitName: (unit: string) => string;
}

/** Everything that the interface says, in one language. */
export type Words = Wording<typeof zh> & VocabularyWords;

const words = { zh, en } as const satisfies Record<Language, Wording<typeof zh>>;
const formats = { zh: chinese, en: english } as const;

/** The kinds of goods by id, with their English nouns. */
export type CountedGoods = ReadonlyMap<string, { en: string }>;

/**
 * The words of the interface in a language, with those of the content's vocabularies.
 * @param goods what English counts by its own noun: 530 handbags
 */
export function wordsOf(
  language: Language,
  vocabulary: Vocabulary,
  goods: CountedGoods = new Map(),
): Words {
  const own: Wording<typeof zh> = words[language];
  const { writeFigure, nameUnit } = formats[language];
  const label: Words['label'] = (name, id) => vocabulary[name].get(id)?.[language] ?? id;
  return {
    ...own,
    label,
    tag: (name, id) => {
      const tag = vocabulary[name].get(id)?.tag;
      return tag === undefined ? label(name, id) : tag === 'none' ? '' : tag[language];
    },
    figure: (figure) => writeFigure(figure, vocabulary, goods),
    unitName: (unit) => nameUnit(unit, vocabulary),
  };
}
