import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Settings } from '../../src/receivables/settings/settings';
import { labelled } from './labelled';
import { layOutLists } from './listLayout';
import { HEADERS, pictureOf, ROWS } from './pictureOf';
import { loadViews, showPane, takePaneAway } from './shownPane';

beforeAll(loadViews);

const SAID = {
  en: {
    asOf: 'As-of date',
    roll: 'Roll to today at Refresh',
    edges: 'Bucket edges',
    overDays: 'Over, in days',
    mainCurrency: 'Main currency',
    ledger: 'Ledger',
    disputeColumn: 'Dispute column',
    dateOrder: 'Date order',
    numberStyle: 'Number style',
    language: 'Language',
    shown: ['2026-03-31', 'Yes', '0, 30, 60, 90', '30', '', '', '', '', '', 'English'],
    apply: (label: string) => `Apply ${label}`,
    discard: (label: string) => `Discard the change of ${label}`,
    tooLow: /Each number must be greater than the one before it/,
    reading: 'The ledger as it was read',
    rows: '6 rows',
    cells: 'Go to A1:G7, Open items',
    parts: [
      ['#/set-up/places', 'Which ledger'],
      ['#/set-up/columns', 'Columns7 columns'],
      ['#/set-up/rows', 'Rows6 rows'],
      ['#/set-up/issues', 'To look at in the ledger! 2 cells'],
      ['#/set-up/convention', 'How your system agesThe export does not say'],
    ],
    automatic: 'Automatic: Disputed',
    blank: 'Automatic',
    nothingRead: /No ledger has been read yet/,
    allRead: 'Every cell could be read.',
  },
  es: {
    asOf: 'Fecha de corte',
    roll: 'Pasar a hoy al actualizar',
    edges: 'Límites de los tramos',
    overDays: 'Más de, en días',
    mainCurrency: 'Moneda principal',
    ledger: 'Cartera',
    disputeColumn: 'Columna de disputa',
    dateOrder: 'Orden de fecha',
    numberStyle: 'Estilo de número',
    language: 'Idioma',
    shown: ['2026-03-31', 'Sí', '0, 30, 60, 90', '30', '', '', '', '', '', 'English'],
    apply: (label: string) => `Aplicar ${label}`,
    discard: (label: string) => `Descartar el cambio de ${label}`,
    tooLow: /Cada número debe ser mayor que el anterior/,
    reading: 'Cómo se leyó la cartera',
    rows: '6 filas',
    cells: 'Ir a A1:G7, Open items',
    parts: [
      ['#/set-up/places', 'Qué cartera'],
      ['#/set-up/columns', 'Columnas7 columnas'],
      ['#/set-up/rows', 'Filas6 filas'],
      ['#/set-up/issues', 'Por revisar en la cartera! 2 celdas'],
      ['#/set-up/convention', 'Cómo cuenta su sistemaLa exportación no lo dice'],
    ],
    automatic: 'Automático: Disputed',
    blank: 'Automático',
    nothingRead: /Todavía no se ha leído ninguna cartera/,
    allRead: 'Se pudieron leer todas las celdas.',
  },
} as const;

const SETTINGS = [
  'asOf',
  'roll',
  'edges',
  'overDays',
  'mainCurrency',
  'ledger',
  'disputeColumn',
  'dateOrder',
  'numberStyle',
  'language',
] as const satisfies readonly (keyof Settings)[];

const picture = pictureOf(HEADERS, ROWS);
const field = labelled;
const button = (name: string) => screen.getByRole('button', { name });

layOutLists();
afterEach(takePaneAway);

describe.each(['en', 'es'] as const)('Set-up in %s', (language) => {
  const said = SAID[language];

  test('shows every setting as it stands in its cell', () => {
    showPane(language, '#/set-up', { picture, settings: picture.settings });
    expect(SETTINGS.map((setting) => field(said[setting]).value)).toEqual(said.shown);
  });

  test('what the cells say now goes before what was read by', () => {
    const settings = { ...picture.settings, overDays: 75 };
    showPane(language, '#/set-up', { picture, settings });
    expect(field(said.overDays).value).toBe('75');
  });

  test('a text is applied with Enter, and the keyboard keeps its place', async () => {
    const desk = showPane(language, '#/set-up', { picture, settings: picture.settings });
    await userEvent.clear(field(said.edges));
    await userEvent.type(field(said.edges), '0, 45, 90{Enter}');
    expect(desk.changed).toEqual([['edges', '0, 45, 90']]);
    expect(document.activeElement).toBe(field(said.edges));
    const settings = { ...picture.settings, edges: [0, 45, 90] };
    act(() => desk.become({ settings }));
    expect(screen.queryByRole('button', { name: said.apply(said.edges) })).toBeNull();
    expect(document.activeElement).toBe(field(said.edges));
  });

  test('a choice is applied with its button, not by passing over it', async () => {
    const desk = showPane(language, '#/set-up', { picture, settings: picture.settings });
    await userEvent.selectOptions(field(said.disputeColumn), 'Disputed');
    expect(desk.changed).toEqual([]);
    await userEvent.click(button(said.apply(said.disputeColumn)));
    expect(desk.changed).toEqual([['disputeColumn', 'Disputed']]);
    expect(document.activeElement).toBe(field(said.disputeColumn));
  });

  test('a date is chosen', async () => {
    const desk = showPane(language, '#/set-up', { picture, settings: picture.settings });
    await userEvent.clear(field(said.asOf));
    await userEvent.type(field(said.asOf), '2026-03-15');
    await userEvent.keyboard('{Enter}');
    expect(desk.changed).toEqual([['asOf', '2026-03-15']]);
  });

  test('Escape and Discard leave a setting as it was', async () => {
    const desk = showPane(language, '#/set-up', { picture, settings: picture.settings });
    await userEvent.type(field(said.overDays), '5{Escape}');
    expect(field(said.overDays).value).toBe('30');
    await userEvent.type(field(said.overDays), '5');
    await userEvent.click(button(said.discard(said.overDays)));
    expect(field(said.overDays).value).toBe('30');
    expect(document.activeElement).toBe(field(said.overDays));
    expect(desk.changed).toEqual([]);
  });

  test('what cannot be used is said beside it and not sent', async () => {
    const desk = showPane(language, '#/set-up', { picture, settings: picture.settings });
    await userEvent.clear(field(said.edges));
    await userEvent.type(field(said.edges), '30, 20{Enter}');
    expect(screen.getByText(said.tooLow)).toBeTruthy();
    expect(field(said.edges).getAttribute('aria-invalid')).toBe('true');
    expect(desk.changed).toEqual([]);
    await userEvent.type(field(said.edges), '{Backspace}');
    expect(screen.queryByText(said.tooLow)).toBeNull();
  });

  test('while something runs nothing is applied, and what was typed stays', async () => {
    const desk = showPane(language, '#/set-up', {
      picture,
      settings: picture.settings,
      running: 'refreshAging',
    });
    await userEvent.type(field(said.overDays), '5{Enter}');
    await userEvent.click(button(said.apply(said.overDays)));
    expect(desk.changed).toEqual([]);
    expect(field(said.overDays).value).toBe('305');
  });

  test('an automatic choice says what was found', () => {
    showPane(language, '#/set-up', { picture, settings: picture.settings });
    const options = within(field(said.disputeColumn)).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([said.automatic, 'Disputed']);
    expect(within(field(said.dateOrder)).getAllByRole('option')[0]?.textContent).toBe(said.blank);
    expect(field(said.ledger).placeholder).toContain('Open items');
  });

  test('the ledger as it was read leads to its cells, and to each part of how it was read', async () => {
    const desk = showPane(language, '#/set-up', { picture, settings: picture.settings });
    const reading = within(screen.getByRole('region', { name: said.reading }));
    // Beside the cells and beside the way to what each row is: the same number.
    expect(reading.getAllByText(said.rows)).toHaveLength(2);
    await userEvent.click(reading.getByRole('button', { name: said.cells }));
    expect(desk.shown).toEqual([['Open items', 'A1:G7']]);
    const links = reading.getAllByRole('link');
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual(said.parts);
  });

  test('a person who came for one setting finds the keyboard in it', () => {
    showPane(language, '#/set-up/disputeColumn', { picture, settings: picture.settings });
    expect(document.activeElement).toBe(field(said.disputeColumn));
  });

  test('without a ledger every setting can be typed all the same', async () => {
    const desk = showPane(language, '#/set-up');
    expect(screen.getByText(said.nothingRead)).toBeTruthy();
    await userEvent.type(field(said.disputeColumn), 'H{Enter}');
    await userEvent.type(field(said.mainCurrency), 'usd{Enter}');
    expect(desk.changed).toEqual([
      ['disputeColumn', 'H'],
      ['mainCurrency', 'usd'],
    ]);
  });

  test('a ledger without issues says so', () => {
    const clean = pictureOf(HEADERS, ROWS.slice(0, 2));
    showPane(language, '#/set-up', { picture: clean });
    expect(screen.getByText(said.allRead)).toBeTruthy();
  });
});
