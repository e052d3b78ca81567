import type { Case } from '../../book/book.ts';
import type { ResolvedFact } from '../../book/resolve-quotes.ts';
import { headlineOf } from '../../facts/headline.ts';
import { listOf } from '../../facts/lists.ts';
import { officialText } from '../../facts/official-text.ts';
import { wholeTerms } from '../../facts/whole-terms.ts';
import type { Site } from '../../site/site.ts';
import { countryName } from '../../text/countries.ts';
import { phrases } from '../../text/phrases.ts';
import type { Span } from '../../text/sentences.ts';
import type { CaseHead, SearchFact, SearchText } from '../search-text.ts';
import { searchText } from './text-of-case.ts';

/** Everything that a result shows of a case: its words, its head, and the facts that can answer. */
export function shownCase(site: Site, one: Case): SearchText {
  return {
    ...searchText(one),
    headings: one.sections.flatMap(({ kind, heading }) =>
      heading === undefined ? [] : [{ id: kind, text: heading }],
    ),
    head: headOf(site, one),
    facts: factsOf(site, one),
  };
}

function headOf(site: Site, one: Case): CaseHead {
  const { words, book } = site;
  const { figure, outcome } = headlineOf(one, words);
  return {
    seal: words.seal(one.number),
    list: listOf(book, one)?.shortName ?? one.edition,
    number: one.number,
    breaks: breaksIn(one.title, site),
    ...(officialText(book, one).translate && { official: true }),
    ...(figure && { figure: { label: figure.label, text: figure.value, fact: figure.fact } }),
    ...(outcome && { outcome: { label: outcome.label, fact: outcome.fact } }),
  };
}

/** English breaks at its blanks. */
function breaksIn(title: string, site: Site): Span[] {
  let at = 0;
  return phrases(title, wholeTerms(site)).flatMap((phrase) => {
    at += phrase.length;
    return at === title.length || phrase.endsWith(' ') ? [] : [{ start: at, end: at }];
  });
}

function factsOf({ words, book, language }: Site, one: Case): SearchFact[] {
  const named = (kind: 'rights' | 'channels' | 'directions', id: string) =>
    book.vocabulary[kind].get(id)?.[language] ?? id;
  const values: Partial<
    Record<ResolvedFact['list'], (place: number) => Pick<SearchFact, 'value' | 'label' | 'text'>>
  > = {
    figures: (at) => {
      const figure = one.figures[at];
      return figure ? { label: figure.label, text: words.figure(figure) } : { label: '' };
    },
    events: (at) => {
      const event = one.events[at];
      return event ? { label: event.label, text: words.date(event.date) } : { label: '' };
    },
    outcomes: (at) => ({
      value: one.outcomes[at]?.value ?? '',
      label: one.outcomes[at]?.label ?? '',
    }),
    detection: (at) => ({
      value: one.detection[at]?.value ?? '',
      label: one.detection[at]?.label ?? '',
    }),
    channels: (at) => ({
      value: one.channels[at]?.value ?? '',
      label: named('channels', one.channels[at]?.value ?? ''),
    }),
    rights: (at) => ({
      value: one.rights[at]?.value ?? '',
      label: named('rights', one.rights[at]?.value ?? ''),
    }),
    direction: () => ({
      value: one.direction?.value ?? '',
      label: named('directions', one.direction?.value ?? ''),
    }),
    bodies: (at) => ({ value: one.bodies[at]?.kind ?? '', label: one.bodies[at]?.label ?? '' }),
    countries: (at) => ({
      value: one.countries[at]?.code ?? '',
      label: countryName(one.countries[at]?.code ?? 'CN', words.lang),
    }),
  };
  return one.facts.flatMap(({ id, list, path, evidence, translated = [] }): SearchFact[] => {
    // The id of a reason on a topic ends in the topic: reasons-r1-port-shifting.
    const [, paragraph, topic] = /^reasons-([^-]+)-(.+)$/.exec(id) ?? [];
    const reason = one.reasons.find((other) => other.paragraph === paragraph);
    const make =
      reason && topic !== undefined ? () => ({ value: topic, label: reason.label }) : values[list];
    if (!make) return [];
    // A translation's facts quote the source; its own words for them stand beside.
    const [quote] = one.original ? translated : evidence;
    return [
      {
        id,
        ...make(Number(path[1] ?? 0)),
        ...(quote && { at: [quote.paragraph, quote.start, quote.end] as const }),
      },
    ];
  });
}
