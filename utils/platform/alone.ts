/**
 * Carries work out unless the same is under way already, here or in another part of the extension: then it is left to that. The lock goes
 * with whoever holds it, also where that is killed.
 */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  const { locks } = navigator;
  // Not everywhere that the background runs in tests.
  if (!locks) return work();
  await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}
