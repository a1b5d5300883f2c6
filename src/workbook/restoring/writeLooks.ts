import type { Outbox } from '../applying/outbox';
import { dressCells } from './cellLook';
import type { LookWrite } from './cellTargets';
import { spotsOf } from './writeSpots';

/** What the parts of one look take in a message. */
const MOST_BYTES = 2_000;

/** Gives scattered cells their looks: those at once that lie together and become the same. */
export async function writeLooks(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  writes: readonly LookWrite[],
): Promise<void> {
  const alike = new Map<string, LookWrite[]>();
  for (const write of writes) {
    const key = `${write.look} ${write.now ?? ''}`;
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [write]);
    else same.push(write);
  }
  for (const same of alike.values()) {
    const [first] = same;
    if (first === undefined) continue;
    const cells = same.map(({ row, column }) => ({ row, column, cell: '' }));
    for (const { row, column, lines } of spotsOf(cells)) {
      await outbox.make(MOST_BYTES);
      const range = sheet.getRangeByIndexes(row, column, lines.length, lines[0]?.length ?? 1);
      dressCells(range, first.look, first.now);
    }
  }
}
