// The project's sources name each other as its bundler wants it: by `@/`, and without an ending. Scripts that read them call this first,
// and import them after.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ROOT } from './run.ts';

/** Lets Node find the project's sources by the names that they call each other. */
export function resolveSources(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const base = specifier.startsWith('@/') ? pathToFileURL(`${ROOT}/`).href : context.parentURL;
      const path = specifier.replace(/^@\//, './');
      const source = /^\.{1,2}\//.test(path) && base !== undefined ? new URL(`${path}.ts`, base) : null;
      const known = source !== null && existsSync(fileURLToPath(source));
      return known ? next(source.href, context) : next(specifier, context);
    },
  });
}
