/** The core sites' hosts: the only ones asked for at install. Adding one later would disable the extension in Chrome until agreed to. */
const CORE_HOSTS = [
  'udemy.com',
  'coursera.org',
  'edx.org',
  'khanacademy.org',
  'pluralsight.com',
  'skillshare.com',
  'youtube.com',
  'youtube-nocookie.com',
  'vimeo.com',
] as const;

/**
 * Match patterns of the pages that the content script runs on and the manifest asks for. The sample build, and it alone, adds the
 * sample course on this machine.
 */
export function requiredMatches(mode: string): string[] {
  const core = CORE_HOSTS.map((host) => `*://*.${host}/*`);
  const sample = mode === 'sample' ? ['http://localhost/*'] : [];
  return [...core, '*://www.linkedin.com/learning/*', ...sample];
}
