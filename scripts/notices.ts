import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';

const ROOT = join(import.meta.dirname, '..');
/** Developers' tools that leave code of theirs in what is built. */
const TOOLS = ['@wxt-dev/webextension-polyfill', 'wxt'];
const OF_PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;
const NOTICES = /^(licen[cs]e|notice)/i;

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** The packages of which something is shipped, by the lock file. */
export function shippedPackages(): string[] {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const run = Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .map(([path]) => path.replace(/^node_modules\//, ''));
  return [...new Set([...run, ...TOOLS])].sort();
}

function noticeOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license }: Record<string, string> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => NOTICES.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** What the licences of the shipped packages ask to be handed on with them. */
export const notices = (): string =>
  `${shippedPackages()
    .map(noticeOf)
    .join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;

/** Lets no package into what is built of which no notice is handed on. */
export function onlyNoticed(): Plugin {
  const known = new Set(shippedPackages());
  return {
    name: 'loopbreak:only-noticed',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const packages = modules.flatMap((id) => [...id.matchAll(OF_PACKAGE)].slice(-1).map(([, name]) => name ?? ''));
      const unknown = [...new Set(packages)].filter((name) => !known.has(name));
      if (unknown.length > 0) this.error(`Shipped without a notice: ${unknown.join(', ')}`);
    },
  };
}
