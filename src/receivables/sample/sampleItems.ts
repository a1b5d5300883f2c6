/** One made-up open item, told by how old it is rather than by its dates. */
export interface SampleItem {
  readonly account: string;
  readonly name: string;
  readonly invoice: string;
  /** Days past due on the day that the sample is made; below 0 it is still to fall due. */
  readonly daysPastDue: number;
  /** Days from invoice to due date. */
  readonly terms: number;
  /** In minor units; below 0 for a credit. */
  readonly balance: number;
  readonly disputed: boolean;
}

// Invented companies. At least one item in every default bucket, a credit, disputes old and young, an
// account that is wholly disputed, and one that is not late.
// account, name, invoice, days past due, terms, balance, disputed
const LINES = `
  10017 | Calle Ocho Tours        | IN-604117 | 104 | 30 |  482500 | no
  10017 | Calle Ocho Tours        | IN-604188 |  47 | 30 |  126075 | no
  10017 | Calle Ocho Tours        | IN-604260 |  12 | 30 |   89900 | no
  10032 | Blue Heron Insurance    | IN-604131 |  66 | 45 |  315000 | yes
  10032 | Blue Heron Insurance    | IN-604201 |  21 | 45 |  140025 | no
  10045 | Constructora Peña       | IN-604139 |  91 | 30 |  228050 | yes
  10058 | Northside Medical Group | IN-604152 |  38 | 30 |   74560 | no
  10058 | Northside Medical Group | CM-604290 |   5 | 30 |  -25000 | no
  10061 | Harbor Light Hotels     | IN-604166 |  31 | 30 |  512000 | no
  10061 | Harbor Light Hotels     | IN-604244 |  -9 | 30 |  298540 | no
  10074 | Prairie Seed & Feed     | IN-604230 |   8 | 15 |   61215 | no
  10083 | Lumen Film Rentals      | IN-604251 | -14 | 30 |  187000 | no
`;

/** The items of the sample ledger. */
export const SAMPLE_ITEMS: readonly SampleItem[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [account = '', name = '', invoice = '', daysPastDue, terms, balance, disputed] = line
      .split('|')
      .map((cell) => cell.trim());
    return {
      account,
      name,
      invoice,
      daysPastDue: Number(daysPastDue),
      terms: Number(terms),
      balance: Number(balance),
      disputed: disputed === 'yes',
    };
  });
