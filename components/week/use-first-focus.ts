import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Puts the keyboard into the first field of a form that a person has just opened, and back to where it came from when it closes. */
export function useFirstFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    form.current?.querySelector('input')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return form;
}
