/**
 * What reads again the words that no case has. Few queries need it, so that the first that does loads all of it, in one
 * file, which is smaller than several.
 */
export { nearestNames } from './near.ts';
export { openPinyin } from './pinyin.ts';
export { repair } from './repair.ts';
