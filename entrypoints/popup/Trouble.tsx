import { useTexts } from '@/components/Texts';

interface Props {
  readonly outdated: boolean;
  readonly failure: unknown;
}

/** What the browser calls the failure, for a report; its text may hold more than anybody wants to read. */
const nameOf = (failure: unknown): string => (failure instanceof Error ? failure.name : 'unknown');

/** The records can't be read: what happened, what is safe, what to do. */
export function Trouble({ outdated, failure }: Props) {
  const { text } = useTexts();
  return (
    <main class="popup trouble">
      <h1>{text(outdated ? 'popup_outdated' : 'popup_trouble')}</h1>
      <p>{text(outdated ? 'popup_outdated_safe' : 'popup_trouble_safe')}</p>
      <p>{text(outdated ? 'popup_outdated_do' : 'popup_trouble_do')}</p>
      {!outdated && <p class="trouble-name">{text('popup_trouble_name', nameOf(failure))}</p>}
    </main>
  );
}
