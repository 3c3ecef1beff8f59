import type { NudgeSettings } from '@/utils/settings/nudge-settings';

/** Whether a minute of the day (0 to 1439) lies in the quiet hours, which may go over midnight; from = to means none. */
export function isQuietAt(
  minute: number,
  { quietFrom, quietTo }: Pick<NudgeSettings, 'quietFrom' | 'quietTo'>,
): boolean {
  if (quietFrom === quietTo) return false;
  if (quietFrom < quietTo) return minute >= quietFrom && minute < quietTo;
  return minute >= quietFrom || minute < quietTo;
}
