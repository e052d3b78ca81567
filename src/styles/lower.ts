import { Features, transform } from 'lightningcss';
import { oldest } from './baseline.ts';

/** Styles of a file that Vite does not see, lowered to the oldest browsers as Vite lowers those of the pages. */
export function lowered(css: string): string {
  const { code } = transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    minify: true,
    exclude: Features.VendorPrefixes,
    targets: Object.fromEntries(
      Object.entries(oldest).map(([browser, version]) => [browser, numberOf(version)]),
    ),
  });
  return Buffer.from(code).toString('utf8');
}

/** A version in one number, a byte for each part. */
function numberOf(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major << 16) | (minor << 8);
}
