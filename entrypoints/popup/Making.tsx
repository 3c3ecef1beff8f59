import { Play } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import { LoggedLine, useLoggedSentence } from '@/components/tasks/LoggedLine';
import { Suggestions } from '@/components/tasks/Suggestions';
import { TaskLine } from '@/components/tasks/TaskLine';
import { TimerFace } from '@/components/tasks/TimerFace';
import { Button } from '@/components/ui/Button';
import type { LoopbreakDatabase } from '@/utils/db/database';
import { parseLine } from '@/utils/doing/parse-line';
import { durationMs, MINUTE } from '@/utils/time/brands';
import { begin, type Done, discard, extend, finish, goBack, log, rename, seenQuick, undoQuick } from './commands';
import { pageAddress } from './pages';
import type { PopupData } from './read-popup';
import { useNow } from './use-now';
import { useSuggestions } from './use-suggestions';

interface Props {
  readonly db: LoopbreakDatabase;
  readonly data: PopupData | null;
}

const HARD = pageAddress('dashboard', 'reset');

/** Logging what was made: the line, the suggestions, the timer. */
export function Making({ db, data }: Props) {
  const { text } = useTexts();
  const [line, setLine] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const [failed, setFailed] = useState(false);
  const now = useNow(data?.timer !== undefined && data?.timer !== null);
  const suggestions = useSuggestions(data);
  const sentence = useLoggedSentence();
  const course = data?.lesson?.course ?? null;

  const run = (work: Promise<Done | null | undefined>, then?: () => void): void => {
    work.then(
      (result) => {
        setFailed(false);
        setDone(result ?? null);
        then?.();
      },
      () => setFailed(true),
    );
  };
  const quick = done === null ? (data?.quick ?? null) : null;
  const undo = (): void => {
    if (done) run(done.undo().then(() => null));
  };
  const said = failed
    ? text('popup_save_failed')
    : done?.kind === 'logged'
      ? sentence(done.logged)
      : done
        ? text('popup_timer_discarded')
        : '';

  return (
    <section class="making" aria-label={text('popup_make')}>
      <p class={failed ? 'making-failed' : 'ui-hidden'} role="status">
        {said}
      </p>
      {data?.timer ? (
        <TimerFace
          key={data.timer.startedAt}
          timer={data.timer}
          now={now}
          watching={data.counting.kind === 'counting'}
          onTitle={(title) => run(rename(db, title).then(() => null))}
          offers={data.dock?.offers ?? []}
          hardHref={HARD}
          onStop={(title, minutes) => run(finish(db, { title: title || text('popup_timer_untitled'), minutes }))}
          onScrap={(title, minutes) =>
            run(finish(db, { title: title || text('popup_timer_untitled'), minutes, scrapped: true }))
          }
          onMore={() => run(extend(db).then(() => null))}
          onBack={data.dock?.canReturn ? goBack : null}
          onDiscard={() => run(discard(db))}
        />
      ) : (
        <>
          {done?.kind === 'logged' ? (
            <LoggedLine logged={done.logged} onUndo={undo} onAnother={() => setDone(null)} />
          ) : quick ? (
            <LoggedLine
              logged={{ ...quick, length: durationMs(quick.minutes * MINUTE) }}
              onUndo={() => run(undoQuick(db, quick))}
              onAnother={() => run(seenQuick(db))}
            />
          ) : (
            <TaskLine
              line={line}
              onLine={setLine}
              onMade={({ title, minutes, tags }) =>
                run(log(db, { title, minutes, tags, course, source: 'line' }), () => setLine(''))
              }
            />
          )}
          <Suggestions
            suggestions={suggestions}
            onPick={({ practice, ...suggestion }) =>
              run(
                practice
                  ? log(db, { ...suggestion, source: 'suggestion', alreadyCounted: true }, practice)
                  : log(db, { ...suggestion, course: suggestion.course ?? course, source: 'suggestion' }),
              )
            }
          />
          <div class="making-ways">
            <Button
              look="primary"
              onClick={() =>
                run(
                  begin(db, parseLine(line).title, course).then(() => null),
                  () => setLine(''),
                )
              }
            >
              <Play size={14} aria-hidden="true" fill="currentColor" />
              {text('popup_ten_minutes')}
            </Button>
            {done?.kind === 'discarded' ? (
              <span class="making-note">
                {text('popup_timer_discarded')}{' '}
                <Button look="quiet" onClick={undo}>
                  {text('common_undo')}
                </Button>
              </span>
            ) : (
              <span class="making-note">{text('popup_ten_minutes_note')}</span>
            )}
          </div>
          <a class="making-hard" href={HARD} target="_blank" rel="noopener">
            {text('reset_ask')}
          </a>
        </>
      )}
    </section>
  );
}
