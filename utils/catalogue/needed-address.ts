import { SITES } from './index';
import { patternOf } from './pattern';
import { PLATFORMS } from './platforms/index';
import type { PageRule } from './site';

const namesIn = ({ query }: PageRule): (string | undefined)[] => [
  ...[query?.lesson, query?.course, query?.list?.name],
  ...(query?.has ?? []).map((wanted) => wanted.split('=')[0]),
];

/**
 * An address with no more of its query and fragment than some rule of the catalogue asks for, so that it is still recognised: for what
 * has to wait before it can be matched. What else stands there (a key, a name, a search) isn't kept meanwhile either. '' for no address.
 */
export function neededAddress(address: string): string {
  const url = URL.parse(address);
  if (!url) return '';
  const rules = [...SITES, ...PLATFORMS].flatMap(({ pages }) => pages);
  const needed = new Set(rules.flatMap(namesIn));
  for (const name of [...url.searchParams.keys()]) if (!needed.has(name)) url.searchParams.delete(name);
  const hash = url.hash.slice(1);
  if (!rules.some((rule) => rule.hash !== undefined && patternOf('hash', rule.hash).test({ hash }))) url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
