import type { Span } from './sentences.ts';

/** What ends a clause. */
const border = /[，。；：！？]/u;

/** Who stands before the verb: 向公安机关通报, 给天津海关通报. */
const before = /[向给](?<who>[^向给]+)$/u;

/**
 * The words of a text that say to whom something is told or handed over: those between 向 and the verb (向公安机关通报案情), else
 * what follows the verb in its clause (将线索通报天津海关).
 * @param verb where the verb stands
 */
export function addresseeOf(text: string, verb: Span): string {
  const lead = text.slice(0, verb.start).split(border).at(-1) ?? '';
  return before.exec(lead)?.groups?.who ?? text.slice(verb.end).split(border, 1)[0] ?? '';
}
