type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every object that the page's linked data (JSON-LD) hold at their first level. */
export function linkedData(): Fields[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap(({ textContent }) => [parsed(textContent ?? '')].flat()).filter(isFields);
}

/** The part of an address that names a video: YouTube's and its like in the query, others' by the end of the path. */
function idIn(address: string): string | null {
  const url = URL.parse(address, location.href);
  if (!url) return null;
  return url.searchParams.get('v') ?? url.pathname.split('/').findLast((part) => part !== '') ?? null;
}

/** The video that the page is at; null on a page of nothing. */
export function videoId(): string | null {
  return idIn(location.href);
}

/** Whether linked data are those of a video, and of this one, by the address they give themselves. */
export function isOf(data: Fields, id: string): boolean {
  if (![data['@type']].flat().includes('VideoObject')) return false;
  return [data['@id'], data.url, data.embedUrl].some((own) => typeof own === 'string' && idIn(own) === id);
}

/** A text, or the name of the thing that stands in its place (an author is one or the other). */
export function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  const text = isFields(value) ? value.name : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** A length as ISO 8601 writes it (`PT1H2M3S`), in seconds; null for anything else. */
export function secondsOf(value: unknown): number | null {
  const found = typeof value === 'string' ? /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(value) : null;
  if (!found) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}
