import type { Hedge } from '../../schema/vocabulary.ts';
import { inQuotes } from '../../text/quotation.ts';
import type { Wording } from '../wording.ts';
import type { zhOverview } from '../zh/overview.ts';
import { tableWords } from './overview-table.ts';
import { counted, listed } from './words.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The English words of the overview and its charts. */
export const enOverview: Wording<typeof zhOverview> = {
  overview: {
    separator: tableWords.separator,
    nameAndCount: (name: string, count: number) => `${name} ${count}`,
    inSphere: (sphere: string, name: string) =>
      // “Administrative fine (administrative)” would say it twice.
      sphere === '' || name.startsWith(sphere) ? name : `${name} (${sphere.toLowerCase()})`,
    name: 'Overview',
    title: 'Overview of the cases',
    titleOf: (list: string) => `Overview of the cases: ${list}`,
    allLists: 'All lists together',
    otherLists: 'Overviews of the lists',
    lead: (cases: number, lists: readonly string[], drawn: boolean) =>
      `${cases === 1 ? 'The case' : `The ${counted(cases, 'case')}`} of ${listed(lists)}, in a table${drawn ? ' and a few charts' : ''}. Each number leads to the words of the text that state it; what the text does not say is given as “Not stated”.`,
    contents: 'On this page',
    tableTitle: 'The cases compared',
    tableSentence: 'One row for each case. Every entry links to the words that state it.',
    columns: {
      case: 'Case',
      direction: 'Direction',
      rights: 'Rights',
      districts: 'Customs',
      ports: 'Ports',
      marks: 'Trademarks',
      goods: 'Goods',
      channels: 'Channels',
      detection: 'How it was found',
      quantity: 'Quantity',
      value: 'Value',
      outcomes: 'Outcomes',
      date: 'Earliest date',
    },
    hedge: {
      exact: 'Exact',
      over: 'More than this',
      under: 'Less than this',
      about: 'About',
      'about-over': 'About this or more',
      'at-least': 'At least this',
      several: 'Several; this is the least',
    } satisfies Record<Hedge, string>,
    figures: 'Charts',
    data: 'Numbers in the chart',
    pages: (title: string) => `${title}: links to the pages`,
    scroll: (title: string) => `${title} (scrolls sideways)`,
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    saveFailed: 'The PNG could not be saved. Save the SVG instead.',
    cite: 'Cite',
    citation: (title: string, site: string, address: string) => `${title}. ${site}. ${address}`,
    timeline: {
      title: 'Dated events in each case, by month and year',
      sentence:
        'One lane for each case, with the years from left to right. A dot is a single day, a solid bar a month or a period, a dashed outline a date given only by year. A bar that fades to the right has no stated end.',
      description: (events: number, cases: number, from: string, to: string) =>
        `${counted(events, 'dated event')} in ${counted(cases, 'case')}; the earliest: ${from}, the latest: ${to}. The table below the chart lists them all.`,
      columns: ['Case', 'Date', 'Event', 'Kind'],
      year: (year: number) => String(year),
      month: (month: number) => months[month - 1] ?? String(month),
    },
    districts: {
      title: 'Which customs offices appear together in a case',
      sentence:
        'One row for each customs office, one column for each case. Offices joined by a line in a column appear in the same case, each in a role of its own (named in the title, handled the case, only mentioned): they did not all handle it together. Subordinate customs houses stand below their customs district.',
      description: (offices: number, cases: number, most: string, count: number) =>
        `${counted(offices, 'customs office')} and ${counted(cases, 'case')}. ${most} appears in the most cases: ${count}. The table below the chart lists them all.`,
      columns: ['Customs office', 'Number of cases', 'Cases and roles'],
    },
    values: {
      title: 'Amounts of money that the texts state, one chart for each currency',
      sentence:
        'Bars start at zero, and each chart has a single currency. An end that scatters stands for “more than” or “at least”, a dashed end for “about” or “nearly”; the length of either shows no amount. The amounts measure different things, and some include others, so they cannot be added together.',
      description: (count: number, currencies: string) =>
        `${counted(count, 'stated amount')}, by currency: ${currencies}. The table below the chart lists them all.`,
    },
    quantities: {
      title: 'Quantities that the texts state, one chart for each unit',
      sentence:
        'Bars start at zero, and each chart has a single unit. An end that scatters stands for “more than” or “at least”, a dashed end for “about” or “nearly”. Goods counted in the same unit need not be the same goods, and some quantities include others, so they cannot be added together.',
      description: (count: number, units: string) =>
        `${counted(count, 'stated quantity', 'stated quantities')}, by unit: ${units}. The table below the chart lists them all.`,
    },
    bars: {
      columns: ['Case', 'What is counted', 'Number', 'Unit', 'Precision'],
      unit: (unit: string) => `Unit: ${unit}`,
      first: (name: string) => `${name}: two that are far apart`,
      rest: (name: string) => `${name}: all others, on a larger scale`,
    },
    flow: {
      title: 'How the cases were found, and what came of them',
      sentence:
        'On the left how a case was found, in the middle the cases, on the right their outcomes. Each line is something that the text states or that we infer from it, as the table below shows; the numbers count cases. Earlier penalties are not later outcomes and are left out.',
      description: (ways: string, results: string) =>
        `How cases were found: ${ways}. Outcomes: ${results}. The numbers count cases; the table below the chart lists them all.`,
      columns: ['Case', 'How it was found', 'What came of it'],
      sphere: (name: string, line: string) => `${name} (${line})`,
      lines: {
        solid: 'solid',
        dashed: 'dashed',
        'dash-dotted': 'dash-dotted',
        dotted: 'dotted',
      },
      found: 'How it was found',
      after: 'What came of it',
    },
    places: {
      title: 'Where the customs offices and ports are',
      sentence:
        'Placed by longitude and latitude: circles are customs offices, lozenges are ports. The area and the number after the name both show the number of cases. No boundaries are drawn. The coordinates, exact to the town, are ours and not in the texts.',
      description: (places: number, most: string) =>
        `${counted(places, 'customs office or port', 'customs offices and ports')}; ${most} has the most cases. The table beside the chart lists them all.`,
      columns: ['Name', 'Kind', 'Number of cases', 'Longitude', 'Latitude'],
      kind: { customs: 'Customs office', ports: 'Port' },
      east: (degrees: number) => `${degrees}° E`,
      west: (degrees: number) => `${degrees}° W`,
      north: (degrees: number) => `${degrees}° N`,
      south: (degrees: number) => `${degrees}° S`,
      origin: '0°',
      counted: (name: string, cases: number) => `${name} (${counted(cases, 'case')})`,
      numbered: 'The numbers in the chart are those of the names in the list below.',
      // This follows a sentence at once.
      unplaced: (names: string) => ` Not shown, for lack of coordinates: ${names}.`,
    },
    topics: {
      title: 'Which topics the reasons speak of',
      sentence:
        'One row for each topic, one column for each case. A dot is a reason; on the right is the number of reasons in all. A reason may fall under several topics.',
      description: (topics: number, most: string, count: number) =>
        `${counted(topics, 'topic')}; the most frequent is ${inQuotes(most)}, with ${counted(count, 'reason')}. The table below the chart lists them all.`,
      columns: ['Topic', 'Number of reasons', 'Cases and reasons'],
      reason: (of: string, reason: string) => `${of} ${reason}`,
    },
    strip: (list: string) => `Cases of ${list} concerned`,
    controls: tableWords,
  },
};
