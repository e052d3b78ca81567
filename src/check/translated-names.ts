import { declaredIn } from '../book/book.ts';
import type { Mention } from '../text/mentions.ts';
import { termProblems } from './english-terms.ts';
import { type Comparison, isQuoted, type Pair, runsOf } from './translated-pair.ts';

/** Checks that the terms of the Chinese paragraph have their English wordings, and none that means something else. */
export const compareTerms: Comparison = ({ english, chinese, context }, differs) => {
  if (context.unread.has('glossary')) return;
  for (const { found, allowed, advice } of termProblems(chinese, english, context.lexicon)) {
    differs(found, allowed, advice);
  }
};

/** Checks that the English paragraph names the registry entries that the Chinese one names, in the same order. */
export const compareNames: Comparison = (pair, differs) => {
  const { id, english, context, translation } = pair;
  const { one } = translation.source;
  const chinese = id === 'title' ? one.titleMentions : (one.mentions[id] ?? []);
  const declared = declaredIn(one);
  const said = context.lexicon.findEnglish(english);
  const key = (mention: { collection: string; id: string }) =>
    `${mention.collection} ${mention.id}`;
  const named = new Map(chinese.map((mention) => [key(mention), mention]));
  let isSame = true;
  const differ = (found: string, allowed: string) => {
    isSame = false;
    differs(found, allowed);
  };
  for (const [entity, { collection, id: entry }] of named) {
    if (context.unread.has(collection) || said.some((mention) => key(mention) === entity)) continue;
    const name = context[collection].find((other) => other.id === entry)?.data.en ?? entity;
    differ(
      `no name for ${entity}, which the Chinese paragraph names`,
      `"${name}", or a wording under "enForms" of the registry`,
    );
  }
  for (const mention of said) {
    if (context.unread.has(mention.collection) || named.has(key(mention))) continue;
    // Names of goods are common words, which English may need where Chinese does not.
    const isDeclared = declared[mention.collection].includes(mention.id);
    if (mention.collection === 'goods' && !isDeclared) continue;
    differ(
      `“${english.slice(mention.start, mention.end)}”, which the Chinese paragraph does not name`,
      'the names of the Chinese paragraph, and no others',
    );
  }
  if (isSame) reportOrder(pair, inReadingOrder(chinese, pair.chinese), said, differs);
};

/**
 * Reports names that stand in another order, which is how one is put for another that the paragraph names too. Names
 * whose words the translation quotes may stand anywhere, and so may goods.
 */
function reportOrder(
  pair: Pair,
  meant: readonly Mention[],
  said: readonly Mention[],
  differs: Parameters<Comparison>[1],
): void {
  for (const collection of ['customs', 'ports', 'brands'] as const) {
    if (pair.context.unread.has(collection)) continue;
    const order = (mentions: readonly Mention[]) =>
      runsOf(
        mentions
          .filter((one) => one.collection === collection)
          .filter(({ id }) => !isQuoted(pair, `${collection}-${id}`))
          .map(({ id }) => id),
      );
    const [found, wanted] = [order(said), order(meant)];
    if (found.join() === wanted.join()) continue;
    differs(
      `the ${collection} in the order ${found.join(', ')}`,
      `the order of the Chinese paragraph: ${wanted.join(', ')}`,
      `Correct the English, or quote the words of those that stand elsewhere: "${collection}-…" under "quotes".`,
    );
  }
}

/** Mentions in the order of English: 宁波海关隶属北仑海关 is Beilun Customs, a subordinate house of Ningbo Customs. */
function inReadingOrder(mentions: readonly Mention[], text: string): Mention[] {
  const ordered = [...mentions];
  for (const [index, mention] of ordered.entries()) {
    const next = ordered[index + 1];
    const between = next && text.slice(mention.end, next.start);
    if (next && between !== undefined && /^(?:海关)?(?:隶属|所属|下属)的?$/u.test(between)) {
      ordered.splice(index, 2, next, mention);
    }
  }
  return ordered;
}
