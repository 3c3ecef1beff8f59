import { useCallback } from 'preact/hooks';
import { ReviewScreen } from '@/components/review/ReviewScreen';
import { useTexts } from '@/components/Texts';
import { useLive } from '@/entrypoints/screens/use-live';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { keepReview, restoreReview } from '@/utils/db/review-store';
import { momentNow, zone } from '@/utils/platform/device';
import { readReview } from './read-review';
import { Unreadable } from './Trouble';
import type { Run } from './use-notice';
import { useNow } from './use-now';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly rtl: boolean;
  readonly run: Run;
}

/** The weekly review, live. */
export function ReviewPage({ db, rtl, run }: Props) {
  const { text } = useTexts();
  const now = useNow();
  const query = useCallback(() => readReview(db, { at: now, zone: zone() }), [db, now]);
  const { value, failure } = useLive(query, null);
  if (failure !== null) return <Unreadable />;
  if (value === null) return null;
  return (
    <ReviewScreen
      key={value.first}
      data={value}
      rtl={rtl}
      onKeep={(said) =>
        run(async () => {
          const review = { ...said, week: value.first, at: momentNow().at };
          const before = await keepReview(db, review);
          return { message: text('review_kept'), undo: () => restoreReview(db, review, before) };
        })
      }
    />
  );
}
