import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is loaded when it is wanted: null until it is there, and 'gone' where its file isn't there any more. */
export function useLoaded<Part>(load: () => Promise<Part>, key: string): Part | 'gone' | null {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly part: Part | 'gone' } | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (part: Part | 'gone'): void => {
      if (wanted) setLoaded({ key, part });
    };
    load().then(show, () => show('gone'));
    return () => {
      wanted = false;
    };
  }, [key]);
  return loaded?.key === key ? loaded.part : null;
}
