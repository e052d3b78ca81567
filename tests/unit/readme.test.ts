import { describe, expect, it } from 'vitest';
import { writeReadme } from '../../src/exports/archive.ts';
import { sitesOf2016 } from '../../support/real-sites.ts';

const sites = sitesOf2016;

/** What stands below a heading of the README. */
function partOf(readme: string, heading: string): string {
  const [, part = ''] = readme.split(`\n## ${heading}\n\n`);
  return part.split('\n\n')[0] ?? '';
}

describe('the README of the archive', () => {
  it('cites the list as an unofficial translation in English, in the English style first', () => {
    const [english, standard] = partOf(writeReadme(sites.en), 'Citing').split('\n');
    expect(english).toBe(
      '- General Administration of Customs of China, 2016 Typical Cases of IP Protection by China Customs (20 Apr. 2017) (unofficial translation), https://casebook.example/en/cases/.',
    );
    expect(standard).toBe(
      '- General Administration of Customs of China. 2016 Typical Cases of IP Protection by China Customs (unofficial translation)[EB/OL]. （2017-04-20）. https://casebook.example/en/cases/.',
    );
  });

  it('cites the list in Chinese by the national standard', () => {
    expect(partOf(writeReadme(sites.zh), '引用').split('\n')[0]).toBe(
      '- 海关总署. 2016年中国海关知识产权保护典型案例[EB/OL]. （2017-04-20）. https://casebook.example/cases/.',
    );
  });
});
