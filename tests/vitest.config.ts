import { settingsFor } from './projects.ts';

/** Every test: npm test. */
export default settingsFor(['unit', 'content', 'site', 'browser'], false);
