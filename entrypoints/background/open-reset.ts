import { openScreen } from '@/utils/platform/tabs';

/** Opens the reset in a tab of its own. */
export function openReset(): Promise<void> {
  return openScreen('dashboard.html#/reset');
}
