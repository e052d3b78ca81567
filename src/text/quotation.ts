const swapped: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** Words in quotation marks. Marks within them become those of the other kind: “查获‘三环’挂锁”. */
export function inQuotes(words: string): string {
  let open = 0;
  const inner = words.replace(/[“”‘]|’(?![A-Za-z])/g, (mark) => {
    // An apostrophe, which stands between letters or closes nothing (suspects’ goods), is no mark.
    if (mark === '’' && open === 0) return mark;
    open += mark === '‘' ? 1 : mark === '’' ? -1 : 0;
    return swapped[mark] ?? mark;
  });
  return `“${inner}”`;
}
