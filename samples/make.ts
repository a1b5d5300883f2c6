import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openItems } from './openItems';
import { openItemsWorkbook } from './openItemsWorkbook';
import { putOddCells } from './oddCells';
import { seededRandom } from './seededRandom';
import { serialDay } from './serialDay';

// Writes samples/open-items.xlsx. The same seed gives the same file, byte for byte.
const SEED = 20260331;
const ITEMS = 600;
const AS_OF = serialDay('2026-03-31');

async function make(): Promise<void> {
  const items = openItems(ITEMS, AS_OF, seededRandom(SEED));
  putOddCells(items, AS_OF);
  const file = join(__dirname, 'open-items.xlsx');
  writeFileSync(file, await openItemsWorkbook(items, AS_OF));
  console.log(`${file}: ${items.length} items`);
}

void make();
