import type { ElsewhereDay } from '@/utils/devices/elsewhere';
import { withElsewhere } from '@/utils/devices/lay-down';
import { type DayLedger, type DayRollup, EMPTY_LEDGER, rollupOf } from '@/utils/statistics/rollup';
import type { LocalDay } from '@/utils/time/brands';

/** The rollups of all days that have a row, by day: what the table of rollups has to hold. */
export function foldDays(all: DayLedger, elsewhere: readonly ElsewhereDay[] = []): Map<LocalDay, DayRollup> {
  const watch = Map.groupBy(all.watch, (row) => row.day);
  const measured = Map.groupBy(all.measured, (row) => row.day);
  const worked = Map.groupBy(all.worked, (row) => row.day);
  const tasks = Map.groupBy(all.tasks, (row) => row.day);
  const told = Map.groupBy(elsewhere, (row) => row.day);
  const days = new Set([watch, measured, worked, tasks, told].flatMap((rows) => [...rows.keys()]));
  const ledgerOf = (day: LocalDay): DayLedger => ({
    watch: watch.get(day) ?? EMPTY_LEDGER.watch,
    measured: measured.get(day) ?? EMPTY_LEDGER.measured,
    worked: worked.get(day) ?? EMPTY_LEDGER.worked,
    tasks: tasks.get(day) ?? EMPTY_LEDGER.tasks,
  });
  return new Map([...days].map((day) => [day, rollupOf(day, withElsewhere(ledgerOf(day), told.get(day) ?? []))]));
}
