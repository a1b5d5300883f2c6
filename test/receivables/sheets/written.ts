import type {
  Place,
  PlanCell,
  SheetPlan,
  TableColumnPlan,
  TablePlan,
} from '../../../src/receivables/sheets/plan';

/**
 * A planned sheet as a text that a person can read through: what stands where, how it looks and prints.
 * A line a cell, a column or a rule, in the order of the plan.
 */
export function written(plan: SheetPlan): string {
  const { print, foundBy } = plan;
  return [
    `# ${plan.title} (or ${plan.fallbackTitle}), known by ${said(foundBy)}`,
    `prints ${said(print)}`,
    `frozen ${plan.frozenRows} rows, ${plan.frozenColumns ?? 0} columns; widths ${plan.widths.join(' ')}`,
    ...plan.names.map(({ name, row, column }) => `name ${name} at ${place({ row, column })}`),
    ...plan.cells.map(({ at, cell, when, aliases, heads }) =>
      [
        `${place(at)}: ${cellText(cell)}`,
        ...(when === 'new' ? ['when new'] : []),
        ...(aliases === undefined ? [] : [`also ${aliases.join(' | ')}`]),
        ...(heads === undefined ? [] : [`heads ${heads}`]),
      ].join('; '),
    ),
    ...plan.tables.flatMap(tableText),
    ...plan.choices.map(({ name, values }) => `choice ${name}: ${values.join(' | ')}`),
    ...plan.rules.map(({ at, formula, look }) => `rule ${place(at)}: ${formula} -> ${look}`),
    ...(plan.rowRules ?? []).map((rule) => `row rule ${said(rule)}`),
    ...(plan.charts ?? []).map((chart) => `chart ${said(chart)}`),
    ...(plan.chartsGone ?? []).map((name) => `no chart ${name}`),
    '',
  ].join('\n');
}

function place(at: Place): string {
  if ('name' in at) return `${at.name}+${at.columnOffset}`;
  return `row ${at.row + 1}, ${'over' in at ? at.over : `column ${at.column + 1}`}`;
}

function cellText(cell: PlanCell): string {
  const look = cell.look === undefined ? '' : ` (${cell.look})`;
  switch (cell.kind) {
    case 'blank':
      return `nothing${look}`;
    case 'text':
      return `"${cell.text}"${look}`;
    case 'number':
      return `${cell.value} as ${cell.format}${look}`;
    case 'day':
      return `day ${cell.day} as ${cell.format}${look}`;
    case 'moment':
      return `moment ${cell.moment} as ${cell.format}${look}`;
    case 'formula':
      return `${cell.formula} as ${cell.format}, shows ${said(cell.shows ?? null)}${look}`;
  }
}

function tableText({ columns, ...table }: TablePlan): readonly string[] {
  return [
    `table ${said(table)}`,
    ...columns.flatMap(({ values, ...column }: TableColumnPlan) => [
      `  ${said(column)}`,
      `    ${values.map((value) => said(value)).join(' | ')}`,
    ]),
  ];
}

/** A part as JSON, its keys in the order of the alphabet: how a plan was put together is no matter. */
function said(part: unknown): string {
  return JSON.stringify(part, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
