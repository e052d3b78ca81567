import type { MiddlewareHandler } from 'astro';
import { sites } from './site/sites.ts';

/** Hands each page the site of its language: the one below whose path it lies. */
export const onRequest: MiddlewareHandler = ({ locals, url }, next) => {
  const { zh, en } = sites();
  locals.site = url.pathname.startsWith(en.base) ? en : zh;
  return next();
};
