import { useTexts } from '@/components/Texts';
import type { EpochMs } from '@/utils/time/brands';

interface Props {
  /** What stands in the way of it, in words; null where nothing does. */
  readonly trouble: string | null;
  /** When the last one came through; null before the first. */
  readonly doneAt: EpochMs | null;
  /** When it is tried again by itself. */
  readonly nextAt?: EpochMs | null | undefined;
}

/** How an exchange with other devices stands. */
export function ExchangeLine({ trouble, doneAt, nextAt = null }: Props) {
  const { text, locale } = useTexts();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const went = doneAt === null ? text('devices_first') : text('devices_done', date.format(doneAt));
  const next = trouble !== null && nextAt !== null ? ` ${text('devices_next', date.format(nextAt))}` : '';
  return (
    <p role="status">
      {trouble ?? went}
      {next}
    </p>
  );
}
