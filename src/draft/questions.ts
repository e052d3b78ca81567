/*
 * What a program can't decide stands in a drafted file as a question: a value that begins with a question mark. What
 * follows is a proposal, or the values to choose from; `read/questions.ts` finds it again.
 */

/** A question with a proposal that somebody must confirm or replace. */
export function ask(proposal: string): string {
  return `? ${proposal}`;
}

/** A question with the values to choose from, the likeliest first. */
export function choose(values: readonly string[]): string {
  return ask(values.join(', '));
}
