import type { Plugin } from 'vitest/config';

/** What the bundler says of a module. */
interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

const POPUP = /entrypoints\/popup\/main\.tsx$/;

/** Whether the popup can't be shown without the module. */
function popupNeeds(id: string, graph: Graph, seen: Set<string> = new Set()): boolean {
  if (POPUP.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importers.some((importer) => popupNeeds(importer, graph, seen)) ?? false;
}

/**
 * Makes one file of what the popup shares with other screens: a page that asks for twenty small ones is shown later than one that asks
 * for two. What only the others share stays in pieces, which the popup doesn't load.
 */
export function popupFirst(): Plugin {
  const groups = [
    {
      name: (id: string, graph: Graph) => (popupNeeds(id, graph) ? 'screens' : null),
      debugName: 'screens',
      minShareCount: 2,
    },
  ];
  return {
    name: 'loopbreak:popup-first',
    // Scripts that pages run are one file each.
    outputOptions: (options) => (options.format === 'iife' ? options : { ...options, codeSplitting: { groups } }),
  };
}
