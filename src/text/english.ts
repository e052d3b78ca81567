/**
 * A pattern for an English wording: whole words in any case, with or without an s at the end; an asterisk at the end
 * stands for any ending, straight and curly apostrophes and any white space are the same.
 */
export function englishPattern(wording: string): RegExp {
  const known = patterns.get(wording);
  if (known) return known;
  const open = wording.endsWith('*');
  const words = (open ? wording.slice(0, -1) : wording)
    .split(/\s+/)
    .map((word) => RegExp.escape(word).replace(/['’]/g, "['’]"))
    .join('\\s+');
  const end = open ? '[a-z]*' : /[a-z]$/i.test(wording) ? 's?(?![A-Za-z0-9])' : '';
  const pattern = new RegExp(
    `(?<![A-Za-z0-9])${open ? words : words.replace(/s$/, '')}${end}`,
    'gi',
  );
  patterns.set(wording, pattern);
  return pattern;
}

// Patterns are kept, because the same wordings are searched for in every paragraph.
const patterns = new Map<string, RegExp>();
