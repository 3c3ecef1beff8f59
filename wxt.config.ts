import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanContentScript } from './scripts/lean-content-script';
import { noInnerHtml } from './scripts/no-inner-html';
import { notices, onlyNoticed } from './scripts/notices';
import { popupFirst } from './scripts/popup-first';
import { checkCatalogue } from './utils/catalogue/check-site';
import { SITES } from './utils/catalogue/index';
import { PLATFORMS } from './utils/catalogue/platforms/index';
import { requiredMatches } from './utils/catalogue/required-matches';

/** Pages for those who develop, left out of what is shipped. */
const OF_SAMPLE: readonly string[] = ['site-check', 'gallery'];

export default defineConfig({
  imports: false,
  outDir: process.env.LOOPBREAK_OUT ?? '.output',
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:before': () => {
      const wrong = checkCatalogue(SITES, PLATFORMS);
      if (wrong.length > 0) throw new Error(`The catalogue is malformed:\n${wrong.join('\n')}`);
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licenses.txt', contents: notices() });
    },
    'entrypoints:found': (wxt, infos) => {
      if (wxt.config.mode === 'sample') return;
      for (const name of OF_SAMPLE) {
        const index = infos.findIndex((info) => info.name === name);
        if (index >= 0) infos.splice(index, 1);
      }
    },
  },
  vite: () => ({
    plugins: [preact(), leanContentScript(), popupFirst(), noInnerHtml(), onlyNoticed()],
    // The package's own entry is the build for old browsers.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_common_name__',
    description: '__MSG_common_description__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'alarms', 'scripting', 'idle', 'activeTab', 'contextMenus'],
      // A worker of Chrome's can write no file by itself.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['notifications', 'downloads'],
    host_permissions: requiredMatches(mode),
    // Asked for one by one: an origin that the person adds, or the hosts of a group of the catalogue. Never all of them.
    optional_host_permissions: ['*://*/*'],
    omnibox: { keyword: 'made' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'ten-minutes': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_menu_minutes__' },
    },
    options_ui: { page: 'dashboard.html#settings', open_in_tab: true },
    content_security_policy: {
      extension_pages:
        // The person's own WebDAV folder, and an ActivityWatch on this machine: each only where the person connected it.
        `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src https: http://127.0.0.1:* http://localhost:*; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'loopbreak@loopbreak.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'], optional: ['browsingActivity', 'websiteActivity'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});
