/** The address of the sample course from a page's query, `?sample=http://localhost:…`; nothing but this machine's is taken. */
export function sampleAddress(query: string): string | null {
  const url = URL.parse(new URLSearchParams(query).get('sample') ?? '');
  return url?.protocol === 'http:' && url.hostname === 'localhost' ? url.href : null;
}
