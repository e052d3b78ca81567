'use strict';

/*
 * Every program of ours is started with this file first (node --require), by whatever Node there is; older ones can
 * read it. The packages bring a Node that is new enough, which npm puts first on the path of its scripts. It is not
 * there after `npm ci --ignore-scripts`, and where it can't run (Alpine's C library is another) the shell takes the
 * next on the path: the system's own. One that can't run our programs ends here, in a sentence.
 */
if (!process.features.typescript || typeof RegExp.escape !== 'function') {
  console.error(
    `Node ${process.versions.node} can't run the programs of this site. Install Node 24 or newer, or run "npm ci" without --ignore-scripts: it brings one.`,
  );
  process.exit(1);
}
