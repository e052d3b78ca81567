/** Chinese numerals of articles, as far as statutes go. */
const digit = '零一二三四五六七八九';

/**
 * What readers type for a provision that a term rests on: the law with and without the name of the country, with the
 * article in either kind of numerals, in the language of the words.
 */
export function statuteWords(basis: string | undefined): string[] {
  if (basis === undefined) return [];
  const chinese = [
    ...basis.matchAll(/《([^》]+)》(?:第([零一二三四五六七八九十百]+)条)?/gu),
  ].flatMap(([, name = '', article]) => {
    const law = name.replace(/^中华人民共和国/u, '');
    if (article === undefined) return [name, law];
    const number = numberOf(article);
    return [
      name,
      law,
      `${law}第${article}条`,
      `${name}第${article}条`,
      `${law}第${number}条`,
      `${law}${number}条`,
      `第${number}条`,
    ];
  });
  const [, law, article] =
    /^(.+?)(?:, Article (\d+))?$/.exec(basis.replace(' of the People’s Republic of China', '')) ??
    [];
  if (chinese.length > 0 || law === undefined) return chinese;
  if (article === undefined) return [law, basis];
  return [
    law,
    `Article ${article}`,
    `${law} Article ${article}`,
    `Article ${article} of the ${law}`,
  ];
}

/** The value of a numeral below a thousand. */
function numberOf(numeral: string): number {
  const [, hundreds = '', tens = '', ten, ones = ''] =
    /^(?:(.)百零?)?(?:(.)?(十))?(.)?$/u.exec(numeral) ?? [];
  const value = (char: string) => Math.max(0, digit.indexOf(char || '零'));
  return value(hundreds) * 100 + (ten ? value(tens || '一') * 10 : 0) + value(ones);
}
