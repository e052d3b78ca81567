import type { Hedge } from '../../schema/vocabulary.ts';
import type { Reached } from '../reached.ts';
import type { Wording } from '../wording.ts';
import type { zhOverview } from '../zh/overview.ts';
import { tableWords } from './overview-table.ts';
import { counted, listed, lowerFirst } from './words.ts';

/** The English words of the overview and its charts. */
export const enOverview: Wording<typeof zhOverview> = {
  overview: {
    separator: tableWords.separator,
    name: 'Overview',
    title: 'Overview of the cases',
    titleOf: (list: string) => `Overview of the cases: ${list}`,
    allLists: 'All lists together',
    otherLists: 'Overviews of the lists',
    lead: (cases: number, lists: readonly string[], drawn: boolean) =>
      `${cases === 1 ? 'The case' : `The ${counted(cases, 'case')}`} of ${listed(lists)}, in a table${drawn ? ' and a few charts' : ''}. Each entry of the table leads to the words of the text that state it, or to their paragraph; what the text does not say is given as “Not stated”.`,
    more: 'More charts, and the cases compared',
    contents: 'On this page',
    tableTitle: 'The cases compared',
    tableSentence:
      'One row for each case. Every entry links to the words that state it, or to their paragraph; one marked “inferred”, to those from which it is inferred.',
    columns: {
      case: 'Case',
      direction: 'Direction',
      rights: 'Rights',
      districts: 'Customs',
      ports: 'Ports',
      marks: 'Trademarks',
      goods: 'Goods',
      channels: 'Channels',
      detection: 'Methods',
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
    scroll: (title: string) => `${title} (scrolls sideways)`,
    save: 'Save as',
    address: 'Address',
    saveFailed: 'The PNG could not be saved. Save the SVG instead.',
    cite: 'Cite',
    citation: (title: string, site: string, address: string) => `${title}. ${site}. ${address}`,
    stages: {
      finding: ({ cases, police, decided }: Reached) =>
        [
          police === 0
            ? `None of the ${cases} cases is said to have reached the police`
            : police === cases
              ? `All ${cases} cases reached the police`
              : `${police} of ${cases} cases reached the police`,
          decided === 0
            ? 'none is told to have ended in a judgment or penalty'
            : `${decided} ${decided === 1 ? 'is' : 'are'} told to have ended in a judgment or penalty`,
        ].join('; '),
      sentence:
        'A row for each case and a column for each stage, from the lead to a judgment or penalty. Dates and numbers are those of the text, and each entry leads to the words that state it, or to their paragraph. Earlier penalties and background are left out.',
      ofRows:
        'A row for each case, which leads to it, and a column for each stage, from the lead to a judgment or penalty. Earlier penalties and background are left out.',
      description: ({ cases, police, decided }: Reached) =>
        `${counted(cases, 'case')}, each from the lead to a judgment or penalty: ${police} reached the police, ${decided} a judgment or penalty. The table below the chart lists every entry.`,
      columns: ['Case', 'Stage', 'Date', 'What', 'Branch of law'],
      case: 'Case',
      silent: 'Not stated',
      end: 'No later stage told',
      open: 'The text gives no result',
      map: 'How far each case went',
      key: {
        dated: 'dated',
        undated: 'no date given',
        silent: '“Not stated”: the text says nothing of this step, but tells of a later one.',
        named: (name: string, most: boolean) =>
          most ? `${name.toLowerCase()}, or none stated` : name.toLowerCase(),
      },
    },
    districts: {
      finding: (offices: readonly string[], cases: number, all: number) => {
        const number = counted(offices.length, 'customs office');
        if (cases === 0) return `${number} named, none as handling a case`;
        const names = offices.length > 4 ? number : listed(offices);
        const each = offices.length > 1 ? ' each' : '';
        if (cases === all) return `${names}${each} handled all ${counted(all, 'case')}`;
        return cases === 1
          ? `${number} handled one case${each}`
          : `${names} handled the most cases: ${cases}${each}`;
      },
      sentence:
        'One row for each customs office, one column for each case. Offices joined by a line in a column appear in the same case, each in a role of its own (named in the title, handled the case, received the declaration, only mentioned): they did not all handle it together. The number at the end of a row counts the cases whose title names the office or that it handled. Subordinate customs houses stand below their customs district.',
      description: (offices: number, cases: number) =>
        `${counted(offices, 'customs office')} and ${counted(cases, 'case')}. The table below the chart lists them all.`,
      handled: 'Handled',
      columns: ['Customs office', 'Cases handled', 'Cases and roles'],
    },
    values: {
      finding: (currency: string, count: number, from: string, to?: string) =>
        to === undefined
          ? `All ${count} values stated in ${currency} are ${from}`
          : `Values of goods stated in ${currency} run from ${from} to ${to}`,
      sentence:
        'Bars start at zero; each currency has a chart and a scale of its own, so lengths compare within one chart only; a currency with a single amount stands in the table. A bar is as long as the number that is written; one too short to be seen is drawn a little longer. These are values of goods alone, not criminal fines or the amount involved in a whole case; they measure different things, and some include others, so they cannot be added together.',
      description: (count: number, currencies: string) =>
        `${counted(count, 'stated amount')}, by currency: ${currencies}. The table below the chart lists them all.`,
    },
    quantities: {
      finding: (unit: string, count: number, from: string, to?: string) =>
        to === undefined
          ? `All ${count} quantities stated in ${unit} are ${from}`
          : `Quantities stated in ${unit} run from ${from} to ${to}`,
      sentence:
        'Bars start at zero; each unit of the Chinese text has a chart and a scale of its own, so lengths compare within one chart only; a unit with a single quantity stands in the table. A bar is as long as the number that is written; one too short to be seen is drawn a little longer. Goods counted in the same unit need not be the same goods, and some quantities include others, so they cannot be added together.',
      description: (count: number, units: string) =>
        `${counted(count, 'stated quantity', 'stated quantities')}, by unit: ${units}. The table below the chart lists them all.`,
    },
    bars: {
      columns: ['Case', 'What is counted', 'Number', 'Unit', 'Precision'],
      unit: (unit: string) => `Unit: ${unit}`,
      unitOf: (unit: string, goods: readonly string[], more: boolean) =>
        `${unit} (${listed([...goods.map(lowerFirst), ...(more ? ['others'] : [])])})`,
      exact: 'an exact number',
      hedged: 'a number with “about”, “more than” or the like',
    },
    places: {
      finding: (most: readonly string[], cases: number) =>
        cases < 2 || most.length > 4
          ? `The ${most.length} places named most are in ${counted(cases, 'case')} each`
          : `${listed(most)} ${most.length > 1 ? 'are' : 'is'} named in the most cases: ${cases}${most.length > 1 ? ' each' : ''}`,
      sentence:
        'Placed by longitude and latitude, what is farther away in a small plot of its own, in which a dashed frame shows the area of the main plot. Circles are customs offices, lozenges are ports; the area and the number after the name both show the number of cases that name it. No boundaries are drawn. The coordinates, exact to the town, are ours and not in the texts.',
      description: (places: number, most: string) =>
        `${counted(places, 'customs office or port', 'customs offices and ports')}; ${most} has the most cases. The table beside the chart lists them all.`,
      columns: ['Name', 'Kind', 'Number of cases', 'Longitude', 'Latitude'],
      kind: { customs: 'Customs office', ports: 'Port' },
      east: (degrees: number) => `${degrees}° E`,
      west: (degrees: number) => `${degrees}° W`,
      north: (degrees: number) => `${degrees}° N`,
      south: (degrees: number) => `${degrees}° S`,
      origin: '0°',
      far: 'Farther away, at a smaller scale',
      main: 'Area of the main plot',
      // This follows a sentence at once.
      unnamed: (count: number) =>
        ` The other ${counted(count, 'place')} without a name ${count === 1 ? 'is' : 'are'} in the table.`,
      // This follows a sentence at once.
      unplaced: (names: string) => ` Not shown, for lack of coordinates: ${names}.`,
    },
    strip: (list: string) => `Cases of ${list} concerned`,
    controls: {
      shown: tableWords.shown,
      label: 'Table tools',
      filter: 'Filter',
      placeholder: 'Any words',
      columns: 'Columns',
      copy: 'Copy (TSV)',
      download: 'Download (CSV)',
      sortNote:
        'Quantities and values are sorted by the first that each text states: by unit or currency, then by number. Different units and currencies are not compared with each other, and goods counted in the same unit need not be the same goods.',
    },
  },
};
