import { countryMentions } from '../text/countries.ts';
import { unknownPorts as findPorts } from '../text/port-names.ts';
import type { CaseCheck } from './check.ts';
import {
  firstOfEach,
  lacksNames,
  namesOf,
  nameWords,
  placeName,
  textsOf,
  textWords,
  textWordsFile,
  unknownOfficesIn,
} from './text-words.ts';

/**
 * Reports ports of the text that the registry does not have: every …口岸 and …港 that is neither a registered name nor a
 * general phrase such as 边境口岸. An office of the same name (宁波海关) does not excuse a port.
 */
export const unknownPorts: CaseCheck = (one, context, report) => {
  const { vocabulary } = context;
  if (lacksNames(one, context, 'ports')) return;
  const found = firstOfEach(textsOf(one), (text) => {
    const general = [
      ...countryMentions(text.text, vocabulary.countries),
      ...namesOf(text, 'customs'),
      ...unknownOfficesIn(text, vocabulary),
    ];
    const known = namesOf(text, 'ports');
    return findPorts(
      text.text,
      { known, general },
      nameWords(vocabulary),
      textWords(vocabulary, 'not-ports'),
    );
  });
  for (const { name, in: text } of found) {
    report(one.entry, ['ports'], {
      found: `"${name.name}" in ${placeName(text)}, which no registry has`,
      allowed: `ports of content/registry/ports.yaml, and phrases made of the words under "general-names", "before-names" and "not-ports" in ${textWordsFile}`,
      advice: `Add the port there (zh: ${name.name}) and to "ports" of this case; if the words name no port, add what stands before 口岸 or 港 to "general-names", or all of them to "not-ports".`,
    });
  }
};
