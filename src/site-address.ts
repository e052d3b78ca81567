/** Where the site lives and where its content is read from. */
export interface SiteAddress {
  /** The origin, as `https://example.org`. */
  origin: string;
  /** The path the site is served under, with a slash at both ends. */
  base: string;
  /** The content folder, from the root of the repository. */
  contentDir: string;
  /** The folder the site is built into. */
  outDir: string;
  /** Whether the origin was given, or is the default for a machine of one's own. */
  given: boolean;
}

/**
 * Reads the site's address from the environment: `SITE_URL` (an origin) and `BASE_PATH`.
 * `CONTENT_DIR` and `OUT_DIR` let the checks build other content elsewhere; `PORT` moves the default.
 * @throws Error in a sentence if a value has another form
 */
export function siteAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  const { SITE_URL, BASE_PATH = '/', CONTENT_DIR = 'content', OUT_DIR = 'dist' } = env;
  const origin = SITE_URL ?? `http://localhost:${env.PORT ?? '4321'}`;
  if (!/^https?:\/\/[^/\s]+\/?$/.test(origin)) {
    throw new Error(
      `SITE_URL is "${origin}"; it must be an origin such as https://example.org (a path goes into BASE_PATH).`,
    );
  }
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(BASE_PATH)) {
    throw new Error(
      `BASE_PATH is "${BASE_PATH}"; it must begin and end with a slash, such as /casebook/.`,
    );
  }
  return {
    origin: origin.replace(/\/$/, ''),
    base: BASE_PATH,
    contentDir: CONTENT_DIR,
    outDir: OUT_DIR.replace(/\/+$/, ''),
    given: SITE_URL !== undefined,
  };
}

/** The same for a program of ours: it ends with the sentence, and no trace of its insides. */
export function siteAddressOrEnd(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  try {
    return siteAddress(env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
