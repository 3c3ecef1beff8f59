import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';

/** How long a message stands that offers nothing; as long as the keyboard is in it, it stays. */
const STANDS_MS = 6000;

/** What was just done, and how to take it back. */
export interface NoticeContent {
  readonly message: string;
  readonly undo: (() => void) | null;
  /** True where the button that was pressed is gone: the keyboard goes on from here. */
  readonly takesFocus: boolean;
  /** Where the keyboard was when it was pressed. */
  readonly from?: Element | null;
}

interface Props {
  readonly notice: NoticeContent | null;
  readonly onClose: () => void;
}

/**
 * Says what was done, at the foot of the page. It stays until something else is done, so that Undo never runs away.
 */
export function Notice({ notice, onClose }: Props) {
  const { text } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    // Whoever has gone on to another control meanwhile isn't called back.
    const stayed = activeElement === null || activeElement === document.body || activeElement === notice?.from;
    const isFree = stayed || box.current?.contains(activeElement);
    if (notice?.takesFocus && isFree) box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [notice]);
  useEffect(() => {
    if (!notice || notice.undo) return;
    const going = setInterval(() => {
      if (!box.current?.contains(document.activeElement)) onClose();
    }, STANDS_MS);
    return () => clearInterval(going);
  }, [notice, onClose]);
  return (
    <div class="notice-place" role="status" ref={box}>
      {notice && (
        <div class="notice">
          <span>{notice.message}</span>
          {notice.undo && (
            <Button look="quiet" onClick={notice.undo}>
              {text('common_undo')}
            </Button>
          )}
          <IconButton label={text('week_notice_close')} onClick={onClose}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  );
}
