/** A stretch of a text, and whether it is Chinese. */
export interface LanguageRun {
  text: string;
  chinese: boolean;
}

/** Matches Chinese: quoted words with a Han character as a whole (also 80余吨), else runs of Han characters. */
const chinese =
  /(?<=“)[^“”]*\p{Script=Han}[^“”]*(?=”)|[\p{Script=Han}，。；：、（）《》]+(?:[\dA-Za-z—・]*[\p{Script=Han}，。；：、（）《》]+)*/gu;

/** Cuts an English text where it quotes Chinese, so that each run can name its language. */
export function languageRuns(text: string): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const match of text.matchAll(chinese)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), chinese: false });
    runs.push({ text: match[0], chinese: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), chinese: false });
  return runs;
}
