import type { Row } from '../ledgerOf';
import { comparison, issue, rowsOf, stated } from './compared';

describe('the control total', () => {
  it('is what a person typed, else what the export states, else none', () => {
    const statedTotals = [stated(30000)];
    expect(comparison(rowsOf(100, 200), 300)).toMatchObject({ source: 'typed', difference: 0 });
    expect(comparison(rowsOf(100, 200), 300, { statedTotals })?.source).toBe('typed');
    expect(comparison(rowsOf(100, 200), null, { statedTotals })).toMatchObject({
      source: 'export',
      stated: 30000,
      total: 30000,
      difference: 0,
    });
    expect(comparison(rowsOf(100, 200), null)).toBeNull();
  });

  it('of an export is the last of its totals', () => {
    const statedTotals = [stated(10000), stated(30000)];
    expect(comparison(rowsOf(100, 200), null, { statedTotals })?.stated).toBe(30000);
  });

  it('is compared with the items of its own currency', () => {
    const rows: Row[] = [
      { balance: 100, currency: 'USD' },
      { balance: 50, currency: 'USD' },
      { balance: 70, currency: 'EUR' },
    ];
    const total = { statedTotals: [stated(7000, 1)] };
    expect(comparison(rows, null, total)).toMatchObject({ currency: 'EUR', difference: 0 });
    expect(comparison(rows, null, { statedTotals: [stated(22000, null)] })).toBeNull();
  });

  it('is the one that differs where an export states one of each currency', () => {
    const rows: Row[] = [
      { balance: 100, currency: 'USD' },
      { balance: 50, currency: 'USD' },
      { balance: 70, currency: 'EUR' },
    ];
    const totals = (usd: number, eur: number) => ({
      statedTotals: [stated(usd, 0), stated(eur, 1)],
    });
    expect(comparison(rows, null, totals(15000, 7000))).toMatchObject({ currency: 'USD' });
    expect(comparison(rows, null, totals(15000, 7100))).toMatchObject({
      currency: 'EUR',
      difference: -100,
    });
  });

  it('may name no currency where the ledger has one', () => {
    const rows: Row[] = [{ balance: 100, currency: 'USD' }];
    expect(comparison(rows, null, { statedTotals: [stated(10000, null)] })?.stated).toBe(10000);
  });

  it('is none where it fits no amount', () => {
    expect(comparison(rowsOf(100), 1e20)).toBeNull();
  });

  it('has no causes where it is the same', () => {
    const issues = [issue('amount-unreadable', 1, 'tbd'), issue('amount-rounded', 0)];
    expect(comparison(rowsOf(100, -5), 95, { issues })?.causes).toEqual([]);
  });

  it('in yen has no decimals', () => {
    expect(comparison([{ balance: 1200, currency: 'JPY' }], 1200)).toMatchObject({
      stated: 1200,
      difference: 0,
    });
  });
});
