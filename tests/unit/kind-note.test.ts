import { describe, expect, it } from 'vitest';
import { kindNote } from '../../src/facts/kind-note.ts';
import { subjectsOf } from '../../src/facts/subjects.ts';
import { languages } from '../../src/i18n/languages.ts';
import { realSites } from '../../support/real-sites.ts';

describe.each(languages)('what a kind of fact is, in %s', (language) => {
  const site = realSites[language];
  const noteOf = (collection: 'outcomes' | 'found' | 'channels' | 'brands', id: string) => {
    const subject = subjectsOf(site, collection).find((one) => one.id === id);
    return subject && kindNote(site, subject);
  };

  it('is said by its vocabulary, or by the glossary under the same word', () => {
    const said = {
      zh: ['案文所说对市场', '行政机关所处的金钱处罚', '海关选定报关单'],
      en: ['An effect on a market', 'A penalty in money', 'Customs picks out a declaration'],
    };
    const notes = [
      noteOf('outcomes', 'market-effect'),
      noteOf('outcomes', 'fine'),
      noteOf('found', 'targeting'),
    ];
    for (const [at, begins] of said[language].entries())
      expect(notes[at]?.startsWith(begins)).toBe(true);
  });

  it('is nothing that a brand has', () => {
    expect(noteOf('brands', 'nike')).toBeUndefined();
  });
});
