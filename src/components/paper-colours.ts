import tokens from '../styles/tokens.css?raw';

/**
 * The colour of the page in light and in dark, for what stands outside the style sheet: the browser's
 * own bars. Read from the tokens, so that they stand in one place.
 * @throws Error if the tokens name no such pair
 */
export function paperColours(): { light: string; dark: string } {
  const [, light, dark] =
    /--paper:\s*light-dark\(\s*(#[0-9a-f]+)\s*,\s*(#[0-9a-f]+)\s*\)/i.exec(tokens) ?? [];
  if (light === undefined || dark === undefined) {
    throw new Error('src/styles/tokens.css has no "--paper: light-dark(#…, #…)".');
  }
  return { light, dark };
}
