import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is asked of every page. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What other colours can break of it. */
const colours = ['color-contrast', 'link-in-text-block'];

/** All that is asked of a page. */
export const everyRule = { runOnly: tags };
const ofColours = { runOnly: { type: 'rule', values: colours } };
/** The same but for colours. */
export const butColours = {
  runOnly: tags,
  rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
};

/** Brings the rules into a page, as a script: Playwright would evaluate their text, which the browser then reads anew on each page. */
export async function bringRules(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe + oneOfEachLook });
  await session.detach();
}

/** What breaks some rules on a page as it is at the moment, or in some of its elements. */
export async function violations(
  page: Page,
  options: object,
  context = 'document',
): Promise<string[]> {
  const given = JSON.stringify({ ...options, resultTypes: ['violations'] });
  const found: Result[] = await page.evaluate(
    `axe.run(${context}, ${given}).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/**
 * The same for the colours, of one element of each look that shows a text: what has the same colours and size on the
 * same grounds is read as well. In light, every element is looked at.
 */
export function violationsOfColours(page: Page): Promise<string[]> {
  return violations(page, ofColours, '{ include: oneOfEachLook() }');
}

const oneOfEachLook = `
  function oneOfEachLook() {
    const grounds = new Map([[null, '']]);
    const looks = new Map();
    for (const element of document.querySelectorAll('html, body, body *')) {
      const { parentElement: parent, tagName, childNodes } = element;
      const style = getComputedStyle(element);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity].join(' ');
      const ground = grounds.get(parent);
      grounds.set(element, ground.endsWith(own) ? ground : ground + own);
      const shows = [...childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if (!shows || !element.checkVisibility()) continue;
      const { color, fontSize, fontWeight, textDecoration } = style;
      const around = tagName === 'A' ? getComputedStyle(parent).color : '';
      const look = [grounds.get(element), color, fontSize, fontWeight, textDecoration, around].join();
      if (!looks.has(look)) looks.set(look, element);
    }
    return [...looks.values()];
  }`;
