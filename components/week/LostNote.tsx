import { useTexts } from '@/components/Texts';
import type { EpochMs } from '@/utils/time/brands';
import { BackNote } from './BackNote';

interface Props {
  readonly at: EpochMs;
  /** Where it can be brought back. */
  readonly href: string;
  readonly onClose: () => void;
}

/** The browser lost what was recorded: what happened, what may be left of it, and the way there. */
export function LostNote({ at, href, onClose }: Props) {
  const { text, locale } = useTexts();
  const found = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
  return <BackNote said={text('lost_said', found)} href={href} onClose={onClose} />;
}
