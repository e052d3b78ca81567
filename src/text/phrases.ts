const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Terms of our texts that a dictionary of everyday words would cut in two. */
const terms = /知识产权|口岸漂移|两法衔接/u;

/**
 * Cuts a heading where a line may break: between words of two letters or more. Single characters and
 * closing marks stay with the word before them (a character after a pause does not), and opening marks with the word
 * after. Terms stay in one piece.
 */
export function phrases(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text)) return text.split(/(?<= )/);
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = found.at(-1);
    const joins =
      last !== undefined &&
      (/^[\p{Pe}\p{Pf}\p{Po}\s]+$/u.test(segment) ||
        (/^\p{Script=Han}$/u.test(segment) && !/[，。；：、！？]$/u.test(last)) ||
        /[\p{Ps}\p{Pi}\s]$/u.test(last) ||
        endsInsideTerm(last, segment));
    if (joins) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

function endsInsideTerm(last: string, next: string): boolean {
  const match = terms.exec(last + next);
  return match !== null && match.index < last.length && match.index + match[0].length > last.length;
}
