import { describe, expect, it } from 'vitest';
import { writeReadme } from '../../src/exports/archive.ts';
import { writeBibtex } from '../../src/exports/bibtex.ts';
import { cslRecord } from '../../src/exports/csl-record.ts';
import { dataPackage } from '../../src/exports/data-package.ts';
import { caseFeed, writeAtom, writeJsonFeed } from '../../src/exports/feed.ts';
import { writeRis } from '../../src/exports/ris.ts';
import { reportOf, reportOfWords } from '../../src/facts/report.ts';
import { caseText } from '../../src/markdown/case-text.ts';
import type { Site } from '../../src/site/site.ts';
import { fillReport } from '../../src/text/report-address.ts';
import { EditedContent } from '../../support/edited-content.ts';

const content = new EditedContent();
content.append(
  'site.yaml',
  `
name: { zh: 某编辑室, en: An Editorial Office }
contact: mailto:editors@example.org
licence: { zh: 知识共享署名4.0, en: CC BY 4.0 }
report: https://forge.example/new?title={title}&body={body}
`,
);
const given = content.content().sites;
const unknown = new EditedContent().content().sites;

const caseFour = ({ book }: Site) => {
  const edition = book.editions[0];
  const one = book.casesById.get('2016-04');
  if (edition === undefined || one === undefined) throw new Error('There is no case 4.');
  return { one, edition };
};

describe('the publisher, where it is given', () => {
  it('is the author of the feeds, with the licence', () => {
    const feed = caseFeed(given.zh);
    expect(writeAtom(given.zh, feed)).toContain('<author><name>某编辑室</name></author>');
    expect(writeAtom(given.zh, feed)).toContain('<rights>本站文字的许可：知识共享署名4.0</rights>');
    expect(writeJsonFeed(caseFeed(given.en)).authors).toEqual([{ name: 'An Editorial Office' }]);
  });

  it('stands in the data package and its README', () => {
    const { contributors, licenses } = dataPackage(given.en, [], () => new Uint8Array());
    expect(contributors.at(-1)).toEqual({
      title: 'An Editorial Office',
      roles: ['publisher'],
      email: 'editors@example.org',
    });
    expect(licenses).toEqual([{ title: 'CC BY 4.0' }]);
    expect(writeReadme(given.en)).toContain('- Contact: editors@example.org\n');
  });

  it('stands in the files of a citation', () => {
    const { one, edition } = caseFour(given.zh);
    const record = cslRecord(given.zh, one, edition);
    expect(record.publisher).toBe('某编辑室');
    expect(writeBibtex(record)).toContain('publisher    = {{某编辑室}}');
    expect(writeRis(record)).toContain('PB  - 某编辑室\r\n');
  });
});

describe('the publisher, where it is not given', () => {
  it('is said not to be, and nothing is invented', () => {
    expect(caseFeed(unknown.zh)).toMatchObject({ author: '海关知识产权案例集', rights: undefined });
    const described = dataPackage(unknown.zh, [], () => new Uint8Array());
    expect(described.licenses).toBeUndefined();
    expect(described.contributors.map(({ roles }) => roles)).not.toContainEqual(['publisher']);
    expect(writeReadme(unknown.zh)).toContain('- 本站出版者：未注明\n- 联系：未注明\n');
    const { one, edition } = caseFour(unknown.zh);
    expect(cslRecord(unknown.zh, one, edition).publisher).toBeUndefined();
  });
});

describe('the report of a problem', () => {
  it('is filled in with the case, the paragraph and its words', () => {
    const { one } = caseFour(given.zh);
    const address = new URL(reportOf(given.zh, one, 'f3') ?? '');
    expect(address.searchParams.get('title')).toBe('2016-04 案情3：报告问题');
    expect(address.searchParams.get('body')).toContain(
      'https://casebook.example/cases/2016-04/#f3\n\n“2015年7月，上海海关通过风险布控',
    );
    expect(caseText(given.zh, one).match(/class="report"/g)).toHaveLength(6);
  });

  it('leaves open what the reader selects, to be filled in by the page', () => {
    const { one } = caseFour(given.zh);
    const address = fillReport(reportOfWords(given.zh, one) ?? '', {
      place: '案情2',
      paragraph: 'f2',
      words: '1,621台',
    });
    const { searchParams } = new URL(address);
    expect(searchParams.get('title')).toBe('2016-04 案情2：报告问题');
    expect(searchParams.get('body')).toBe(
      'https://casebook.example/cases/2016-04/#f2\n\n“1,621台”\n\n问题：\n',
    );
  });

  it('is not offered where nobody would receive it', () => {
    const { one } = caseFour(unknown.en);
    expect(reportOf(unknown.en, one)).toBeUndefined();
    expect(reportOfWords(unknown.en, one)).toBeUndefined();
    expect(caseText(unknown.en, one)).not.toContain('class="report"');
  });
});
