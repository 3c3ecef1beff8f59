import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/Texts';

interface Props {
  readonly text: string;
  /** What became of the last letter: kept, or not. Null before the first. */
  readonly kept: boolean | null;
  readonly onText: (text: string) => void;
}

/** A blank page with nothing else on it. */
export function NoteScreen({ text: written, kept, onText }: Props) {
  const { text } = useTexts();
  const page = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => page.current?.focus(), []);
  return (
    <div class="note">
      <h1 class="ui-hidden">{text('note_place')}</h1>
      <textarea
        ref={page}
        aria-label={text('note_label')}
        placeholder={text('note_hint')}
        defaultValue={written}
        maxLength={1_000_000}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="note-kept" role="status">
        {kept === null ? '' : text(kept ? 'note_kept' : 'note_not_kept')}
      </p>
    </div>
  );
}
