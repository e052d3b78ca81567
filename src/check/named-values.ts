import { vocabularyFile } from '../schema/vocabulary-files.ts';
import { withChineseMarks } from '../text/chinese-marks.ts';
import { countryMentions, countryWordings } from '../text/countries.ts';
import type { CaseCheck } from './check.ts';
import { statedQuotesOf } from './quotes-of.ts';
import { textsOf } from './text-words.ts';

/** Reports entities, countries, parties and wordings that are marked as stated and that no quote of their fact names. */
export const namedValues: CaseCheck = (
  one,
  { lexicon: { wordingsOf }, vocabulary: { countries }, unread },
  report,
) => {
  const { entry } = one;
  const { data } = entry;
  const quotes = statedQuotesOf(one);
  const mentions = [...one.titleMentions, ...Object.values(one.mentions).flat()];
  const mentioned = new Set(mentions.map(({ collection, id }) => `${collection} ${id}`));
  const named = (
    path: (string | number)[],
    field: (string | number)[],
    value: string,
    names: readonly string[],
    form = (text: string) => withChineseMarks(text).toLowerCase(),
  ) => {
    const own = quotes(path).map(({ exact }) => exact);
    if (own.length === 0 || names.length === 0) return;
    if (names.some((name) => own.some((text) => form(text).includes(form(name))))) return;
    report(entry, [...path, ...field], {
      found: `"${value}", which the words "${own[0]}" do not name`,
      allowed: `a quote with one of ${names.map((name) => `"${name}"`).join(', ')}`,
      advice: 'Correct the value or quote the words that name it.',
    });
  };
  const asWritten = (text: string) => text;
  const country = (path: (string | number)[], field: string, code: string) => {
    const own = quotes(path).map(({ exact }) => exact);
    const codes = own.flatMap((text) => countryMentions(text, countries).map((one) => one.code));
    if (own.length === 0 || codes.includes(code)) return;
    const named = codes.length > 0 ? `; its words name ${codes.join(', ')}` : '';
    const forms = countryWordings(code, countries).map((name) => `"${name}"`);
    report(entry, [...path, field], {
      found: `"${code}", which the words "${own[0]}" do not name`,
      allowed: `a quote with one of ${forms.join(', ')}${named}; further forms go into ${vocabularyFile('countries')}`,
      advice: 'Correct the value or quote the words that name it.',
    });
  };
  for (const list of ['goods', 'ports', 'customs', 'brands'] as const) {
    for (const [index, { id }] of data[list].entries()) {
      // What no word of the text names is reported with the names.
      if (unread.has(list) || !mentioned.has(`${list} ${id}`)) continue;
      named([list, index], ['id'], id, wordingsOf(list, id));
    }
  }
  for (const [index, { written }] of data.brands.entries()) {
    for (const [place, form] of written.entries()) {
      named(['brands', index], ['written', place], form, [form], asWritten);
    }
  }
  for (const [index, { code }] of data.countries.entries()) {
    country(['countries', index], 'code', code);
  }
  // A country is often named once, and then is 其国内: its paragraph must name it.
  for (const [index, { country: code }] of data.outcomes.entries()) {
    const places = new Set(quotes(['outcomes', index]).map(({ paragraph }) => paragraph));
    const own = textsOf(one).filter(({ id }) => places.has(id));
    const codes = own.flatMap(({ text }) =>
      countryMentions(text, countries).map((found) => found.code),
    );
    if (code === undefined || own.length === 0 || codes.includes(code)) continue;
    report(entry, ['outcomes', index, 'country'], {
      found: `"${code}", which no paragraph of its words names`,
      allowed: `${[...new Set(codes)].join(', ') || 'no country here'}, or none for what came about in China`,
      advice: 'Correct the value or take it out.',
    });
  }
  for (const list of ['holders', 'parties', 'bodies'] as const) {
    for (const [index, { label }] of data[list].entries()) {
      named([list, index], ['label'], label, [label]);
    }
  }
  for (const [index, { aka = [] }] of data.bodies.entries()) {
    for (const [place, form] of aka.entries()) {
      named(['bodies', index], ['aka', place], form, [form]);
    }
  }
  for (const [index, { brand, country: code }] of data.holders.entries()) {
    if (brand !== undefined) {
      named(['holders', index], ['brand'], brand, wordingsOf('brands', brand));
    }
    if (code !== undefined) country(['holders', index], 'country', code);
  }
};
