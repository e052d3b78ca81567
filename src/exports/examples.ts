import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { archiveFolder } from './archive.ts';

/** A worked example: what it asks, and a command for a POSIX shell with curl and Node. */
export interface Example {
  title: string;
  command: string;
}

const read = `JSON.parse(require('fs').readFileSync(0, 'utf8'))`;

/** Examples of using the data by program; the tests run each of them against the built files. */
export function examplesOf({ root, words }: Site): Example[] {
  const { examples } = words.data;
  const table = (name: string) => `${root}${paths.dataFile(`${name}.json`)}`;
  return [
    {
      title: examples.list,
      command: `curl -s ${table('cases')} | node -e "
  for (const one of ${read})
    console.log([one.id, one.direction, one.title].join('\\t'))
"`,
    },
    {
      title: examples.brand,
      command: `node --input-type=module -e "
  const get = async (name) => (await fetch('${root}data/' + name + '.json')).json()
  const [brands, organisations] = await Promise.all(['brands', 'organisations'].map(get))
  const cases = brands.filter((row) => row.id === 'nike').map((row) => row.case_id)
  for (const row of organisations)
    if (row.kind === 'customs' && cases.includes(row.case_id)) console.log(row.case_id, row.name)
"`,
    },
    {
      title: examples.values,
      command: `curl -s ${table('figures')} | node -e "
  for (const row of ${read})
    if (row.kind === 'value' && row.unit === 'CNY' && row.basis === 'stated')
      console.log([row.case_id, row.value, row.hedge, row.label].join('\\t'))
"`,
    },
    {
      title: examples.evidence,
      command: `curl -s ${root}${paths.caseData('2016-04')} | node -e "
  for (const { id, target } of ${read}.annotations)
    if (id.includes('#outcomes-'))
      for (const { source, selector } of target) console.log(selector[0].exact, source)
"`,
    },
    {
      title: examples.archive,
      command: `curl -sO ${root}${paths.dataZip}
unzip -q casebook.zip
cd ${archiveFolder}
sha256sum -c SHA256SUMS`,
    },
  ];
}
