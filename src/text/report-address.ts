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
