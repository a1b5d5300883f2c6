import type { Picture } from '../../../actions/actions';

/**
 * Whose items are open, by name; items that name nobody come last, as `''`. Null where no column says
 * whose they are.
 * @example ownersOf(picture) is ['Ana', 'Luis', '']
 */
export function ownersOf({
  ledger,
  result,
}: Pick<Picture, 'ledger' | 'result'>): readonly string[] | null {
  const { groups } = ledger;
  if (groups === null) return null;
  const found = new Set<string>();
  for (const block of result.blocks) {
    for (const group of block.groups?.account ?? []) found.add(groups.names[group] ?? '');
  }
  return [...found].sort((one, other) => {
    if (one === '' || other === '') return one === '' ? 1 : -1;
    return one.localeCompare(other);
  });
}
