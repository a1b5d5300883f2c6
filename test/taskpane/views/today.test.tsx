import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Picture } from '../../../src/actions/actions';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { Language } from '../../../src/receivables/settings/settings';
import { AS_OF, HEADERS, pictureOf, ROWS } from '../pictureOf';
import { showPane, takePaneAway } from '../shownPane';

const SAID = {
  en: {
    call: 'To call',
    accounts: /^2 accounts · 1,704.40 USD callable$/,
    why: '4,000.00 over 30 days, 2,345.60 of it disputed; oldest I-3, 90 days past due',
    all: 'All 2 follow-ups',
    list: 'Follow-up list',
    none: 'No account owes anything more than 30 days past due.',
    aging: 'Aging',
    over: '99.0% over 30',
    row: '61-90',
    changed: 'What changed',
    since: 'Since the refresh as of March 24, 2026',
    nothing: 'Nothing changed.',
    notOnSheets: /The sheets still show the last refresh/,
    come: 'Newly over 30',
    gone: 'No longer over 30',
    unknown: '(no currency)',
    look: 'To look at',
    issues: '2 in the ledger',
    allRead: 'Every row of the ledger could be read.',
  },
  es: {
    call: 'Por llamar',
    accounts: /^2 cuentas · 1,704.40 USD exigible$/,
    why: '4,000.00 con más de 30 días, de ello 2,345.60 en disputa; la más antigua, I-3, 90 días de atraso',
    all: 'Las 2 cuentas en seguimiento',
    list: 'Lista de seguimiento',
    none: 'Ninguna cuenta debe nada con más de 30 días de atraso.',
    aging: 'Antigüedad',
    over: '99.0% con más de 30',
    row: '61-90',
    changed: 'Qué cambió',
    since: 'Desde la actualización al 24 de marzo de 2026',
    nothing: 'Nada cambió.',
    notOnSheets: /Las hojas todavía muestran la última actualización/,
    come: 'Nuevas con más de 30',
    gone: 'Ya sin más de 30',
    unknown: '(sin moneda)',
    look: 'Por revisar',
    issues: '2 en la cartera',
    allRead: 'Se pudieron leer todas las filas de la cartera.',
  },
} as const;

const CHANGES: Picture['changes'] = {
  since: (AS_OF - 7) as SerialDay,
  blocks: [
    {
      currency: 'USD',
      decimals: 2,
      total: { before: 400_000, after: 510_000 },
      over: {
        before: 600_000,
        after: 505_000,
        come: [{ key: 'A2', name: 'Beta Travel', over: 400_000 }],
        gone: [{ key: 'A9', name: '', over: 5_000 }],
      },
    },
  ],
};

const NOT_LATE = pictureOf(HEADERS, [['A1', 'Alpha', 'I-1', AS_OF + 1, 10, 'USD', 'No']]);

afterEach(takePaneAway);

const show = (language: Language, picture: Picture) => showPane(language, '', { picture });

const section = (name: string) => within(screen.getByRole('region', { name }));

describe.each(['en', 'es'] as const)('in %s, Today', (language) => {
  const said = SAID[language];

  test('names whom to call, the largest callable amount first, each with its reason', () => {
    show(language, pictureOf(HEADERS, ROWS));
    const call = section(said.call);
    const aside = call.getByRole('heading').nextElementSibling;
    expect(aside?.textContent).toMatch(said.accounts);
    const rows = call.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows.map((row) => row?.match(/^(Beta Travel|Alpha Clinics)[\d,.]+/)?.[0])).toEqual([
      'Beta Travel1,654.40',
      'Alpha Clinics50.00',
    ]);
    expect(call.getByText(said.why)).toBeTruthy();
  });

  test('leads to an account, to the whole list, and makes the sheet', async () => {
    const desk = show(language, pictureOf(HEADERS, ROWS));
    const call = section(said.call);
    const to = (name: string) => call.getByRole('link', { name }).getAttribute('href');
    expect(to('Beta Travel')).toBe('#/accounts/A2');
    expect(to(said.all)).toBe('#/follow-ups');
    await userEvent.click(call.getByRole('button', { name: said.list }));
    expect(desk.pressed).toEqual(['followUpList']);
  });

  test('says so when there is nobody to call', () => {
    show(language, NOT_LATE);
    expect(section(said.call).getByText(said.none)).toBeTruthy();
    expect(section(said.call).queryByRole('listitem')).toBeNull();
  });

  test('shows the buckets as a strip and in figures, with the share that is over', () => {
    show(language, pictureOf(HEADERS, ROWS));
    const aging = section(said.aging);
    expect(aging.getAllByText(said.over).length).toBeGreaterThan(0);
    const [row] = aging.getAllByRole('rowheader', { name: said.row });
    expect(row?.closest('tr')?.textContent).toBe(`${said.row}4,000.0078.4%`);
    expect(aging.getAllByRole('img')[0]?.getAttribute('aria-label')).toContain('4,000.00');
  });

  test('tells what changed, and whose', () => {
    show(language, { ...pictureOf(HEADERS, ROWS), changes: CHANGES });
    const changed = section(said.changed);
    expect(changed.getByText(said.since)).toBeTruthy();
    const after = (name: string) => changed.getByText(name).nextElementSibling?.textContent;
    expect(after(said.come)).toBe('Beta Travel');
    expect(after(said.gone)).toBe('A9');
    expect(changed.getByText('▲').parentElement?.textContent).toContain('1,100.00');
    expect(changed.getByText('▼').parentElement?.textContent).toContain('950.00');
    expect(changed.queryByText(said.notOnSheets)).toBeNull();
  });

  test('names every currency where there are several, the unknown one too', () => {
    const [block] = CHANGES?.blocks ?? [];
    if (block === undefined) throw new Error('there is nothing that changed');
    const blocks = [block, { ...block, currency: null, over: null }];
    show(language, { ...pictureOf(HEADERS, ROWS), changes: { since: null, blocks } });
    const changed = section(said.changed);
    const totals = changed.getAllByText('▲').map((mark) => mark.closest('dd')?.nextElementSibling);
    expect(totals.map((total) => total?.textContent)).toEqual([
      '5,100.00 USD',
      `5,100.00 ${said.unknown}`,
    ]);
  });

  test('says that nothing changed, and that the sheets are older where they are', () => {
    const changes = { since: (AS_OF - 7) as SerialDay, blocks: [] };
    show(language, { ...NOT_LATE, changes, isOnSheets: false });
    const changed = section(said.changed);
    expect(changed.getByText(said.nothing)).toBeTruthy();
    expect(changed.getByText(said.notOnSheets)).toBeTruthy();
  });

  test('says nothing of changes where there was nothing before', () => {
    show(language, NOT_LATE);
    expect(screen.queryByRole('region', { name: said.changed })).toBeNull();
  });

  test('names one issue of each kind and leads to its cell', async () => {
    const desk = show(language, pictureOf(HEADERS, ROWS));
    const look = section(said.look);
    expect(look.getByText(said.issues)).toBeTruthy();
    await userEvent.click(look.getByText('D7', { selector: 'button' }));
    expect(desk.shown).toEqual([['Open items', 'D7']]);
  });

  test('says so when every row could be read', () => {
    show(language, NOT_LATE);
    expect(section(said.look).getByText(said.allRead)).toBeTruthy();
  });
});
