import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { archiveSchema } from '@/utils/archive/archive';

it('is written down as a JSON Schema, for other programs to read the files by', async () => {
  // What a schema can't say (that a zone is known, that a stretch ends after it begins) the reader alone checks.
  const schema = toJsonSchema(archiveSchema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' });
  const titled = { $id: 'loopbreak-1', title: 'All records of Loopbreak', ...schema };
  await expect(`${JSON.stringify(titled, null, 2)}\n`).toMatchFileSnapshot(
    '../../../utils/archive/archive.schema.json',
  );
});
