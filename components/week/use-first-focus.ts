import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Puts the keyboard into the first field of a form that a person has just opened. */
export function useFirstFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return form;
}
