/** Who may import whom, as data: architecture.md's drawing. A room is a folder; what isn't named may not be imported. */
interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** A pure room knows no browser, no document, no clock and no chance. */
  readonly pure: boolean;
}

const PREACT = ['preact', 'preact/hooks', 'lucide-preact'];
const CORE = [
  'utils/time',
  'utils/catalogue',
  'utils/judging',
  'utils/watching',
  'utils/doing',
  'utils/settings',
  'utils/suggesting',
  'utils/resets',
  'utils/skills',
  'utils/review',
  'utils/portfolio',
  'utils/importing',
  'utils/archive',
  'utils/devices',
  'utils/sharing',
  'utils/nudging',
  'utils/statistics',
  'utils/messaging',
];

const ROOMS: Readonly<Record<string, Room>> = {
  /** The texts; only their names are imported, as a type. */
  'public/_locales': { rooms: [], packages: [], pure: true },
  'utils/time': { rooms: [], packages: ['@date-fns/tz'], pure: true },
  'utils/catalogue': { rooms: ['utils/time'], packages: [], pure: true },
  'utils/judging': { rooms: [], packages: [], pure: true },
  'utils/suggesting': { rooms: [], packages: [], pure: true },
  'utils/portfolio': { rooms: ['utils/time', 'utils/doing'], packages: [], pure: true },
  'utils/sharing': { rooms: [], packages: [], pure: true },
  'utils/importing': {
    rooms: ['utils/time', 'utils/catalogue'],
    packages: ['valibot'],
    pure: true,
  },
  'utils/archive': {
    rooms: [
      ...['utils/time', 'utils/catalogue', 'utils/watching', 'utils/doing', 'utils/settings'],
      ...['utils/resets', 'utils/skills', 'utils/review'],
    ],
    packages: ['valibot'],
    pure: true,
  },
  'utils/devices': {
    rooms: ['utils/time', 'utils/archive', 'utils/watching', 'utils/doing', 'utils/statistics'],
    packages: ['valibot'],
    pure: true,
  },
  'utils/review': { rooms: ['utils/time'], packages: [], pure: true },
  'utils/skills': { rooms: ['utils/time', 'utils/suggesting'], packages: [], pure: true },
  'utils/resets': { rooms: ['utils/time'], packages: [], pure: true },
  'utils/settings': { rooms: ['utils/time', 'utils/suggesting', 'utils/resets'], packages: ['valibot'], pure: true },
  'utils/doing': { rooms: ['utils/time', 'utils/catalogue', 'utils/suggesting'], packages: [], pure: true },
  'utils/watching': { rooms: ['utils/time', 'utils/catalogue', 'utils/settings'], packages: [], pure: true },
  'utils/statistics': {
    rooms: ['utils/time', 'utils/watching', 'utils/doing', 'utils/settings'],
    packages: [],
    pure: true,
  },
  'utils/nudging': {
    rooms: [
      'utils/time',
      'utils/watching',
      'utils/doing',
      'utils/settings',
      'utils/statistics',
      'utils/suggesting',
      'utils/resets',
    ],
    packages: ['valibot'],
    pure: true,
  },
  'utils/messaging': {
    rooms: ['utils/time', 'utils/judging', 'utils/watching', 'utils/nudging', 'utils/doing', 'utils/suggesting'],
    packages: ['valibot'],
    pure: true,
  },
  'utils/db': { rooms: CORE, packages: ['dexie'], pure: false },
  'utils/platform': {
    rooms: [...CORE, 'public/_locales'],
    packages: ['wxt/browser', 'webextension-polyfill', 'fflate'],
    pure: false,
  },
  components: { rooms: [...CORE, 'public/_locales'], packages: [...PREACT, 'd3-scale', 'd3-shape'], pure: false },
  entrypoints: {
    rooms: [...CORE, 'utils/db', 'utils/platform', 'components'],
    packages: [
      ...PREACT,
      'wxt/browser',
      'wxt/utils/define-background',
      'wxt/utils/define-content-script',
      'wxt/utils/define-unlisted-script',
    ],
    pure: false,
  },
};

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
/** Names that only a browser, a clock or chance gives; a pure file that says one isn't pure. */
const OUTSIDE =
  /(?<![.\w'"`$-])(?:browser|chrome|document|window|globalThis|localStorage|fetch|crypto|performance|setTimeout|setInterval|indexedDB|navigator)\s*[.(]|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\b(?:HTML\w*Element|ShadowRoot|MutationObserver)\b/;

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

/** The room a file lives in, or null where it lives in none. */
function roomOf(file: string): string | null {
  return Object.keys(ROOMS).find((room) => file.startsWith(`${room}/`)) ?? null;
}

function pathOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (!specifier.startsWith('.')) return null;
  return new URL(specifier, `file:///${file}`).pathname.slice(1);
}

/** What is wrong with a source file where it stands: one sentence for each forbidden import or name. */
export function trespasses(file: string, source: string): string[] {
  const name = roomOf(file);
  if (name === null) return [`${file} lives in no room`];
  const room = ROOMS[name];
  if (!room) return [];
  const code = withoutComments(source);
  const wrong = [...code.matchAll(IMPORT)].flatMap((found) => {
    const specifier = found[1] ?? found[2] ?? '';
    const path = pathOf(file, specifier);
    if (path === null) return room.packages.includes(specifier) ? [] : [`${file} may not import ${specifier}`];
    const target = roomOf(path);
    const allowed = target === name || (target !== null && room.rooms.includes(target));
    return allowed ? [] : [`${file} may not import ${specifier}`];
  });
  const outside = room.pure ? OUTSIDE.exec(code) : null;
  return outside ? [...wrong, `${file} is pure and says ${outside[0]}`] : wrong;
}
