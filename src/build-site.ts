import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { siteAddress } from './site-address.ts';

/**
 * Builds the whole site beside the last one and puts it in its place only when it is complete: a build that fails
 * or is interrupted leaves the last good site as it was, and none where there was none.
 * Usage: npm run build, with the variables of `siteAddress`
 */
const { outDir } = siteAddress(process.env);
// Beside the folder, since only within one volume is a folder renamed at once.
const building = `${outDir}.building`;
const last = `${outDir}.last`;

// A build that was interrupted between the two renamings.
if (existsSync(last) && !existsSync(outDir)) renameSync(last, outDir);
rmSync(building, { recursive: true, force: true });

const { status } = spawnSync('astro', ['build', '--force'], {
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: building },
  stdio: 'inherit',
});
if (status !== 0) {
  rmSync(building, { recursive: true, force: true });
  console.error(
    existsSync(outDir)
      ? `The site was not built; ${outDir} holds the last one that was.`
      : 'The site was not built.',
  );
  process.exit(status ?? 1);
}
rmSync(last, { recursive: true, force: true });
if (existsSync(outDir)) renameSync(outDir, last);
renameSync(building, outDir);
rmSync(last, { recursive: true, force: true });
