import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Leaves a module to Node: wherever Vite bundles or runs code outside the browser, importing it gives the module that
 * Node itself has loaded in this process (`require` of a module, Node 22.12 and newer), never a copy. So what one
 * module graph put into it, the others find.
 * @param module its address
 * @param names what it exports
 */
export function leftToNode(module: URL, names: readonly string[]): Plugin {
  const file = fileURLToPath(module).replaceAll('\\', '/');
  return {
    name: 'left-to-node',
    enforce: 'pre',
    load(id) {
      if (id !== file || this.environment.name === 'client') return undefined;
      return [
        "import { createRequire } from 'node:module';",
        `export const { ${names.join(', ')} } = createRequire(import.meta.url)(${JSON.stringify(file)});`,
      ].join('\n');
    },
  };
}
