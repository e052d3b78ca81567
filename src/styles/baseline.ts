/**
 * The oldest browsers in which every text, list, address and citation can be read and the search used, if plainer;
 * `docs/browsers.md` says what that means. Styles are lowered to them at build.
 */
export const oldest = { chrome: '109', firefox: '115', safari: '16.4' } as const;

/** The same in the words of Vite. */
export const cssTarget = Object.entries(oldest).map(([browser, version]) => browser + version);
