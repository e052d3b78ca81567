/** Quotation marks and dashes of all kinds, each group after the sign that stands for it. */
const signs = ['"“”„‟«»「」『』〝〞〟', "'‘’‚‛′`´", '-‐‑‒–—―−'];

/**
 * Characters that text copied from PDFs has in the place of others: the radicals that Unicode itself does not map, each
 * before the character that it looks like.
 */
const radicals =
  '⺠民⺨犭⺮竹⺼月⻁虎⻄西⻅见⻆角⻈讠⻉贝⻋车⻐钅⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⺁厂⺇几⺊卜⺌小⺒巳⺓幺⺝月⺧牛⺩王⺬示⺶羊⺻聿⻊足⻌辶⻖阝';

const alike = new Map([['\u3000', ' ']]);
for (const [sign = '', ...others] of signs.map((group) => [...group])) {
  for (const other of others) alike.set(other, sign);
}
for (const [, radical = '', character = ''] of radicals.matchAll(/(.)(.)/gu)) {
  alike.set(radical, character);
}

/**
 * The character that one looks like, in lower case: a full-width sign like its half-width one, ⽇ like 日, ① like 1.
 * Anything else is given back.
 */
export function looksLike(char: string): string {
  const known = alike.get(char);
  if (known !== undefined) return known;
  // A form that Unicode calls a compatibility form of one sign. Ideographic marks such as 。 have none.
  const plain = char.normalize('NFKC');
  const like =
    plain !== char && plain.length === 1 ? (alike.get(plain) ?? plain).toLowerCase() : char;
  // The texts and queries have few signs, each many times.
  alike.set(char, like);
  return like;
}
