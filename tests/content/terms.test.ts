import { describe, expect, it } from 'vitest';
import { describeProblems } from '../../src/read/problem.ts';
import { EditedContent } from '../../support/edited-content.ts';

/** A mistake: what the editor does, and what the message must say, in its order. */
type Mistake = [name: string, make: (content: EditedContent) => void, message: RegExp];

const english = (id: string) => `translations/en/2016-${id}.md`;

const mistakes: Mistake[] = [
  [
    'a suspect who is arrested where the Chinese has 抓捕',
    (c) =>
      c.edit(
        english('01'),
        'apprehended 11 criminal suspects and',
        'arrested 11 criminal suspects and',
      ),
    /content\/translations\/en\/2016-01\.md:\d+ f3: found “arrested”\. Allowed: "Apprehension", "apprehend\*"; never "arrest\*", for “抓捕” \(apprehension in content\/registry\/glossary\.yaml\)\. Use the English of the list of terms/,
  ],
  [
    'goods that are seized once more than the Chinese has 查扣',
    (c) =>
      c.edit(
        english('01'),
        'operation, Huangpu Customs intercepted',
        'operation, Huangpu Customs seized',
      ),
    /2016-01\.md:\d+ f2: found “seized”\. Allowed: "Interception".*for “查获”/,
  ],
  [
    'a false declaration that becomes a misdeclaration',
    (c) =>
      c.edit(english('10'), 'a suspicion of false declaration', 'a suspicion of misdeclaration'),
    /2016-10\.md:\d+ f1: found “misdeclaration”\. Allowed: .*for “伪报” \(false-declaration/,
  ],
  [
    'a criminal fine in the label of an administrative one',
    (c) =>
      c.edit(
        english('10'),
        'outcomes-party-fined: Administrative',
        'outcomes-party-fined: Criminal',
      ),
    /2016-10\.md:\d+ labels\.outcomes-party-fined: found “Criminal fine”\. Allowed: "Administrative fine"; never "criminal fine", for “罚款”/,
  ],
  [
    'a label without a term that its Chinese has in another wording',
    (c) =>
      c.edit(
        'translations/en/2016-06.md',
        'detection-inspection: Inspection of the container',
        'detection-inspection: Opening of the container',
      ),
    /2016-06\.md:\d+ labels\.detection-inspection: found no words for “查验”\. Allowed: .*, for “查验” \(opening-inspection in content/,
  ],
  [
    'the authority with a small letter',
    (c) => c.edit(english('04'), 'dealt with by Customs.', 'dealt with by customs.'),
    /2016-04\.md:\d+ f2: found “customs”\. Allowed: "Customs", .*“海关” \(customs in/,
  ],
  [
    'a detention in the summary of what was intercepted',
    (c) => c.edit(english('05'), 'it intercepted infringing', 'it detained infringing'),
    /2016-05\.md:\d+ summary: found “detained”\..*for “查获”/,
  ],
  [
    'a note on a fact',
    (c) =>
      c.edit(
        english('03'),
        'from China Customs having intercepted',
        'from China Customs having seized',
      ),
    /2016-03\.md:\d+ notes\.direction: found “seized”\./,
  ],
  [
    'an explanation in the glossary',
    (c) =>
      c.edit(
        'registry/glossary.yaml',
        'still less as confiscation (没收)',
        'still less as forfeiture',
      ),
    /registry\/glossary\.yaml:\d+ note\.en: found .*for “没收”/,
  ],
  [
    'a name in a vocabulary',
    (c) =>
      c.edit(
        'registry/vocabulary/outcomes.yaml',
        'zh: 移送, en: Transfer',
        'zh: 移送, en: Referral',
      ),
    /vocabulary\/outcomes\.yaml:\d+ en: found “Referral”\. Allowed: "Transfer", "transfer\*"; never "notif\*", "referral\*", for “移送”/,
  ],
  [
    'a source that the list of sources lacks',
    (c) => c.edit('registry/brands.yaml', 'from: longchamp', 'from: longchamps'),
    /registry\/brands\.yaml:\d+ about\.from: found "longchamps"\. Allowed: an id in content\/registry\/outside\.yaml; nearest: longchamp\. .*unconfirmed/,
  ],
  [
    'a source that nothing names',
    (c) =>
      c.append('registry/outside.yaml', 'atlas: { zh: 地图, en: An atlas, checked: 2026-11-28 }\n'),
    /registry\/outside\.yaml:\d+ entry: found "atlas", which no statement names\. Allowed: sources that a registry names/,
  ],
  [
    'a source without the day on which somebody looked',
    (c) => c.append('registry/outside.yaml', 'atlas: { zh: 地图, en: An atlas }\n'),
    /registry\/outside\.yaml:\d+ atlas\.checked: found nothing\./,
  ],
  [
    'a provision without its wording',
    (c) => c.edit('registry/glossary.yaml', /\n {4}wording:\n {6}zh: 进出口侵犯[^\n]*\n[^\n]*/, ''),
    /registry\/glossary\.yaml:\d+ fine-administrative\.basis\.wording: found nothing\./,
  ],
  [
    'a form for reports without a place for the words',
    (c) => c.append('site.yaml', 'report: https://forge.example/new?title={title}\n'),
    /content\/site\.yaml:\d+ report: found .*Allowed: mailto:name@host, or https:\/\/… with \{title\} and \{body\}/,
  ],
  [
    'an unknown key of the publisher',
    (c) => c.append('site.yaml', 'nmae: { zh: 甲, en: A }\n'),
    /content\/site\.yaml:\d+ nmae: found the unknown key "nmae"/,
  ],
];

describe('a mistake in the words or their sources', () => {
  it.each(mistakes)('is reported with its place: %s', (_, make, message) => {
    const content = new EditedContent();
    make(content);
    expect(describeProblems(content.content().problems)).toMatch(message);
  });
});

describe('the publisher', () => {
  const given = `
name: { zh: 某编辑室, en: An Editorial Office }
contact: mailto:editors@example.org
licence: { zh: 知识共享署名4.0, en: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }
report: mailto:reports@example.org
`;

  it('may be left out altogether', () => {
    for (const make of [
      (c: EditedContent) => c.remove('site.yaml'),
      (c: EditedContent) => c.write('site.yaml', '# Nothing is known.\n'),
    ]) {
      const content = new EditedContent();
      make(content);
      const { problems, sites } = content.content();
      expect(describeProblems(problems)).toContain('The content has 0 problems');
      expect(sites.zh.book.publisher).toEqual({ missing: [] });
    }
  });

  it('is told in each language', () => {
    const content = new EditedContent();
    content.append('site.yaml', given);
    const { problems, sites } = content.content();
    expect(problems).toEqual([]);
    expect(sites.zh.book.publisher.name).toBe('某编辑室');
    expect(sites.en.book.publisher).toMatchObject({
      name: 'An Editorial Office',
      contact: 'mailto:editors@example.org',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      report: 'mailto:reports@example.org',
    });
    expect(sites.en.book.publisher.missing.length).toBe(sites.zh.book.publisher.missing.length);
  });
});

describe('what we add from outside the cases', () => {
  it('names its source, or is unconfirmed', () => {
    const { sites } = new EditedContent().content();
    const { brands, outside, glossary, coordinatesFrom } = sites.en.book;
    const { from } = brands.get('longchamp')?.about ?? {};
    expect(outside.get(from ?? '')?.name).toContain('Brunswick Review');
    expect(outside.get(from ?? '')?.checked).toBe('2026-11-28');
    expect(brands.get('re')?.about).toBeUndefined();
    expect(brands.get('prada')?.about?.from).toBeUndefined();
    expect(coordinatesFrom).toBeUndefined();
    expect(glossary.get('counterfeit-mark-crime')?.basis?.wording).toContain('1 March 2021');
  });

  it('explains only terms with a note, and binds all', () => {
    const { sites } = new EditedContent().content();
    const { glossary, terms } = sites.zh.book;
    expect(glossary.has('interception')).toBe(true);
    expect(glossary.has('misdeclaration')).toBe(false);
    expect(terms.map(({ id }) => id)).toContain('misdeclaration');
    expect(terms.length).toBeGreaterThan(glossary.size);
  });

  it('says in the first sentence of a term the same in both languages: a case’s page gives no more', () => {
    const { zh, en } = new EditedContent().content().sites;
    for (const [id, { note }] of zh.book.glossary) {
      const english = en.book.glossary.get(id)?.note ?? '';
      const chinese = note.split(/。(?=.)/);
      const sentences = english.split(/\. (?=[A-Z])/);
      expect(sentences.length, id).toBe(chinese.length);
      // A term that the English gives in Chinese stands in the same sentence there.
      for (const [at, sentence] of sentences.entries()) {
        for (const [, term = ''] of sentence.matchAll(/\((\p{Script=Han}+)\)/gu)) {
          expect(chinese[at], id).toContain(term);
        }
      }
    }
  });
});
