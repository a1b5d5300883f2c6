import type { RowReader } from '../rowReader';

/**
 * Notes accounts that differ only in leading zeros: `00123` and `123` may be one customer that an
 * export spelled twice, and only a person can know. One issue for each such group.
 * @example noteLeadingZeros(rows) adds the issue 'account-leading-zeros' with the detail '00123, 123'
 */
export function noteLeadingZeros(rows: RowReader): void {
  const { keys, firstRows } = rows.accounts;
  const bareKeys = new Set(keys.filter((key) => key.startsWith('0')).map(withoutZeros));
  if (bareKeys.size === 0) return;
  const groups = new Map<string, number[]>();
  keys.forEach((key, account) => {
    const bare = withoutZeros(key);
    if (bareKeys.has(bare)) groups.set(bare, [...(groups.get(bare) ?? []), account]);
  });
  for (const alike of groups.values()) {
    const second = alike[1];
    if (second === undefined) continue;
    const detail = alike.map((account) => keys[account]).join(', ');
    rows.issue('account-leading-zeros', firstRows[second] ?? 0, rows.columns.account, detail);
  }
}

function withoutZeros(key: string): string {
  return key.replace(/^0+(?=.)/, '');
}
