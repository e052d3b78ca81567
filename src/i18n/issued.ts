/** What is known of how a list was issued, for sentences about it. */
export interface Issued {
  title: string;
  issuer?: string | undefined;
  /** A day, a month or a year, ISO 8601. */
  published?: string | undefined;
}
