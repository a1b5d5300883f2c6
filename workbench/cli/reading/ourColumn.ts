import type { Table } from '../../host/model/table';

/** What Duebook adds to a header of its own where a person's column already has it. */
const OURS = ' (Duebook)';

/** Where the column of Duebook's with such a header stands in its table, from 0; -1 where there is none. */
export function ourColumn({ columns }: Table, header: RegExp): number {
  const isOurs = ({ name }: { readonly name: string }) =>
    name.endsWith(OURS) && header.test(name.slice(0, -OURS.length));
  const marked = columns.findIndex(isOurs);
  return marked >= 0 ? marked : columns.findIndex(({ name }) => header.test(name));
}
