/** What of a report only the page knows: the place of the selected words, the id of their paragraph, the words. */
export interface SelectedWords {
  place: string;
  paragraph: string;
  words: string;
}

/** A report of a problem, before the reader has written anything. */
export interface ReportDraft {
  title: string;
  body: string;
}

/**
 * The address by which a reader reports a problem, filled in with a title and a body.
 * @param address `mailto:` with an address, or a form with `{title}` and `{body}`
 */
export function reportAddress(address: string, { title, body }: ReportDraft): string {
  const [safeTitle, safeBody] = [encodeURIComponent(title), encodeURIComponent(body)];
  if (address.startsWith('mailto:')) return `${address}?subject=${safeTitle}&body=${safeBody}`;
  return address.replace('{title}', () => safeTitle).replace('{body}', () => safeBody);
}

/** Fills the address of a report that leaves the words open: `{place}`, `{paragraph}` and `{words}`, as an address has them. */
export function fillReport(address: string, selected: SelectedWords): string {
  return address.replace(/%7B(place|paragraph|words)%7D/g, (_, name: keyof SelectedWords) =>
    encodeURIComponent(selected[name]),
  );
}
