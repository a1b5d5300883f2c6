import { openItems } from './openItems';
import { openItemsWorkbook } from './openItemsWorkbook';
import { putOddCells } from './oddCells';
import { seededRandom } from './seededRandom';
import { serialDay } from './serialDay';
import { withFunctions } from './withFunctions';

const SEED = 20260331;
const ITEMS = 600;
const AS_OF = serialDay('2026-03-31');

/** The bytes of samples/open-items.xlsx: the same on every run, whatever the day. */
export async function sampleFile(): Promise<Uint8Array> {
  const items = openItems(ITEMS, AS_OF, seededRandom(SEED));
  putOddCells(items, AS_OF);
  return withFunctions(await openItemsWorkbook(items, AS_OF), AS_OF);
}
