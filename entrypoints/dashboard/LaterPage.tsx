import { useTexts } from '@/components/Texts';
import { PAGES, type PageProps } from './pages';
import { Trouble } from './Trouble';
import { useLoaded } from './use-loaded';

/**
 * A place that is loaded when it is opened; nothing is shown until it is there, so that nothing jumps. Its file is gone where the
 * extension was updated while this page stood open.
 */
export function LaterPage({ place, ...props }: PageProps & { readonly place: keyof typeof PAGES }) {
  const { text } = useTexts();
  const Page = useLoaded(PAGES[place], place);
  if (Page === 'gone') return <Trouble message={text('week_outdated')} />;
  return Page && <Page {...props} />;
}
