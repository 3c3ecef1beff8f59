import { useState } from 'preact/hooks';
import { loggedText } from '@/components/nudges/NudgeReplied';
import { useTexts } from '@/components/Texts';
import type { DockReply } from '@/utils/doing/dock';
import type { DockWish } from '@/utils/messaging/protocol';
import type { EpochMs } from '@/utils/time/brands';

interface Props {
  readonly ended: Extract<DockReply, { kind: 'ended' }>;
  readonly timer: EpochMs;
  readonly onWish: (wish: DockWish) => void;
  readonly onGone: () => void;
}

/**
 * What the ten minutes changed, and the way back to the lesson. After a hard session it says what research found: doing feels worse
 * while it works better (Deslauriers et al., PNAS 2019, doi 10.1073/pnas.1821936116: randomised physics classes).
 */
export function DockEnded({ ended, timer, onWish, onGone }: Props) {
  const texts = useTexts();
  const { text } = texts;
  const [hard, setHard] = useState(ended.hard);
  return (
    <>
      <p class="reason" role="status">
        {ended.how === 'scrapped' && `${text('dock_scrapped')} `}
        {loggedText(texts, ended)}
      </p>
      {hard && <p class="first">{text('dock_hard')}</p>}
      <div class="buttons">
        {ended.canReturn && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              onWish({ kind: 'back', timer });
              onGone();
            }}
          >
            {text('dock_back')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => onWish({ kind: 'unend', timer })}>
          {text('common_undo')}
        </button>
        {!hard && (
          <button type="button" class="plain" onClick={() => setHard(true)}>
            {text('dock_felt_hard')}
          </button>
        )}
      </div>
    </>
  );
}
