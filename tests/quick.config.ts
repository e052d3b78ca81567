import { quickTests } from './projects.ts';

/** The tests that need no built site, start no command and take no long walk at random: npm run test:quick. */
export default quickTests();
