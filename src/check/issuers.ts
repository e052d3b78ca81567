import { vocabularyIn } from '../book/vocabulary.ts';
import type { Entry } from '../read/records.ts';
import type { EditionData } from '../schema/edition.ts';
import type { WholeCheck } from './check.ts';
import { textWords, textWordsFile } from './text-words.ts';

/**
 * Reports issuers against what the lines of the list say: its title, or a line that says who publishes it. An issuer that the
 * lines do not name needs a note that names it and says how it is known.
 */
export const issuers: WholeCheck = ({ records, lexicon }, report) => {
  const vocabulary = vocabularyIn(records.vocabulary);
  const general = textWords(vocabulary, 'general-administration');
  const publishing = textWords(vocabulary, 'publishing');
  const names = new Map(records.customs.map(({ id, data }) => [id, data.zh]));
  const isGeneral = (text: string) => general.some((word) => text.includes(word));
  for (const edition of records.editions) {
    const { title, layout, issuer, customs, issuerNote } = edition.data;
    const between = (layout.between ?? []).flatMap(({ lines: own }) => own);
    const lines = [...layout.before, ...between, ...(layout.after ?? [])].filter((line) =>
      publishing.some((word) => line.includes(word)),
    );
    // The title tells; other lines do where it does not.
    const told = [title, ...lines].find(
      (line) => isGeneral(line) || officesIn(line, lexicon.find).length > 0,
    );
    // An office that the registry lacks is reported of its id.
    if (customs !== undefined && !names.has(customs)) continue;
    const own = customs === undefined ? issuer?.zh : names.get(customs);
    const field = customs === undefined ? ['issuer'] : ['customs'];
    if (told !== undefined) {
      const offices = officesIn(told, lexicon.find);
      const isRight =
        (customs !== undefined && offices.includes(customs)) ||
        (isGeneral(told) && own !== undefined && isGeneral(own));
      if (isRight || isExplained(edition, own)) continue;
      report(edition, field, {
        found: own === undefined ? 'nothing' : `"${own}"`,
        allowed: `${isGeneral(told) ? '海关总署' : offices.map((id) => `"customs: ${id}"`).join(' or ')}, which the line "${told}" names`,
        advice: 'Correct the issuer, or name it in "issuerNote" and say how it is known.',
      });
    } else if (own !== undefined && !isExplained(edition, own)) {
      report(edition, field, {
        found: `"${own}", which no line of the list names${issuerNote === undefined ? '' : ', nor "issuerNote"'}`,
        allowed: `an issuer that a line names (with a word of "publishing" in ${textWordsFile}, or the title), or one that "issuerNote" names`,
        advice: 'Correct the issuer, or name it in "issuerNote" and say how it is known.',
      });
    }
  }
};

/** Whether the note of an edition names its issuer. */
function isExplained({ data }: Entry<EditionData>, issuer: string | undefined): boolean {
  return issuer !== undefined && (data.issuerNote?.zh.includes(issuer) ?? false);
}

function officesIn(
  line: string,
  find: (text: string) => readonly { collection: string; id: string }[],
): string[] {
  return find(line).flatMap(({ collection, id }) => (collection === 'customs' ? [id] : []));
}
