import { expect, it } from 'vitest';
import { wordsPlace } from '../../src/components/place-of.ts';
import { languages } from '../../src/i18n/languages.ts';
import { realSites } from '../../support/real-sites.ts';

it.each(languages)(
  'leads from no figure to the title unless the title states it, in %s',
  (language) => {
    for (const one of realSites[language].book.cases)
      for (const fact of one.facts.filter(({ id }) => id.startsWith('figures-')))
        if (!fact.evidence.some(({ paragraph }) => paragraph === 'title'))
          expect(wordsPlace(one, fact), `${one.id} ${fact.id}`).not.toBe('#title');
  },
);
