import type { CaseCheck } from './check.ts';
import { textWords, textWordsFile } from './text-words.ts';

/**
 * Reports a summary that is surer of an infringement than the text, which says 涉嫌 wherever it speaks of one, or less sure than
 * a text that never does.
 */
export const ownCertainty: CaseCheck = ({ entry, texts }, { vocabulary }, report) => {
  const alleged = textWords(vocabulary, 'alleged');
  const infringing = textWords(vocabulary, 'infringing');
  if (alleged.length === 0 || infringing.length === 0) return;
  const { summary } = entry.data;
  // What reasons say in general of infringements does not settle that of the case.
  const account = [...texts].filter(([id]) => !id.startsWith('r')).map(([, text]) => text);
  const isSure = (text: string) => surely(text, infringing, alleged);
  const doubt = alleged.find((word) => summary.includes(word));
  if (doubt !== undefined && !account.some((text) => alleged.some((word) => text.includes(word)))) {
    report(entry, ['summary'], {
      found: `"${doubt}", which the text does not say`,
      allowed: `the certainty of the text, by "alleged" in ${textWordsFile}`,
      advice: 'Say outright what the text says outright.',
    });
  }
  const said = isSure(summary);
  if (
    said !== undefined &&
    account.some((text) => alleged.some((word) => text.includes(word))) &&
    account.every((text) => isSure(text) === undefined)
  ) {
    report(entry, ['summary'], {
      found: `"${said}" without a doubt, though the text never says so without one`,
      allowed: `the doubt of the text: ${alleged.join(', ')} ("alleged" in ${textWordsFile})`,
      advice: 'Say that it is suspected.',
    });
  }
};

/** The first word of an infringement that no word beside it leaves open: 涉嫌侵权, 侵权嫌疑货物. */
function surely(
  text: string,
  infringing: readonly string[],
  alleged: readonly string[],
): string | undefined {
  const pattern = new RegExp(infringing.map(RegExp.escape).join('|'), 'gu');
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const before = /[^，。；]{0,12}$/u.exec(text.slice(0, index))?.[0] ?? '';
    const after = text.slice(index + word.length, index + word.length + 4);
    if (!alleged.some((one) => before.includes(one) || after.startsWith(one)))
      return text.slice(index, index + 6);
  }
  return undefined;
}
