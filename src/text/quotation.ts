const swapped: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** Words in quotation marks. Marks within them become those of the other kind: “查获‘三环’挂锁”. */
export function inQuotes(words: string): string {
  // An apostrophe stands between letters and is no mark.
  const inner = words.replace(/[“”‘]|’(?![A-Za-z])/g, (mark) => swapped[mark] ?? mark);
  return `“${inner}”`;
}
