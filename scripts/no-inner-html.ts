import type { Plugin } from 'vitest/config';

const ASSIGNED = /\.innerHTML\s*=(?!=)/g;

/**
 * Preact can put HTML into a page (`dangerouslySetInnerHTML`), which nothing here does (the linter forbids it): what is built can't do it
 * either. Such HTML would be shown as text.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'loopbreak:no-inner-html',
    transform: (code, id) => (id.includes('/preact/') ? code.replace(ASSIGNED, '.textContent=') : null),
  };
}
