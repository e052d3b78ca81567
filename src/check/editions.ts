import type { Entry, Records } from '../read/records.ts';
import { type EditionData, headingsIn } from '../schema/edition.ts';
import { isNumbered } from '../text/case-label.ts';
import { publicationDates } from '../text/publication-date.ts';
import type { WholeCheck } from './check.ts';
import { fewNames, type Report, suggest } from './report.ts';

/** Reports what an edition says against itself, its source or the registry of offices. */
export const editions: WholeCheck = ({ records }, report) => {
  for (const edition of records.editions) {
    reportIssuer(edition, records, report);
    reportTitle(edition, records, report);
    reportPublished(edition, report);
    reportLayout(edition, records, report);
  }
};

type Edition = Entry<EditionData>;

function reportIssuer(edition: Edition, { customs }: Records, report: Report): void {
  const { customs: office } = edition.data;
  const ids = customs.map(({ id }) => id);
  if (office === undefined || ids.includes(office)) return;
  report(edition, ['customs'], {
    found: `"${office}"`,
    allowed: `an id in content/registry/customs.yaml${suggest(office, ids, fewNames)}`,
    advice: 'Correct the id, or add the office to the registry.',
  });
}

/** White space is not compared with the source, here as elsewhere. */
function reportTitle(edition: Edition, { cases }: Records, report: Report): void {
  const { title, titleNote, layout, cases: ids } = edition.data;
  const lines = layout.before.map(withoutSpace).join('');
  const isStated = lines.includes(withoutSpace(title));
  if (isStated && titleNote !== undefined) {
    report(edition, ['titleNote'], {
      found: 'a note, though the source has the title',
      allowed: 'a note only where the title does not come from the source',
      advice: 'Take it out.',
    });
  }
  if (isStated || titleNote !== undefined) return;
  // The title of a list of one case may be the title of the case.
  const [only, ...others] = cases.filter(({ id }) => ids.includes(id));
  if (others.length === 0 && only?.data.title === title) return;
  report(edition, ['title'], {
    found: `"${title}", which does not stand in "layout.before"`,
    allowed: 'the title as the lines before the first case have it, or the title of the only case',
    advice:
      'Copy the title from the source, and list its line under "layout.before"; if the source has none, say under "titleNote" where the title comes from.',
  });
}

/** Compares the date of publication with the one that the source states. */
function reportPublished(edition: Edition, report: Report): void {
  const { year, published, publishedNote, layout } = edition.data;
  if (published !== undefined && Number(published.slice(0, 4)) < year) {
    report(edition, ['published'], {
      found: `"${published}" for a list of ${year}`,
      allowed: `a date in ${year} or later`,
      advice: 'Correct "year" or "published".',
    });
  }
  const stated = publicationDates([
    ...layout.before,
    ...(layout.between ?? []).flatMap(({ lines }) => lines),
    ...(layout.after ?? []),
  ]);
  if (stated.some(({ date }) => date === published)) return;
  const [first] = stated;
  if (first !== undefined) {
    report(edition, ['published'], {
      found: published === undefined ? 'nothing' : `"${published}"`,
      allowed: `"${first.date}", as the line "${first.line}" of the source says`,
      advice: 'Write the date that the source states, no more and no less precise.',
    });
  } else if (published !== undefined && publishedNote === undefined) {
    report(edition, ['published'], {
      found: `"${published}", which no line of "layout" states`,
      allowed:
        'a date that the source states, or one with a "publishedNote" that says how it is known',
      advice: 'Add the note, or take the date out.',
    });
  }
}

function reportLayout(edition: Edition, records: Records, report: Report): void {
  const { cases, layout } = edition.data;
  if (layout.numbers !== undefined) {
    const found = isNumbered(layout.case)
      ? `${layout.numbers.length} for ${cases.length} cases`
      : `numbers, while "${layout.case}" has none`;
    if (!isNumbered(layout.case) || layout.numbers.length !== cases.length) {
      report(edition, ['layout', 'numbers'], {
        found,
        allowed: 'a number for each case of "cases", in order, where the labels have numbers',
        advice: 'Correct the list, or leave it out where the source counts from 1 without gaps.',
      });
    }
  }
  for (const [index, { before, below }] of (layout.between ?? []).entries()) {
    const [key, id = '', fitting] =
      below === undefined ? ['before', before, cases.slice(1)] : ['below', below, cases];
    if (fitting.includes(id)) continue;
    report(edition, ['layout', 'between', index, key], {
      found: `"${id}"`,
      allowed: `a case of this list${key === 'before' ? ' but the first, before which the lines stand under "layout.before"' : ''}${suggest(id, fitting)}`,
      advice: 'Name the case that the lines stand by.',
    });
  }
  reportRepeated(edition, report);
  reportEnglish(edition, records, report);
}

/** A case has each heading once: one that has it twice holds the text of two. */
function reportRepeated(edition: Edition, report: Report): void {
  const { parts } = edition.data.layout;
  const seen = new Set<string>();
  for (const [index, { heading }] of parts.entries()) {
    const again = headingsIn(heading).find((one) => seen.has(one));
    for (const one of headingsIn(heading)) seen.add(one);
    if (again === undefined) continue;
    report(edition, ['layout', 'parts', index, 'heading'], {
      found: `"${again}" a second time`,
      allowed: 'each heading in one part, since a case has it once',
      advice:
        'If a case has the heading twice, the label of another case is lost between the two: give that case a file of its own, and take this part out.',
    });
  }
}

/** A list of which a case is translated needs the English of its headings. */
function reportEnglish(edition: Edition, { translations }: Records, report: Report): void {
  const { cases, layout } = edition.data;
  const translated = translations.find(({ id }) => cases.includes(id));
  if (translated === undefined) return;
  for (const [index, { heading, english }] of layout.parts.entries()) {
    if (heading === undefined || english !== undefined) continue;
    report(edition, ['layout', 'parts', index, 'english'], {
      found: 'nothing',
      allowed: `the English of "${headingsIn(heading).join('", "')}", since ${translated.file} is a translation`,
      advice: 'Add it as the translations have it.',
    });
  }
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
