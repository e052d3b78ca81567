import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { registries } from '../../src/schema/collections.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { oneList } from '../../support/one-list.ts';
import { filesOf2016 } from '../../support/real-sites.ts';
import { plain } from '../support/small-lists.ts';

it('a list beside others is read as if it were alone: with its own cases, names, sources and ledger', {
  tags: ['long'],
}, () => {
  const content = new EditedContent();
  for (const [id, { title, body }] of Object.entries(plain.cases)) {
    content.write(`cases/${id}.md`, `---\ntitle: ${title}\nheadline: {}\n---\n\n${body}\n`);
    content.write(`translations/en/${id}.md`, '---\ntitle: A case\n---\n');
  }
  content.write(
    'editions/2031.yaml',
    content
      .text('editions/2016.yaml')
      .replace(/^year:.*/m, 'year: 2031')
      .replace(/^cases:.*/ms, `cases: [${Object.keys(plain.cases).join(', ')}]\n`),
  );
  content.append(
    'registry/brands.yaml',
    'zzz: { en: ZZZ, about: { zh: 甲, en: A, from: zett } }\n',
  );
  content.append(
    'registry/ports.yaml',
    'aaa: { zh: 甲口岸, en: Port A, country: CN, customs: aaa }\n',
  );
  content.append(
    'registry/customs.yaml',
    'aaa: { zh: 甲海关, en: A Customs, short: 甲, level: house, parent: ningbo }\n',
  );
  content.append(
    'registry/outside.yaml',
    'zett: { zh: 甲, en: A, url: https://a.example, checked: 2026-11-20 }\n',
  );
  content.edit('registry/goods.yaml', 'forms: [防寒衣]', 'forms: [防寒衣, 防风衣]');
  content.edit('ledger.yaml', 'entities:\n  brands:\n', 'entities:\n  brands:\n    - zzz\n');
  const alone = oneList(content, '2016');
  for (const folder of ['editions', 'cases', 'translations/en']) {
    expect(alone.list(folder), folder).toEqual(filesOf2016.list(folder));
  }
  const said = (files: typeof alone, file: string) => parse(String(files.read(file)));
  for (const file of [...Object.values(registries).map(({ file }) => file), 'ledger.yaml']) {
    expect(said(alone, file), file).toEqual(said(filesOf2016, file));
  }
});
