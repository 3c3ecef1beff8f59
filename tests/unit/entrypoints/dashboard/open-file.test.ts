// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openFile } from '@/entrypoints/dashboard/open-file';
import { MOST_RECORDS, MOST_UNPACKED } from '@/utils/archive/tables';
import { LARGEST_FILE } from '@/utils/importing/read-import';

const { signal } = new AbortController();
const COPY = '{"format":"loopbreak","version":1,"exportedAt":1,"tables":{},"stamps":[],"pictures":[]}';

/** A file that says it is so large; none of it is read but what is there. */
function fileOf(content: string | Uint8Array<ArrayBuffer>, size: number): File {
  const file = new File([content], 'copy');
  Object.defineProperty(file, 'size', { value: size });
  return file;
}

describe('a file that was chosen', () => {
  it.each([
    ['another tool’s', '{"buckets":{}}', LARGEST_FILE],
    ['a copy of the records', COPY, MOST_RECORDS],
    ['a zip', new Uint8Array([0x50, 0x4b, 0x03, 0x04]), MOST_UNPACKED],
  ])('is refused as too large where it is %s of more than it may have', async (_, content, most) => {
    expect(await openFile(fileOf(content, most + 1), signal)).toEqual({ kind: 'refused', why: 'too-large' });
    expect(await openFile(fileOf(content, most), signal)).not.toMatchObject({ why: 'too-large' });
  });

  it('that Loopbreak itself wrote is taken back, also where it has become larger than any other may be', async () => {
    expect(await openFile(fileOf(COPY, LARGEST_FILE * 2), signal)).toMatchObject({ kind: 'archive' });
  });
});
