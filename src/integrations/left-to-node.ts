import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Lets Node load a module instead of Vite: outside the browser, every import of it gives the one module that Node has
 * loaded in this process (`require` of a module, Node 22.12 and newer), never a copy. All module graphs therefore
 * share its state.
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
