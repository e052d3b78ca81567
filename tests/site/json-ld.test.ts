import { describe, expect, it } from 'vitest';
import { caseCollections, subjectsOf } from '../../src/facts/subjects.ts';
import { languages } from '../../src/i18n/languages.ts';
import { readSites } from '../../support/real-sites.ts';
import { type Graph, graphOf, isFile } from '../support/head.ts';
import { textOf } from '../support/html.ts';
import { pageOf, pagesOf } from '../support/pages.ts';
import { vocabularyFaults } from '../support/schema-org.ts';
import { builds, builtSite, inOtherLanguage } from '../support/sites.ts';

const sites = readSites(builds.root);

/** A graph without what schema.org defines for any property of an action, outside the list of properties. */
function withoutInput(graph: Graph): unknown {
  return JSON.parse(
    JSON.stringify(graph, (key, value) => (key === 'query-input' ? undefined : value)),
  );
}

/** The graph's types and properties, with one of things that are alike: whatever its words, they are of the same kinds. */
function shapeOf(value: unknown, property = ''): unknown {
  if (Array.isArray(value)) {
    return [...new Set(value.map((one) => JSON.stringify(shapeOf(one, property))))];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([key, one]) => [key, shapeOf(one, key)]);
  }
  const isName = property === '@type' || String(value).startsWith('https://schema.org/');
  return isName ? value : typeof value;
}

describe.each(languages)('JSON-LD in %s', (language) => {
  const site = builtSite(builds.root, language);
  const { book } = sites[language];
  const pages = [...pagesOf(site)].filter(([path]) => !isFile(path));
  const nodesOf = (path: string, of = site) => graphOf(pageOf(of, path))['@graph'];
  const typesOf = (path: string) => nodesOf(path).map((one) => one['@type']);

  it('describes each kind of page as what it is', () => {
    expect(typesOf('')).toEqual(['BreadcrumbList', 'WebSite', 'Collection']);
    expect(typesOf('brands/nike/')).toEqual(['BreadcrumbList', 'CollectionPage']);
    expect(typesOf('found/holder-tip/')).toEqual(['BreadcrumbList', 'CollectionPage']);
    expect(typesOf('cases/').slice(0, 2)).toEqual(['BreadcrumbList', 'Collection']);
    expect(typesOf('glossary/')).toEqual(['BreadcrumbList', 'DefinedTermSet']);
    expect(typesOf('data/')).toEqual(['BreadcrumbList', 'Dataset']);
    const datasets = pages.filter(([, { source }]) => source.includes('"Dataset"'));
    expect(datasets.map(([path]) => path)).toEqual(['data/']);
  });

  it('describes each case as an article of its institution, and its translation', () => {
    const lang = language === 'en' ? 'en' : 'zh-CN';
    for (const edition of book.editions) {
      for (const { id } of edition.cases) {
        expect(typesOf(`cases/${id}/`)).toEqual(['BreadcrumbList', 'Article']);
        const [, work] = nodesOf(`cases/${id}/`);
        const address = `${site.root}cases/${id}/#work`;
        expect(work).toMatchObject({
          '@id': address,
          inLanguage: lang,
          ...(edition.published !== undefined && { datePublished: edition.published }),
          // A list need not say who issued it.
          ...(edition.issuer !== undefined && {
            author: { '@type': 'GovernmentOrganization', name: edition.issuer },
          }),
          isPartOf: { '@type': 'Collection' },
          isAccessibleForFree: true,
        });
        if (!sites.en.book.casesById.has(id)) continue;
        const [, other] = nodesOf(`cases/${id}/`, inOtherLanguage(site));
        const relation = language === 'en' ? 'workTranslation' : 'translationOfWork';
        expect(other?.[relation], id).toMatchObject({ '@id': address });
      }
    }
  });

  it('names of a case the facts that its first screen shows', () => {
    const [, work] = nodesOf('cases/2016-04/');
    const [goods, right, offices, facts] = {
      zh: [
        '缝纫机头',
        '商标权',
        ['上海海关', '宁波海关'],
        ['1,621台', '27,346美元', '12万元人民币'],
      ],
      en: [
        'Sewing machine heads',
        'Trademark right',
        ['Shanghai Customs', 'Ningbo Customs'],
        ['1,621 units', 'USD 27,346', 'RMB 120,000'],
      ],
    }[language] as [string, string, string[], string[]];
    expect(work?.about).toEqual([
      { '@type': 'Thing', name: goods },
      { '@type': 'Thing', name: right },
      ...offices.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    ]);
    expect(work?.keywords).toEqual(expect.arrayContaining(facts));
    // In the words of the page.
    const shown = textOf(pageOf(site, 'cases/2016-04/').one('main'));
    for (const fact of [work?.keywords].flat()) expect(shown).toContain(fact);
  });

  it('describes the data in 50 to 5000 characters', () => {
    const [, data] = nodesOf('data/');
    const { length } = String(data?.description);
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(5000);
  });
});

it('JSON-LD uses only types and properties of schema.org, with values of the right kind', () => {
  const graphs = languages.flatMap((language) => {
    const { book } = sites[language];
    const all = [...pagesOf(builtSite(builds.root, language))]
      .filter(([path]) => !isFile(path))
      .map(([, { html }]) => graphOf(html));
    // A graph of breadcrumbs alone is the same on every page.
    const bare = all.filter((graph) => graph['@graph'].length === 1);
    const whole = all.filter((graph) => graph['@graph'].length > 1);
    // The pages of names and kinds are alike: one is enough.
    const named = caseCollections.flatMap((name) => subjectsOf(sites[language], name).length);
    const isNamed = (graph: Graph) => graph['@graph'][1]?.['@type'] === 'CollectionPage';
    const pages = whole.filter(isNamed);
    // A name with many cases has them on several pages.
    const further = [...pagesOf(builtSite(builds.root, language)).keys()].filter((path) =>
      /^[a-z]+\/[^/]+\/\d+\/$/.test(path),
    );
    expect(pages).toHaveLength(named.reduce((sum, count) => sum + count, further.length));
    const others = whole.filter((graph) => !isNamed(graph));
    // Besides the cases and editions: home, the list, the glossary and the data.
    expect(others).toHaveLength(book.cases.length + book.editions.length + 4);
    return [...bare.slice(0, 1), ...others, ...pages.slice(0, 1)].map(withoutInput);
  });
  // The compiler takes a third of a second for each, and cases differ in little but their words.
  const shapes = new Map(graphs.map((graph) => [JSON.stringify(shapeOf(graph)), graph]));
  const kinds = [...shapes.values()];
  // What would be found if it were there.
  const spoilt = [
    { '@type': 'LegalCase', name: 'x' },
    { '@type': 'Article', verdict: 'x' },
  ].map((thing) => ({ '@context': 'https://schema.org', '@graph': [thing] }));
  const faults = vocabularyFaults([...kinds, ...spoilt]);
  expect(faults.filter(({ graph }) => graph < kinds.length)).toEqual([]);
  expect(new Set(faults.map(({ graph }) => graph))).toEqual(
    new Set([kinds.length, kinds.length + 1]),
  );
});
