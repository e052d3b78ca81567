import type { Ask } from './asks.ts';
import { meet } from './meet.ts';
import { casesOf, type Met } from './met.ts';
import type { QueryPart } from './parse-query.ts';
import type { SearchBook } from './search-book.ts';
import { isCommon, isSilent } from './silent-words.ts';

/** A piece of a run of Chinese has at most this many words. */
const longest = 6;

/**
 * Cuts runs of Chinese again. What was typed as one word and stands in the texts is one. Where word segmentation left
 * words that no case has, a run is cut into pieces that stand in the texts, as long as possible; the new cut counts only
 * if the texts have more of the run by it.
 * @param typed what stands between the spaces of the query
 */
export async function recut(
  met: readonly Met[],
  typed: readonly QueryPart[],
  book: SearchBook,
): Promise<Met[]> {
  if (!met.some(({ ask }) => ask.run)) return [...met];
  // Chinese words on an English page stand in the texts of the other language.
  const texts = book.index.cut === 'words' ? await book.other() : book;
  const made: Met[] = [];
  for (let at = 0; at < met.length; ) {
    const { run } = met[at]?.ask ?? {};
    let end = at + 1;
    while (run && end < met.length && met[end]?.ask.run === run) end += 1;
    const own = met.slice(at, end);
    const asks = run && texts && (await cutBetter(run.words, own, typed, texts));
    made.push(...(asks ? await meetAll(asks, book) : own));
    at = end;
  }
  return made;
}

function meetAll(asks: readonly Ask[], book: SearchBook): Promise<Met[]> {
  return Promise.all(asks.map((ask) => meet(ask, book)));
}

async function cutBetter(
  words: readonly string[],
  own: readonly Met[],
  typed: readonly QueryPart[],
  book: SearchBook,
): Promise<Ask[] | undefined> {
  const whole = words.join('');
  if (typed.some(({ text }) => text === whole) && (await book.index.withPhrase(whole)).size > 0)
    return [askOf(whole)];
  const held = async (all: readonly Ask[]) => {
    const met = await meetAll(all, book);
    return met.reduce((sum, one) => sum + (casesOf(one).size > 0 ? one.ask.text.length : 0), 0);
  };
  const before = await held(own.map(({ ask }) => ask));
  if (words.length > 20 || before >= whole.length) return undefined;
  const pieces = await piecesOf(words, book);
  const asks = pieces.map(askOf);
  return (await held(asks)) > before ? asks : undefined;
}

function askOf(text: string): Ask {
  return { text, quoted: false, open: false, common: isCommon(text) };
}

/** The pieces of a run, each of whole words, that stand in the texts, and what is left between them. */
async function piecesOf(words: readonly string[], { index }: SearchBook): Promise<string[]> {
  // From each word on: how many characters the best cut of the rest covers, in how many pieces, and its first step.
  const best: { covered: number; pieces: number; size: number; known: boolean }[] = [];
  best[words.length] = { covered: 0, pieces: 0, size: 0, known: false };
  for (let at = words.length - 1; at >= 0; at--) {
    const skip = best[at + 1] ?? { covered: 0, pieces: 0 };
    let chosen = { covered: skip.covered, pieces: skip.pieces, size: 1, known: false };
    for (let size = 1; size <= Math.min(longest, words.length - at); size++) {
      const piece = words.slice(at, at + size).join('');
      if ([...piece].length < 2 || isSilent(words[at] ?? '')) continue;
      if (isSilent(words[at + size - 1] ?? '')) continue;
      if ((await index.withPhrase(piece)).size === 0) break;
      const rest = best[at + size] ?? { covered: 0, pieces: 0 };
      const covered = rest.covered + piece.length;
      const pieces = rest.pieces + 1;
      if (covered > chosen.covered || (covered === chosen.covered && pieces <= chosen.pieces)) {
        chosen = { covered, pieces, size, known: true };
      }
    }
    best[at] = chosen;
  }
  const found: string[] = [];
  let left = '';
  const endLeft = () => {
    // A single character between words says too little, unless it says what they name: 上海港.
    if (left !== '' && ([...left].length > 1 ? !isSilent(left) : isCommon(left))) found.push(left);
    left = '';
  };
  for (let at = 0; at < words.length; ) {
    const { size, known } = best[at] ?? { size: 1, known: false };
    const piece = words.slice(at, at + size).join('');
    const says = words.slice(at, at + size).some((word) => !isSilent(word));
    if (known || !says) {
      endLeft();
      if (says) found.push(piece);
    } else left += piece;
    at += size;
  }
  endLeft();
  return found;
}
