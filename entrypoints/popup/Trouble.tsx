import { useTexts } from '@/components/Texts';
import type { Outdated } from '@/utils/db/database';

interface Props {
  readonly outdated: Outdated | null;
  readonly failure: unknown;
}

/** What happened, what is safe, what to do. */
const SAID = {
  'taken-over': ['popup_outdated', 'popup_outdated_safe', 'popup_outdated_do'],
  'too-old': ['popup_too_old', 'popup_too_old_safe', 'popup_too_old_do'],
  unopened: ['popup_trouble', 'popup_trouble_safe', 'popup_trouble_do', 'common_copies_kept'],
} as const;

/** What the browser calls the failure, for a report; its text may hold more than anybody wants to read. */
const nameOf = (failure: unknown): string =>
  failure instanceof Error || failure instanceof DOMException ? failure.name : 'unknown';

/** The records can't be read. */
export function Trouble({ outdated, failure }: Props) {
  const { text } = useTexts();
  const [happened, ...further] = SAID[outdated ?? 'unopened'];
  return (
    <main class="popup trouble">
      <h1>{text(happened)}</h1>
      {further.map((key) => (
        <p key={key}>{text(key)}</p>
      ))}
      {outdated === null && <p class="trouble-name">{text('popup_trouble_name', nameOf(failure))}</p>}
    </main>
  );
}
