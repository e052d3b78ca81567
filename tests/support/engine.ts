/** The browser that tests run in: Chromium, or the Firefox that `firefox.test.ts` names here. */
export const engine: { firefox: string | undefined } = { firefox: undefined };

/** Whether the tests that are being collected run in Firefox. */
export function inFirefox(): boolean {
  return engine.firefox !== undefined;
}
