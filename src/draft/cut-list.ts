import { type CaseLine, findCaseLines, titleIn } from './case-labels.ts';
import { type CutPart, cutParts, repeatedHeadings } from './cut-parts.ts';
import { endsSentence, type SourceLine, sourceLines } from './source-lines.ts';

/** A case of a list as its lines have it. */
export interface CutCase {
  /** The number that the source gives it, if any. */
  number: number | undefined;
  title: string;
  parts: CutPart[];
  /** Lines before it that belong to no case, such as the title of a group. */
  between: string[];
  /** The words before its title, where they differ from those of the other cases. */
  otherLabel?: string;
}

/** A list, cut into its lines and cases. */
export interface CutList {
  title: string;
  /** The lines before the first case, as received. */
  before: string[];
  /** How the cases are labelled, as 案例{一}：{title}. */
  label: string;
  /** Whether the text of each case begins on the line of its title. */
  runIn: boolean;
  /** Whether a title was parted from that text at its first full stop alone, so that somebody must confirm it. */
  isRunInGuess: boolean;
  cases: CutCase[];
  /** The lines after the last case, as received. */
  after: string[];
}

/** Thrown where a text is no list that can be cut. The message says what was looked for. */
export class NoListError extends Error {}

/** Cuts the text of a source, as received, into a list of cases. */
export function cutList(received: string): CutList {
  const lines = sourceLines(received);
  const found = withoutContents(findCaseLines(lines), lines);
  const [first] = found;
  if (first === undefined) throw new NoListError(noCases(lines));
  const before = lines.slice(0, first.at);
  const title = titleOfList(before);
  if (title === undefined) throw new NoListError(noTitle(lines[first.at]?.text ?? ''));
  const label = commonest(found.map((one) => one.before));
  const blocks = found.map((line, index) => blockOf(line, lines, found[index + 1]?.at));
  const hasStop = blocks.every((block) => block.title.endsWith('。'));
  const kept = splitOff(blocks);
  const headings = repeatedHeadings(lines);
  return {
    title: title.text,
    before: before.map(({ raw }) => raw),
    label: `${label}{title}${hasStop ? '。' : ''}`,
    runIn: blocks.some(({ runIn }) => runIn),
    isRunInGuess: blocks.some(({ isGuess }) => isGuess),
    cases: kept.blocks.map(({ title: written, line, body, between }) => ({
      number: line.number,
      title: hasStop ? written.slice(0, -1) : written,
      parts: cutParts(body, headings),
      between,
      ...(line.before !== label && { otherLabel: line.before }),
    })),
    after: kept.after,
  };
}

/** Case lines without those of a table of contents: nothing stands below them, and each comes again. */
function withoutContents(found: readonly CaseLine[], lines: readonly SourceLine[]): CaseLine[] {
  const plain = (text: string) => text.replace(/[。…．.\d\s]+$/u, '');
  return found.filter((line, index) => {
    const next = found[index + 1]?.at ?? lines.length;
    const isAgain = found.slice(index + 1).some((one) => plain(one.title) === plain(line.title));
    return next > line.at + 1 || !isAgain;
  });
}

interface Block {
  line: CaseLine;
  title: string;
  runIn: boolean;
  isGuess: boolean;
  body: SourceLine[];
}

/** The title of a case and the lines below it, up to the next case. */
function blockOf(line: CaseLine, lines: readonly SourceLine[], end = lines.length): Block {
  const titleLines = line.title === '' ? 1 : 0;
  const written = line.title || (lines[line.at + 1]?.text ?? '');
  const rest = lines.slice(line.at + 1 + titleLines, end);
  const sure = titleIn(written);
  const title = sure ?? /^[^。]+。/u.exec(written)?.[0];
  // A title that ends in 案, or in a full stop, and goes on is followed by its text on the same line.
  if (title !== undefined && title.length < written.length) {
    const after = written.slice(title.length);
    const body = [{ raw: after, text: after }, ...rest];
    return { line, title, runIn: true, isGuess: sure === undefined, body };
  }
  return { line, title: written, runIn: false, isGuess: false, body: rest };
}

/** The lines at the end of each case that belong to the list: titles of groups, who wrote it, when. */
function splitOff(blocks: readonly Block[]): {
  blocks: (Block & { between: string[] })[];
  after: string[];
} {
  let between: string[] = [];
  const cut = blocks.map((block, index) => {
    const isLast = index === blocks.length - 1;
    let length = block.body.length;
    while (length > 1 && isOfList(block.body[length - 1]?.text ?? '', isLast)) length -= 1;
    const result = { ...block, body: block.body.slice(0, length), between };
    between = block.body.slice(length).map(({ raw }) => raw);
    return result;
  });
  return { blocks: cut, after: between };
}

/** Whether a line after the paragraphs of a case belongs to the list. */
function isOfList(line: string, isLast: boolean): boolean {
  if (
    isLast &&
    /^[（(]?(?:来源|稿源|供稿|作者|责任编辑|编辑|责编|审核|撰稿|附件|附|发布(?:时间|日期|单位)|（?完）?$)/u.test(
      line,
    )
  ) {
    return true;
  }
  const isDate = /^[（(]?\d{4}[年.-]\d{1,2}(?:[月.-]\d{1,2}日?|月)[）)]?$/u.test(line);
  return isDate || (line.length <= 30 && !endsSentence(line) && !/[，]/u.test(line));
}

/** The title: the first line that is no date and says where it comes from. */
function titleOfList(before: readonly SourceLine[]): SourceLine | undefined {
  return before.find(
    ({ text }) =>
      !/^(?:[（(]?\d{4}[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?[）)]?(?:\s|$)|发布|来源|索引号|信息来源|时间|日期|首页|当前位置)/u.test(
        text,
      ) || /案/u.test(text),
  );
}

function commonest(labels: readonly string[]): string {
  const groups = [...Map.groupBy(labels, (label) => label).entries()];
  return groups.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
}

function noCases(lines: readonly SourceLine[]): string {
  const shown = lines.slice(0, 5).map(({ raw }) => `  ${raw.slice(0, 40)}`);
  return [
    `found no line that labels a case (案例一：…, 【案例一】…, 第一案 …, 1.…, 一、…, ①…, counted from 1 through the whole list) and none that ends as a title does (…案), among ${lines.length} lines:`,
    ...shown,
  ].join('\n');
}

function noTitle(first: string): string {
  return `found no line before the first case, "${first.slice(0, 30)}"; a list begins with its title`;
}
