import type { Book, Case, Topic } from '../book/book.ts';
import { nameOf } from '../facts/entities.ts';
import { topicsByReasons } from '../facts/topics.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Chart, layColumns, nameCase, rowHeight } from './chart.ts';
import { type Drawing, type Mark, textWidth, write, writeSmall } from './marks.ts';

/** A topic, and the reasons of each case that bear on it. */
export interface TopicRow {
  topic: Topic;
  cells: { one: Case; paragraphs: string[] }[];
}

/** The topics that reasons bear on, those with most reasons first; the cases of each stand in the order of the book. */
export function topicRows(book: Book): TopicRow[] {
  return topicsByReasons(book)
    .filter(({ reasons }) => reasons.length > 0)
    .map((topic) => ({
      topic,
      cells: book.cases.flatMap((one) => {
        const paragraphs = topic.reasons
          .filter((reason) => reason.case === one.id)
          .map(({ paragraph }) => paragraph);
        return paragraphs.length > 0 ? [{ one, paragraphs }] : [];
      }),
    }));
}

/** Chart: which topics the reasons of each case bear on. */
export function topicsChart(site: Site): Chart {
  const { book, language, words } = site;
  const { topics } = words.overview;
  const rows = topicRows(book);
  const [most] = rows;
  return {
    id: 'topics',
    title: topics.title,
    sentence: topics.sentence,
    description: topics.description(
      rows.length,
      most ? nameOf(most.topic, language) : '',
      most?.topic.reasons.length ?? 0,
    ),
    columns: topics.columns,
    rows: rows.map(({ topic, cells }) => [
      { text: nameOf(topic, language), path: paths.topic(topic.id) },
      { text: String(topic.reasons.length) },
      ...cells.flatMap(({ one, paragraphs }) =>
        paragraphs.map((paragraph) => ({
          text: topics.reason(
            nameCase(site, one),
            words.paragraph('r', Number(paragraph.slice(1))),
          ),
          path: paths.fact(one.id, `reasons-${paragraph}-${topic.id}`),
        })),
      ),
    ]),
    draw: (width) => drawTopics(site, rows, width),
  };
}

function drawTopics(site: Site, rows: readonly TopicRow[], width: number): Drawing {
  const { language } = site;
  const names = Math.max(...rows.map(({ topic }) => textWidth(nameOf(topic, language))), 0) + 16;
  // Names that would leave no room for the columns stand above their rows.
  const above = names > width / 2;
  const left = above ? 0 : names;
  const step = above ? 2 * rowHeight : rowHeight;
  const { columns, marks, top } = layColumns(site, left, Math.min(width - 24, left + 560));
  const end = (columns.at(-1)?.x ?? left) + 24;
  const drawn: Mark[] = [...marks];
  for (const [index, { topic, cells }] of rows.entries()) {
    const y = top + (index + 1) * step - rowHeight / 2;
    drawn.push(
      { kind: 'line', x1: 0, y1: y + 11, x2: end, y2: y + 11, stroke: 'rule' },
      write(0, above ? y - rowHeight + 4 : y, nameOf(topic, language)),
      writeSmall(end, y, String(topic.reasons.length), 'end'),
    );
    for (const { one, paragraphs } of cells) {
      const x = columns.find((column) => column.one.id === one.id)?.x ?? left;
      drawn.push(...dots(paragraphs.length, x, y));
    }
  }
  return { width: end, height: top + rows.length * step + 2, marks: drawn };
}

/** Draws a dot for each reason, or a number where the dots would not fit. */
function dots(count: number, x: number, y: number): Mark[] {
  if (count > 4) return [write(x, y, String(count), { anchor: 'middle', bold: true })];
  const step = 7;
  return Array.from({ length: count }, (_, index) => ({
    kind: 'circle',
    x: x + (index - (count - 1) / 2) * step,
    y,
    r: count > 2 ? 2.8 : 3.4,
    fill: 'accent',
  }));
}
