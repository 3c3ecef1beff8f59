import { addViteConfig, defineWxtModule } from 'wxt/modules';

const WRAPPER = '\0virtual:wxt-content-script-isolated-world-entrypoint?';

/**
 * WXT wraps each content script with a context of its own, which brings the polyfill along: more bytes on every page than the whole
 * script. Ours looks after its own end (`runtime.id`, AbortSignal), so its wrapper is swapped for one that calls it and no more.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'loopbreak:lean-content-script',
        enforce: 'pre',
        load(id) {
          if (!id.startsWith(WRAPPER)) return null;
          return `import definition from ${JSON.stringify(id.slice(WRAPPER.length))};\nexport default definition.main();`;
        },
      },
    ],
  }));
});
