/**
 * Plain text as Markdown that says the same: characters that Markdown would read as markup have a backslash before
 * them. It stands on a line of its own, as a paragraph.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<]|&(?=[#a-z0-9]+;)/gi, '\\$&')
    .replace(/^([#>~+=|-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
