import { keptAddress } from '@/entrypoints/copies/kept-address';
import { openDatabase } from '@/utils/db/database';
import { onHiddenMessage } from '@/utils/platform/offscreen';

onHiddenMessage('write-copy', (message) =>
  keptAddress(openDatabase(), Reflect.get(message, 'of') === 'pictures' ? 'pictures' : 'records'),
);
