import type { MiddlewareHandler } from 'astro';
import { sites } from './site/sites.ts';

/** Gives each page the site of its language, which is the one whose path the page lies below. */
export const onRequest: MiddlewareHandler = ({ locals, url }, next) => {
  const { zh, en } = sites();
  locals.site = url.pathname.startsWith(en.base) ? en : zh;
  return next();
};
