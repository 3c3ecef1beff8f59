import type { Plugin } from 'vitest/config';

const WRAPPER = '\0virtual:wxt-content-script-isolated-world-entrypoint?';
const NO_MATCHES = '\0loopbreak:no-matches';

/**
 * Keeps the script that runs on every page small.
 *
 * WXT wraps each content script with a context of its own, which brings the polyfill along: more bytes than the whole script. Ours looks
 * after its own end (`runtime.id`, AbortSignal), so its wrapper is swapped for one that calls it and no more. The match patterns are read
 * for the manifest only; in the built script they would be dead weight.
 */
export function leanContentScript(): Plugin {
  // WXT also reads the entrypoint by itself, for the manifest: there no wrapper is loaded, and the patterns stay.
  let wrapped = false;
  return {
    name: 'loopbreak:lean-content-script',
    enforce: 'pre',
    resolveId(source, importer) {
      const toMatches = source.endsWith('/catalogue/required-matches');
      return wrapped && toMatches && importer?.endsWith('.content/index.ts') ? NO_MATCHES : null;
    },
    load(id) {
      if (id === NO_MATCHES) return 'export const requiredMatches = () => [];';
      if (!id.startsWith(WRAPPER)) return null;
      wrapped = true;
      return `import definition from ${JSON.stringify(id.slice(WRAPPER.length))};\nexport default definition.main();`;
    },
  };
}
