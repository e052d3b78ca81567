/** The bytes of a table as the browser fetches it: JSON in UTF-8. */
export function toBytes(table: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(table));
}
