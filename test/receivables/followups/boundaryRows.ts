import type { Row } from '../ledgerOf';

/**
 * Every edge of the default buckets as of 31 March 2026, a wholly disputed account and one in euros;
 * amounts of the first account are powers of two, so a sum tells its items.
 */
export const BOUNDARY_ROWS: readonly Row[] = [
  { invoice: 'I-01', invoiced: '2026-03-02', due: '2026-04-01', balance: 1 },
  { invoice: 'I-02', invoiced: '2026-03-01', due: '2026-03-31', balance: 2 },
  { invoice: 'I-03', invoiced: '2026-02-28', due: '2026-03-30', balance: 4 },
  { invoice: 'I-04', invoiced: '2026-01-30', due: '2026-03-01', balance: 8 },
  { invoice: 'I-05', invoiced: '2026-01-29', due: '2026-02-28', balance: 16 },
  { invoice: 'I-06', invoiced: '2025-12-31', due: '2026-01-30', balance: 32 },
  { invoice: 'I-07', invoiced: '2025-12-30', due: '2026-01-29', balance: 64 },
  { invoice: 'I-08', invoiced: '2025-12-01', due: '2025-12-31', balance: 128 },
  { invoice: 'I-09', invoiced: '2025-11-30', due: '2025-12-30', balance: 256 },
  { invoice: 'C-10', invoiced: '2026-02-01', due: '2026-02-01', balance: -512 },
  {
    account: 'A2',
    invoice: 'I-11',
    invoiced: '2026-01-02',
    due: '2026-02-01',
    balance: 1000,
    disputed: true,
  },
  { account: 'A2', invoice: 'I-12', balance: 5 },
  { account: 'A2', invoice: 'I-13', invoiced: '2026-04-10', due: '2026-05-10', balance: 7 },
  {
    account: 'A3',
    invoice: 'I-14',
    invoiced: '2026-01-30',
    due: '2026-03-01',
    balance: 50,
    currency: 'EUR',
  },
  {
    account: 'A3',
    invoice: 'I-15',
    invoiced: '2025-10-02',
    due: '2025-11-01',
    balance: 60,
    currency: 'EUR',
  },
].map((row) => ({ currency: 'USD', ...row }));
