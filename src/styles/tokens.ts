/** The colours of a token: in the light and in the dark theme. */
export interface ColourPair {
  light: string;
  dark: string;
}

/**
 * The first value of a custom property in a style sheet, on one line.
 * @param css the text of `tokens.css`
 * @param name the name of the property without its two hyphens
 * @throws Error if the sheet has no such property
 */
export function tokenOf(css: string, name: string): string {
  const value = new RegExp(`--${name}:([^;]+);`).exec(css)?.[1];
  if (value === undefined) throw new Error(`src/styles/tokens.css has no "--${name}".`);
  return value.replace(/\s+/g, ' ').trim();
}

/** The colour of a token in the light theme; a token of one colour has it in both. */
export function lightOf(css: string, name: string): string {
  return pairOf(css, name).light;
}

/** The colours of the page for places outside the style sheet, such as the bars of the browser. */
export function paperColours(css: string): ColourPair {
  return pairOf(css, 'paper');
}

function pairOf(css: string, name: string): ColourPair {
  const value = tokenOf(css, name);
  const [, light = value, dark = value] =
    /^light-dark\( ?([^,]+), ?([^)]+?) ?\)$/.exec(value) ?? [];
  return { light, dark };
}
