/** How one column of printed text stands. */
export type Side = 'left' | 'right';

/**
 * Lines of text in columns as wide as what stands in them, two blanks between.
 * @example columns([['a', '1'], ['bb', '10']], ['left', 'right']) is ['a    1', 'bb  10']
 */
export function columns(rows: readonly (readonly string[])[], sides: readonly Side[]): string[] {
  const widths = sides.map((_, column) =>
    Math.max(0, ...rows.map((row) => signs(row[column] ?? ''))),
  );
  return rows.map((row) =>
    sides
      .map((side, column) => {
        const text = row[column] ?? '';
        const gap = ' '.repeat((widths[column] ?? 0) - signs(text));
        return side === 'left' ? text + gap : gap + text;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Characters as a terminal shows them, not UTF-16 units. */
function signs(text: string): number {
  return [...text].length;
}
