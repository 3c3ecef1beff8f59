import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGINES } from '../support/case.ts';
import { buildOf } from '../support/launch.ts';

/** The nine sites' hosts, and no other: adding one here disables the extension in Chrome until the person agrees again. */
const HOSTS = [
  '*://*.coursera.org/*',
  '*://*.edx.org/*',
  '*://*.khanacademy.org/*',
  '*://*.pluralsight.com/*',
  '*://*.skillshare.com/*',
  '*://*.udemy.com/*',
  '*://*.vimeo.com/*',
  '*://*.youtube-nocookie.com/*',
  '*://*.youtube.com/*',
  '*://www.linkedin.com/learning/*',
];

const COMMON = {
  manifest_version: 3,
  name: '__MSG_common_name__',
  description: '__MSG_common_description__',
  default_locale: 'en',
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'idle', 'activeTab', 'contextMenus'],
  optional_permissions: ['notifications', 'downloads'],
  host_permissions: HOSTS,
  optional_host_permissions: ['*://*/*'],
  omnibox: { keyword: 'made' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
    'ten-minutes': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_menu_minutes__' },
  },
  options_ui: { page: 'dashboard.html#settings', open_in_tab: true },
  action: { default_title: 'Loopbreak', default_popup: 'popup.html' },
  content_scripts: [
    {
      matches: HOSTS,
      all_frames: true,
      match_about_blank: true,
      run_at: 'document_start',
      js: ['content-scripts/watch.js'],
    },
  ],
};

/** What pages and worker may load: all of it from the extension; asked for may be the person's own folder (over TLS) and what runs on this machine. */
const policy = (connect: string) => ({
  content_security_policy: {
    extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src ${connect}; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  },
});

/** The whole manifest: whatever isn't here isn't there, as web_accessible_resources and externally_connectable. */
const GOLDEN = {
  chromium: {
    ...COMMON,
    ...policy('https: http://127.0.0.1:* http://localhost:*'),
    permissions: [...COMMON.permissions, 'offscreen'],
    minimum_chrome_version: '126',
    background: { service_worker: 'background.js' },
  },
  firefox: {
    ...policy('https: http://127.0.0.1:* http://localhost:*'),
    ...COMMON,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'loopbreak@loopbreak.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'], optional: ['browsingActivity', 'websiteActivity'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

test.for(ENGINES)('%s: the manifest is the golden one, with nothing in it that was not agreed to', async (engine) => {
  const text = await readFile(join(buildOf(engine), 'manifest.json'), 'utf8');
  const { version, ...manifest } = JSON.parse(text, (key, value: unknown) =>
    key === 'host_permissions' && Array.isArray(value) ? value.toSorted() : value,
  );
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(manifest).toEqual(GOLDEN[engine]);
});
