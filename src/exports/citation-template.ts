/** How a citation style writes the day of access: `2026-11-23` or `23 Nov. 2026`. */
export type DayFormat = (typeof dayFormats)[number];

/** A citation without its day of access, for a page to fill in the reader's own. */
export interface CitationTemplate {
  before: string;
  /** How to write the day between the two; null where the style gives none. */
  date: DayFormat | null;
  after: string;
}

export const dayFormats = ['iso', 'day-month-year'] as const;

/** The months as a citation in English has them. */
export const englishMonths = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

/** Writes a day `YYYY-MM-DD` as a citation style does. */
export function writeDay(day: string, format: DayFormat): string {
  if (format === 'iso') return day;
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${englishMonths[(month ?? 0) - 1]} ${year}`;
}

/** A template as one text, its slot marked: `海关总署. … [{iso}]. …` */
export function slotted({ before, date, after }: CitationTemplate): string {
  return date === null ? before + after : `${before}{${date}}${after}`;
}

/** Fills the slot of a text made by `slotted`, if it has one. */
export function fillSlot(text: string, day: string): string {
  return text.replace(/\{(iso|day-month-year)\}/, (_, format: DayFormat) => writeDay(day, format));
}

/**
 * Makes slots of the place that a citation names, and of the paragraph in its address, so that it serves all paragraphs.
 * @param place the paragraph in words, as the citation has it
 * @throws Error if the citation names no such place
 */
export function withPlaceSlot(text: string, paragraph: string, place: string): string {
  const at = text.lastIndexOf(place);
  if (at < 0) throw new Error(`The citation "${text}" does not name its place, "${place}".`);
  const slotted = `${text.slice(0, at)}{place}${text.slice(at + place.length)}`;
  return slotted.replace(new RegExp(`#${paragraph}(?!\\d)`), '#{paragraph}');
}

/** Fills what `withPlaceSlot` has left open. */
export function fillPlace(text: string, paragraph: string, place: string): string {
  return text.replace('{place}', () => place).replace('{paragraph}', paragraph);
}
