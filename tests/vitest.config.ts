import { everyTest } from './projects.ts';

/** Every test: npm test. */
export default everyTest();
