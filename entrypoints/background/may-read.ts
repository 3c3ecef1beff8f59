import { allowedOf } from '@/utils/platform/permissions';
import type { Sender } from '@/utils/platform/sender';

/**
 * Whether the extension may still read the page that sent a message: it holds its script until it is loaded anew, also when the person
 * took back what they allowed. The browser then tells no address of the tab, as it does when the tab goes on to a page out of bounds.
 */
export async function mayRead({ tab, url }: Sender): Promise<boolean> {
  if (tab?.url) return true;
  const origin = URL.parse(url)?.origin;
  return origin !== undefined && (await allowedOf([`${origin}/*`])).length > 0;
}
