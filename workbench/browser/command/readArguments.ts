import { parseArgs, types } from 'node:util';

/** What a person asked the workbench to do. */
export interface WorkbenchRequest {
  /** Null: the sample ledger. */
  readonly file: string | null;
  readonly opens: boolean;
  /** Null: the usual port, or a free one. */
  readonly port: number | null;
  readonly contrast: boolean;
}

export type WorkbenchArguments =
  | { readonly kind: 'open'; readonly request: WorkbenchRequest }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

const OPTIONS = {
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
  contrast: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words after `npm run workbench --`. */
export function readArguments(words: readonly string[]): WorkbenchArguments {
  const read = parsed(words);
  if (typeof read === 'string') return { kind: 'wrong', problem: read };
  const { values, positionals } = read;
  if (values.help === true) return { kind: 'help' };
  if (positionals.length > 1) {
    return { kind: 'wrong', problem: 'One workbook at a time: name one FILE.' };
  }
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    return { kind: 'wrong', problem: '--port takes a number from 1 to 65535.' };
  }
  return {
    kind: 'open',
    request: {
      file: positionals[0] ?? null,
      opens: values['no-open'] !== true,
      port,
      contrast: values.contrast === true,
    },
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (problem) {
    const text = types.isNativeError(problem) ? problem.message : String(problem);
    return `${text.split('. ')[0] ?? text}.`;
  }
}
