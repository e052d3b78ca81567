import { expect, it } from 'vitest';

/** What an old browser may lack, and what its reader has instead. */
const instead: Readonly<Record<string, string>> = {
  Highlight: 'the words of the search are not marked in the case',
  'Window.requestIdleCallback': 'a timer',
  'InputEvent.isComposing':
    'Safari has it; it fires the events of an input method in another order',
  'KeyboardEvent.isComposing': 'the same',
  ...Object.fromEntries(
    ['AutoComplete', 'Expanded', 'Hidden', 'Label', 'Selected', 'Sort'].map((name) => [
      `Element.aria${name}`,
      'in Firefox before 119 screen readers are not told the states that scripts set',
    ]),
  ),
  'Element.role': 'the same',
  'HTMLElement.popover': 'a message may lie under an open panel, which such a browser has none of',
  'HTMLElement.togglePopover': 'the same',
  'HTMLElement.hidePopover': 'the same',
};

it('the scripts use nothing that the oldest browsers lack, but where a reader has something instead', {
  tags: ['long'],
}, async () => {
  // The compiler takes a second to load, which the quick checks save.
  const { lackingFeatures } = await import('../support/script-features.ts');
  const { files, lacking } = lackingFeatures();
  expect(files).toBeGreaterThan(60);
  for (const name of Object.keys(instead)) {
    expect(lacking.has(name), `${name} is used no more`).toBe(true);
    lacking.delete(name);
  }
  expect(Object.fromEntries(lacking)).toEqual({});
});
