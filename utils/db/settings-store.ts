import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { upgradeSettings } from '@/utils/settings/upgrade-settings';
import { raiseEra } from './clock';
import type { LoopbreakDatabase } from './database';
import { inLedger } from './ledger';
import type { Moment } from './moment';
import { recutDays } from './recut-days';

/** What the person has set; defaults for the rest. */
export async function readSettings(db: LoopbreakDatabase): Promise<Settings> {
  const row = await db.settings.get('settings');
  return row ? upgradeSettings(row.value) : DEFAULT_SETTINGS;
}

/**
 * Keeps some settings and gives all of them as they now are, brought into range. Another start of the day moves every record to the
 * day it now belongs to, in the same transaction.
 */
export function saveSettings(db: LoopbreakDatabase, patch: Partial<Settings>, moment: Moment): Promise<Settings> {
  return inLedger(db, async () => {
    await raiseEra(db, moment.at);
    const before = await readSettings(db);
    const settings = upgradeSettings({ ...before, ...patch });
    await db.settings.put({ id: 'settings', value: settings });
    if (settings.dayStartsAt !== before.dayStartsAt) await recutDays(db, settings);
    return settings;
  });
}
