import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bytesOf, LIMITS } from '@/utils/devices/browser-items';

/** MAX_WRITE_OPERATIONS_PER_MINUTE of Chrome. */
export const WRITES_A_MINUTE = 120;

/** The browser's sync with all its limits and the words of its refusals, as they were measured in Chrome. */
export class BrowserArea {
  items = new Map<string, unknown>();
  writes = 0;

  private count(): void {
    this.writes += 1;
    if (this.writes > WRITES_A_MINUTE) {
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    }
  }

  get = async (): Promise<Record<string, unknown>> => Object.fromEntries(this.items);

  set = async (items: Record<string, unknown>): Promise<void> => {
    this.count();
    const after = new Map([...this.items, ...Object.entries(items)]);
    let bytes = 0;
    for (const [key, value] of after) {
      bytes += bytesOf(key, value);
      if (bytesOf(key, value) > LIMITS.bytesOfItem) throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
    }
    if (bytes > LIMITS.bytes) throw new Error('Resource::kQuotaBytes quota exceeded');
    if (after.size > LIMITS.items) throw new Error('Resource::kMaxItems quota exceeded');
    this.items = after;
  };

  remove = async (keys: readonly string[]): Promise<void> => {
    this.count();
    for (const key of keys) this.items.delete(key);
  };

  /** From now on the browser's sync is this one. */
  carry(): void {
    Object.assign(fakeBrowser.storage, { sync: this });
  }
}
