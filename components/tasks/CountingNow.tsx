import type { DurationMs } from '@/utils/time/brands';
import type { Counting } from '@/utils/watching/counting';
import type { NotCounted, SessionMode } from '@/utils/watching/interval';
import { type Texts, useTexts } from '../Texts';
import { Button } from '../ui/Button';

/** The one click that changes whether something is counted. */
export type CountingChange =
  | { readonly kind: 'permit' }
  | { readonly kind: 'site-on'; readonly site: string }
  | { readonly kind: 'is-lesson'; readonly lesson: string }
  | { readonly kind: 'is-no-lesson'; readonly lesson: string }
  | { readonly kind: 'listen' }
  | { readonly kind: 'private' };

interface Props {
  readonly counting: Counting;
  /** Today's watching of the lesson that is being counted. */
  readonly lessonToday: DurationMs | null;
  /** Names a site by its id. */
  readonly siteName: (id: string) => string;
  readonly onChange: (change: CountingChange) => void;
}

interface Said {
  readonly head: string;
  readonly why: string;
  readonly on: boolean;
  readonly way: { readonly label: string; readonly change: CountingChange } | null;
}

const REASONS = {
  'unknown-site': 'popup_why_unknown_site',
  'site-off': 'popup_why_site_off',
  'not-a-lesson-page': 'popup_why_not_a_lesson_page',
  'short-clip': 'popup_why_short_clip',
  promo: 'popup_why_promo',
  'not-a-lesson': 'popup_why_not_a_lesson',
  'not-a-lesson-by-judge': 'popup_why_not_a_lesson_by_judge',
  unsure: 'popup_why_unsure',
  'private-window': 'popup_why_private_window',
  'listening-off': 'popup_why_listening_off',
  unheard: 'popup_why_unheard',
  locked: 'popup_why_locked',
  advert: 'popup_why_advert',
} as const satisfies Record<NotCounted, string>;

/** Reasons that no click changes: they pass by themselves, or are told by the page. */
const KEEPS: ReadonlySet<NotCounted> = new Set(['unknown-site', 'unheard', 'locked', 'advert']);

function wayOf({ why, page }: Extract<Counting, { kind: 'not-counted' }>, { text }: Texts): Said['way'] {
  if (why === 'listening-off') return { label: text('popup_way_listen'), change: { kind: 'listen' } };
  if (why === 'private-window') return { label: text('popup_way_private'), change: { kind: 'private' } };
  if (!page || KEEPS.has(why)) return null;
  if (why === 'site-off')
    return { label: text('popup_way_site_on', page.site.name), change: { kind: 'site-on', site: page.site.id } };
  return { label: text('popup_way_is_lesson'), change: { kind: 'is-lesson', lesson: page.lesson } };
}

const MANNERS = {
  watched: 'popup_playing_on',
  heard: 'popup_heard_on',
  read: 'popup_reading_on',
  worked: 'popup_working_on',
} as const satisfies Record<SessionMode, string>;

function playingOf(counting: Extract<Counting, { kind: 'counting' }>, siteName: Props['siteName'], texts: Texts): Said {
  const { session, elsewhere } = counting;
  const { text } = texts;
  const site = session.site === null ? '' : siteName(session.site);
  const rate = new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 2 }).format(session.rate);
  const manner = text(MANNERS[session.mode], site);
  const parts = [session.courseTitle, manner, session.rate === 1 ? null : text('popup_rate', rate)];
  return {
    head: session.title,
    why: [elsewhere ? text('popup_elsewhere') : null, ...parts].filter((part) => part !== null).join(' · '),
    on: true,
    way:
      session.lesson === null || session.mode === 'worked'
        ? null
        : { label: text('popup_way_no_lesson'), change: { kind: 'is-no-lesson', lesson: session.lesson } },
  };
}

function said(counting: Counting, siteName: Props['siteName'], texts: Texts): Said {
  const { text } = texts;
  if (counting.kind === 'counting') return playingOf(counting, siteName, texts);
  if (counting.kind === 'ready')
    return { head: text('popup_ready'), why: text('popup_why_ready', counting.page.site.name), on: false, way: null };
  if (counting.kind === 'practice')
    return {
      head: text('popup_practice'),
      why: text('popup_why_practice', counting.page.site.name),
      on: false,
      way: null,
    };
  if (counting.kind === 'not-permitted')
    return {
      head: text('popup_not_counting'),
      why: text('popup_why_not_permitted'),
      on: false,
      way: { label: text('popup_way_permit'), change: { kind: 'permit' } },
    };
  const why = text(REASONS[counting.why], counting.page?.site.name ?? '');
  return { head: text('popup_not_counting'), why, on: false, way: wayOf(counting, texts) };
}

/** What is being counted right now and why, or why nothing is, and the one click that changes it. */
export function CountingNow({ counting, lessonToday, siteName, onChange }: Props) {
  const texts = useTexts();
  const { head, why, on, way } = said(counting, siteName, texts);
  return (
    <section class="counting" data-on={on} aria-label={texts.text('popup_now')}>
      <span class="counting-dot" aria-hidden="true" />
      <p class="counting-head" title={head}>
        {on && <span class="ui-hidden">{texts.text('popup_counting')} </span>}
        {head}
      </p>
      {on && lessonToday !== null && <span class="counting-time">{texts.duration(lessonToday)}</span>}
      <p class="counting-why" title={why}>
        {why}
      </p>
      {way && (
        <Button look="quiet" class="counting-way" onClick={() => onChange(way.change)}>
          {way.label}
        </Button>
      )}
    </section>
  );
}
