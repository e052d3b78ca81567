import type { Loader, LoaderContext } from 'astro/loaders';

/** What Astro hands to its own loaders besides: how it reads each kind of file. */
type OwnContext = LoaderContext & { entryTypes: ReadonlyMap<string, object> };

/**
 * A loader of Astro's that stores Markdown as it is. Our own plugins render it where a page needs it: there an error
 * stops the build, and no case becomes a module of its own.
 */
export function withoutRendering(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const { entryTypes } = context as OwnContext;
      const plain = [...entryTypes].map(([extension, type]) => {
        return [extension, { ...type, getRenderFunction: undefined }] as const;
      });
      return loader.load({ ...context, entryTypes: new Map(plain) } as OwnContext);
    },
  };
}
