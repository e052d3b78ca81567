import { zh } from './zh/index.ts';

/** The words of the interface in the language of this build. */
export const ui = zh;
