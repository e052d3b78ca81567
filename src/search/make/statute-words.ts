import { readNumber } from '../case-numbers.ts';

/**
 * What readers type for a provision that a term rests on: the law without the name of the country and the article, in
 * the language of the words. Other ways to cite it are the same to those who look it up.
 */
export function statuteWords(basis: string | undefined): string[] {
  if (basis === undefined) return [];
  const chinese = [
    ...basis.matchAll(/《([^》]+)》(?:第([零一二三四五六七八九十百]+)条)?/gu),
  ].flatMap(([, name = '', article]) => {
    const law = name.replace(/^中华人民共和国/u, '');
    if (article === undefined) return [law];
    const number = readNumber(article);
    return [law, `${law}第${number}条`, `第${number}条`];
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
