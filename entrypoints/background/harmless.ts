/**
 * Runs an effect that comes after what was stored. That it fails is logged and changes nothing: the records are kept, and the page
 * gets its answer.
 */
export async function harmless(effect: () => Promise<unknown>): Promise<void> {
  try {
    await effect();
  } catch (reason) {
    console.error('Loopbreak:', reason);
  }
}
