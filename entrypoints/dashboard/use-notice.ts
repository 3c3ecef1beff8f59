import { useCallback, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { NoticeContent } from '@/components/week/Notice';
import { tellBackground } from '@/utils/platform/messenger';

/** What a change says of itself when it is done, and how it is taken back. Null where nothing was changed. */
export interface Change {
  readonly message: string;
  readonly undo: (() => Promise<unknown>) | null;
  /** True where what counts as a lesson may have changed. */
  readonly lessons?: true;
  /** True where the list of added sites may have changed. */
  readonly sites?: true;
  /** True where the button that was pressed goes with what it deletes. */
  readonly takesFocus?: true;
}

/** Carries a change out. */
export type Run = (change: () => Promise<Change | null>) => void;

/** The one place through which the dashboard writes: carries a change out, tells of it, and offers Undo. */
export function useNotice(): {
  readonly notice: NoticeContent | null;
  readonly close: () => void;
  readonly run: Run;
} {
  const { text } = useTexts();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const close = useCallback(() => setNotice(null), []);
  const refuse = (): void => setNotice({ message: text('week_refused'), undo: null, takesFocus: false });
  const run: Run = (change) => {
    const from = document.activeElement;
    change().then((done) => {
      if (!done) return refuse();
      tellBackground({ kind: done.lessons ? 'lessons-changed' : 'records-changed' });
      if (done.sites) tellBackground({ kind: 'sites-changed' });
      const { undo } = done;
      const takeBack = async (): Promise<Change> => {
        await undo?.();
        return { ...done, message: text('week_did_undo'), undo: null, takesFocus: true };
      };
      const { message, takesFocus = false } = done;
      setNotice({ message, undo: undo && (() => run(takeBack)), takesFocus, from });
    }, refuse);
  };
  return { notice, close, run };
}
