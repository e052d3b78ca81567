/** Quotation marks and dashes of all kinds, each group after the sign that stands for it. */
const signs = ['"“”„‟«»「」『』〝〞〟', "'‘’‚‛′`´", '-‐‑‒–—―−'];

/**
 * What characters look like that text copied from PDFs has in their place: the radicals from U+2E81 on, in the order of
 * Unicode, with a space for each that it maps itself or that no text needs.
 */
const radicals =
  '厂     几  卜 小     巳幺         月  民      牛犭王  示 竹       羊    聿月    虎  西见角 讠贝足车辶   钅 镸长门 阝雨青韦页风飞食  饣 马骨鬼鱼鸟卤麦黄黾 齐 齿 龙';

const alike = new Map([['\u3000', ' ']]);
for (const [sign = '', ...others] of signs.map((group) => [...group])) {
  for (const other of others) alike.set(other, sign);
}
for (const [at, character] of [...radicals].entries()) {
  if (character !== ' ') alike.set(String.fromCodePoint(0x2e81 + at), character);
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
