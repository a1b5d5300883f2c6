import { DEFAULT_EDGES } from '../../../src/receivables/aging/scheme';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Picture } from '../../../src/actions/actions';
import type { ExportConvention } from '../../../src/receivables/conventions/exportConvention';
import type { ControlComparison } from '../../../src/receivables/tieOut/controlTotal';
import { dayOf } from '../../receivables/ledgerOf';
import { layOutLists } from '../listLayout';
import { loadViews, showPane, takePaneAway } from '../shownPane';
import { candidate, EVIDENCE, intakePicture } from './intakePicture';

beforeAll(loadViews);
layOutLists();
afterEach(takePaneAway);

const SAID = {
  en: {
    rows: 'Rows',
    counts: ['6', '1', '0', '0', '0', '7'],
    control: 'Control total',
    lines: ['Typed here (USD)', 'Read from the rows', '✕ Difference'],
    cause: 'Go to E4, Items that stand in the ledger twice',
    unexplained: 'Not explained',
    take: 'Take the selected cell',
    none: /No total is stated/,
    off: 'Control total off by 50.05',
    toCheck: '1 column to check',
    which: 'Which ledger',
    current: /Open items\D*6 rows .*✓ Read now/,
    choose: 'Read this one: Copy',
    forget: 'Let Duebook find it',
    convention: /^Your system ages by invoice date as of February 28, 2026/,
    otherwise: /^The figures here are made otherwise/,
    adopt: 'Age like your system',
    agesOtherwise: 'Your system ages otherwise',
    misfits: '1 row differs',
    misfit: 'Go to C3, 31-60 in the export, 1-30 by this rule',
    noAges: 'The export does not say',
    same: '✓ same as here',
    given: /· aged as the export gives it/,
  },
  es: {
    rows: 'Filas',
    counts: ['6', '1', '0', '0', '0', '7'],
    control: 'Total de control',
    lines: ['Escrito aquí (USD)', 'Leído de las filas', '✕ Diferencia'],
    cause: /^Ir a E4, /,
    unexplained: 'Sin explicar',
    take: 'Tomar la celda seleccionada',
    none: /No hay ningún total indicado/,
    off: 'El total de control difiere en 50.05',
    toCheck: '1 columna por confirmar',
    which: 'Qué cartera',
    current: /Open items\D*6 filas .*✓ Se lee ahora/,
    choose: 'Leer esta: Copy',
    forget: 'Que Duebook la busque',
    convention: /^Su sistema .*28 de febrero de 2026/,
    otherwise: /^Aquí las cifras/,
    adopt: 'Contar como su sistema',
    agesOtherwise: 'Su sistema cuenta de otra manera',
    misfits: '1 fila difiere',
    misfit: 'Ir a C3, 31-60 en la exportación, 1-30 según esta regla',
    noAges: 'La exportación no lo dice',
    same: '✓ igual que aquí',
    given: / · .*exportación/,
  },
} as const;

const OFF: ControlComparison = {
  stated: 507_000,
  source: 'typed',
  currency: 'USD',
  decimals: 2,
  total: 512_005,
  difference: 5005,
  causes: [{ cause: 'duplicate', amount: 5000, rows: [2] }],
  unexplained: 5,
};

const THEIRS: ExportConvention = {
  basis: 'invoice',
  asOf: dayOf('2026-02-28'),
  edges: [0, 30, 60],
  bound: null,
  compared: 6,
  inNone: 0,
  misfits: [{ item: 1, exported: '31-60', ours: '1-30' }],
  isAmbiguous: false,
  others: [],
  obstacle: null,
};

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe.each(['en', 'es'] as const)('How a ledger was read, in %s', (language) => {
  const said = SAID[language];
  const show = (hash: string, picture: Picture) => showPane(language, hash, { picture });

  test('every row of the area is counted once', () => {
    show('#/set-up/rows', intakePicture());
    const table = within(screen.getByRole('table', { name: said.rows }));
    expect(table.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(said.counts);
  });

  test('a difference from the control total is told by cause, with the way to its rows', async () => {
    const desk = show('#/set-up/rows', intakePicture({ controlTotal: OFF }));
    const table = within(screen.getByRole('table', { name: said.control }));
    const names = table.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names.slice(0, 3)).toEqual(said.lines);
    expect(names.at(-1)).toBe(said.unexplained);
    await userEvent.click(button(said.cause));
    expect(desk.shown).toEqual([['Open items', 'E4']]);
  });

  test('a control total is typed, or taken from the selected cell', async () => {
    const desk = show('#/set-up/rows', intakePicture());
    expect(screen.getByText(said.none)).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: said.control }), '5070{Enter}');
    await userEvent.click(button(said.take));
    expect(desk.changed).toEqual([['controlTotal', '5070']]);
    expect(desk.pressed).toEqual(['takeControlTotal']);
  });

  test('Today says in one line what wants a look, and nothing where all is well', () => {
    show('#/today', intakePicture({ controlTotal: OFF }, { evidence: EVIDENCE }));
    const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect([hrefOf(said.toCheck), hrefOf(said.off)]).toEqual(['#/set-up/columns', '#/set-up/rows']);
    takePaneAway();
    show('#/today', intakePicture());
    expect(screen.queryByRole('link', { name: said.toCheck })).toBeNull();
  });

  test('the list that is read stands among the others, and another is one press away', async () => {
    const { head } = candidate();
    const candidates = [
      candidate(),
      candidate({ place: 'Copy', head: { ...head, sheet: 'Copy' } }),
    ];
    const picture = intakePicture({ candidates });
    const settings = { ...picture.settings, ledger: 'Open items' };
    const desk = showPane(language, '#/set-up/places', { picture, settings });
    const places = within(screen.getByRole('list', { name: said.which })).getAllByRole('listitem');
    expect(places[0]?.textContent).toMatch(said.current);
    await userEvent.click(button(said.choose));
    await userEvent.click(button(said.forget));
    expect(desk.changed).toEqual([
      ['ledger', 'Copy'],
      ['ledger', ''],
    ]);
  });

  test('how the system ages is said beside how it is done here, and adopted with one press', async () => {
    const desk = show('#/set-up/convention', intakePicture({ convention: THEIRS }));
    expect(screen.getByText(said.convention)).toBeTruthy();
    expect(screen.getByText(said.otherwise)).toBeTruthy();
    await userEvent.click(button(said.misfit));
    await userEvent.click(button(said.adopt));
    expect(desk.shown).toEqual([['Open items', 'C3']]);
    expect(desk.pressed).toEqual(['adoptConvention']);
    expect(screen.getByRole('list', { name: said.misfits })).toBeTruthy();
  });

  test('Today leads there while the figures are made otherwise', () => {
    const { settings } = intakePicture();
    show('#/today', intakePicture({ convention: THEIRS }));
    const link = screen.getByRole('link', { name: said.agesOtherwise });
    expect(link.getAttribute('href')).toBe('#/set-up/convention');
    takePaneAway();
    const { basis, asOf } = settings;
    const edges = [...DEFAULT_EDGES];
    show('#/today', intakePicture({ convention: { ...THEIRS, basis, asOf, edges } }));
    expect(screen.queryByRole('link', { name: said.agesOtherwise })).toBeNull();
  });

  test('what is the same, or cannot be set here, is not offered', () => {
    const { settings } = intakePicture();
    const { basis, asOf } = settings;
    const edges = [...DEFAULT_EDGES];
    const same: ExportConvention = { ...THEIRS, basis, asOf, edges, misfits: [] };
    show('#/set-up/convention', intakePicture({ convention: same }));
    expect(screen.queryByRole('button', { name: said.adopt })).toBeNull();
    takePaneAway();
    show('#/set-up', intakePicture({ convention: same }));
    expect(
      screen.getByText((_, shown) => shown?.textContent === said.same, {
        selector: 'a > span > span',
      }),
    ).toBeTruthy();
    takePaneAway();
    const months: ExportConvention = { ...THEIRS, obstacle: 'calendar-months' };
    show('#/set-up/convention', intakePicture({ convention: months }));
    expect(screen.queryByRole('button', { name: said.adopt })).toBeNull();
  });

  test('an export that says nothing of ages is told so', () => {
    show('#/set-up/convention', intakePicture());
    expect(screen.getByRole('heading', { name: said.noAges })).toBeTruthy();
  });

  test('buckets that came with the export are marked so', () => {
    const picture = intakePicture();
    const { ledger } = picture;
    const reading = { ...ledger.reading, given: true };
    show('#/aging', { ...picture, ledger: { ...ledger, reading } });
    expect(screen.getByText(said.given)).toBeTruthy();
  });
});
