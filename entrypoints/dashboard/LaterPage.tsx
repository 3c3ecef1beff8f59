import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { PAGES, type PageProps } from './pages';
import { Trouble } from './Trouble';

type Place = keyof typeof PAGES;
type Page = Awaited<ReturnType<(typeof PAGES)[Place]>>;

interface Loaded {
  readonly place: Place;
  /** Null where its file is gone: the extension was updated while this page stood open. */
  readonly page: Page | null;
}

/** A place that is loaded when it is opened; nothing is shown until it is there, so that nothing jumps. */
export function LaterPage({ place, ...props }: PageProps & { readonly place: Place }) {
  const { text } = useTexts();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (page: Page | null): void => {
      if (wanted) setLoaded({ place, page });
    };
    PAGES[place]().then(show, () => show(null));
    return () => {
      wanted = false;
    };
  }, [place]);
  if (loaded?.place !== place) return null;
  const { page: Page } = loaded;
  return Page ? <Page {...props} /> : <Trouble message={text('week_outdated')} />;
}
