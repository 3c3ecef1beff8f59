import { useTexts } from '@/components/Texts';
import { BackNote } from './BackNote';

interface Props {
  /** Where it can be brought back. */
  readonly href: string;
  readonly onClose: () => void;
}

/** The store began anew, and something from before was found: the way there. */
export function FoundNote({ href, onClose }: Props) {
  const { text } = useTexts();
  return <BackNote said={text('found_said')} href={href} onClose={onClose} />;
}
