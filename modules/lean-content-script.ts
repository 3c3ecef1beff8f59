import { resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * WXT wraps each content script with a context of its own, which brings the polyfill along: 15 KB on every page, more than the whole
 * script. Ours looks after its own end (`runtime.id`, AbortSignal), so the context is swapped for an empty one.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    resolve: {
      alias: {
        'wxt/utils/content-script-context': resolve(wxt.config.root, 'entrypoints/watch.content/no-context.ts'),
      },
    },
  }));
});
