import type { CellBlock } from '../reading/readInBlocks';

/**
 * Which cells of a place a formula spills over, its own cell among them, as `row,column`. Excel says of
 * a range whether all, none or some of its cells are: halves of halves are asked, all in one request.
 */
export async function spilledCells(
  context: Excel.RequestContext,
  { sheet, ...block }: CellBlock & { readonly sheet: Excel.Worksheet },
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  await ask(context, sheet, [block], found);
  return found;
}

async function ask(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  found: Set<string>,
): Promise<void> {
  if (blocks.length === 0) return;
  const asked = blocks.map((block) => {
    const { row, column, rows, columns } = block;
    return { block, range: sheet.getRangeByIndexes(row, column, rows, columns).load('hasSpill') };
  });
  await context.sync();
  const mixed: CellBlock[] = [];
  for (const { block, range } of asked) {
    // Null where some of its cells are spilled over.
    const hasSpill: boolean | null = range.hasSpill;
    range.untrack();
    if (hasSpill === true) note(block, found);
    else if (hasSpill === null) mixed.push(...halves(block));
  }
  await ask(context, sheet, mixed, found);
}

function note({ row, column, rows, columns }: CellBlock, found: Set<string>): void {
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) found.add(`${row + down},${column + right}`);
  }
}

function halves(block: CellBlock): readonly CellBlock[] {
  const { row, column, rows, columns } = block;
  if (rows >= columns) {
    const half = Math.floor(rows / 2);
    return [
      { ...block, rows: half },
      { ...block, row: row + half, rows: rows - half },
    ];
  }
  const half = Math.floor(columns / 2);
  return [
    { ...block, columns: half },
    { ...block, column: column + half, columns: columns - half },
  ];
}
