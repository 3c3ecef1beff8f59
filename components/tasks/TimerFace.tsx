import { Square } from 'lucide-preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Offer } from '@/utils/doing/dock';
import { LONGEST_TITLE } from '@/utils/doing/draft';
import type { DoingTimer } from '@/utils/doing/timer';
import { type EpochMs, elapsed } from '@/utils/time/brands';
import { useTexts } from '../Texts';
import { Button } from '../ui/Button';
import { HowLong } from './HowLong';
import { runningTime } from './running-time';
import { TimerOffers } from './TimerOffers';
import { useForgotten } from './use-forgotten';

interface Props {
  readonly timer: DoingTimer;
  readonly now: EpochMs;
  /** A lesson plays at the same time. */
  readonly watching: boolean;
  /** The title as it stands when the person leaves the field. */
  readonly onTitle: (title: string) => void;
  /** With the minutes that it really was, where the timer was forgotten; else it measured them. */
  readonly onStop: (title: string, minutes?: number) => void;
  /** To the scrap pile: it counts. */
  readonly onScrap: (title: string, minutes?: number) => void;
  readonly onMore: () => void;
  readonly onDiscard: () => void;
  /** Null where there is no lesson to go back to. */
  readonly onBack: (() => void) | null;
  readonly offers: readonly Offer[];
  /** Where the reset is. */
  readonly hardHref: string;
}

/** The doing timer while it runs. */
export function TimerFace({ timer, now, watching, offers, hardHref, onTitle, onStop, ...ways }: Props) {
  const { text, duration } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const [title, setTitle] = useState(timer.title);
  const passed = elapsed(timer.startedAt, now);
  const { target } = timer;
  const { forgotten, minutes, onMinutes, said } = useForgotten(passed, target);
  const reached = target !== null && passed >= target;
  const aim =
    target === null
      ? text('popup_timer_open')
      : text(reached ? 'popup_timer_reached' : 'popup_timer_of', duration(target));
  return (
    <form
      class="timer-face"
      onSubmit={(event) => {
        event.preventDefault();
        onStop(title, said);
      }}
    >
      <div class="timer-face-head">
        <span class="timer-face-time" role="timer" aria-label={text('popup_timer_running', duration(passed))}>
          {runningTime(passed)}
        </span>
        {!forgotten && <span class="timer-face-aim">{aim}</span>}
      </div>
      <div class="timer-face-track" aria-hidden="true">
        <div style={{ inlineSize: `${target === null ? 100 : Math.min(100, (passed / target) * 100).toFixed(1)}%` }} />
      </div>
      <label for={id}>{text('popup_timer_what')}</label>
      <input
        ref={field}
        id={id}
        class="ui-input"
        value={title}
        maxLength={LONGEST_TITLE}
        autocomplete="off"
        placeholder={text('popup_timer_placeholder')}
        onInput={(event) => setTitle(event.currentTarget.value)}
        onChange={() => onTitle(title)}
      />
      {forgotten && <HowLong passed={passed} minutes={minutes} onMinutes={onMinutes} />}
      {title === '' && !forgotten && (
        <TimerOffers
          offers={offers}
          onPick={(picked) => {
            setTitle(picked);
            onTitle(picked);
          }}
        />
      )}
      {title !== '' && !forgotten && (
        <p class="timer-face-note">{text(watching ? 'popup_timer_along_now' : 'popup_timer_along')}</p>
      )}
      <div class="timer-face-ways">
        <button type="submit" class="ui-button ui-button-primary">
          <Square size={14} aria-hidden="true" fill="currentColor" />
          {text(forgotten ? 'timer_forgotten_log' : 'popup_timer_stop')}
        </button>
        {forgotten && <Button onClick={() => onStop(title)}>{text('timer_forgotten_all')}</Button>}
        {target !== null && !forgotten && <Button onClick={ways.onMore}>{text('popup_timer_more')}</Button>}
      </div>
      <div class="timer-face-links">
        {ways.onBack && (
          <Button look="quiet" onClick={ways.onBack}>
            {text('popup_timer_back')}
          </Button>
        )}
        <Button look="quiet" onClick={() => ways.onScrap(title, said)}>
          {text('popup_timer_scrap')}
        </Button>
        <Button look="quiet" onClick={ways.onDiscard}>
          {text('popup_timer_discard')}
        </Button>
        <a class="ui-button ui-button-quiet" href={hardHref} target="_blank" rel="noopener">
          {text('reset_ask')}
        </a>
      </div>
    </form>
  );
}
