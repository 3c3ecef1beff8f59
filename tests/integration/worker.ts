/**
 * The background's handlers, as the worker has them that runs at that moment: each call looks its module up, so that after
 * `vi.resetModules` the next one loads all of them anew, as a worker does that was just started. Imported once and for all, they would go
 * on with whatever an earlier worker remembered.
 */
function ofWorker<Args extends readonly unknown[], Result>(load: () => Promise<(...all: Args) => Promise<Result>>) {
  return async (...all: Args): Promise<Result> => (await load())(...all);
}

export const onMessage = ofWorker(async () => (await import('@/entrypoints/background/on-message')).onMessage);
export const onAlarm = ofWorker(async () => (await import('@/entrypoints/background/on-alarm')).onAlarm);
export const onLockChanged = ofWorker(
  async () => (await import('@/entrypoints/background/on-lock-changed')).onLockChanged,
);
export const onTabAddress = ofWorker(
  async () => (await import('@/entrypoints/background/on-tab-address')).onTabAddress,
);
export const onTabAudible = ofWorker(
  async () => (await import('@/entrypoints/background/on-tab-audible')).onTabAudible,
);
export const onTabGone = ofWorker(async () => (await import('@/entrypoints/background/on-tab-gone')).onTabGone);

const started = () => import('@/entrypoints/background/on-started');
export const onBrowserStarted = ofWorker(async () => (await started()).onBrowserStarted);
export const onInstalled = ofWorker(async () => (await started()).onInstalled);
export const onWorkerStarted = ofWorker(async () => (await started()).onWorkerStarted);

const gesture = () => import('@/entrypoints/background/on-gesture');
export const onAddressEntered = ofWorker(async () => (await gesture()).onAddressEntered);
export const onMenu = ofWorker(async () => (await gesture()).onMenu);
export const onShortcut = ofWorker(async () => (await gesture()).onShortcut);
export const proposals = ofWorker(async () => (await gesture()).proposals);
export const undoQuickLog = ofWorker(async () => (await import('@/entrypoints/background/quick-log')).undoQuickLog);

export const dockPage = ofWorker(async () => (await import('@/entrypoints/background/dock')).dockPage);
export const keepCopies = ofWorker(async () => (await import('@/entrypoints/background/keep-copies')).keepCopies);
export const noteInstallation = ofWorker(
  async () => (await import('@/entrypoints/background/note-installation')).noteInstallation,
);
