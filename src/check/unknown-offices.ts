import type { CaseCheck } from './check.ts';
import {
  firstOfEach,
  lacksNames,
  namesOf,
  placeName,
  textsOf,
  textWords,
  textWordsFile,
  unknownOfficesIn,
} from './text-words.ts';

/**
 * Reports customs offices of the text that the registry does not have: every …海关 that is neither a registered name nor a
 * general phrase such as 全国海关. The message says under which district the text puts the office.
 */
export const unknownOffices: CaseCheck = (one, context, report) => {
  const { vocabulary } = context;
  if (lacksNames(one, context, 'customs')) return;
  const texts = textsOf(one);
  for (const { name, in: text } of firstOfEach(texts, (text) =>
    unknownOfficesIn(text, vocabulary),
  )) {
    const parent = texts
      .flatMap((text) => {
        const at = text.text.indexOf(name.name);
        const before = text.text.slice(0, Math.max(0, at));
        return namesOf(text, 'customs').filter(({ end }) =>
          textWords(vocabulary, 'subordinate').some((word) => before.slice(end) === word),
        );
      })
      .at(0);
    const under = parent === undefined ? '' : `, level: house, parent: ${parent.id}`;
    report(one.entry, ['customs'], {
      found: `"${name.name}" in ${placeName(text)}, which no registry has`,
      allowed: `offices of content/registry/customs.yaml, and phrases made of the words under "general-names" and "before-names" in ${textWordsFile}`,
      advice: `Add the office there (zh: ${name.name}${under}) and to "customs" of this case; if the words name no office, add them to "general-names".`,
    });
  }
};
