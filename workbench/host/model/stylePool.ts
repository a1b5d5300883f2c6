import type { Style } from './types';

/** How a cell looks that nobody formatted. */
export const PLAIN: Style = { numberFormat: 'General' };

/** Interns styles, so that equal styles are one object and a million cells stay small. */
export class StylePool {
  private readonly known = new Map<string, Style>([[keyOf(PLAIN), PLAIN]]);
  /** Answers for a pair of base and change, because bulk formatting repeats them. */
  private readonly merged = new WeakMap<Style, Map<string, Style>>();

  /** The one object for this style. */
  intern(style: Style): Style {
    const key = keyOf(style);
    const known = this.known.get(key);
    if (known) return known;
    const made = withoutUndefined(style);
    this.known.set(key, made);
    return made;
  }

  /** `base` with some parts replaced; fonts and borders merge, `undefined` takes a part away. */
  change(base: Style, change: StyleChange): Style {
    const key = JSON.stringify(change, (_, value: unknown) => (value === undefined ? null : value));
    let answers = this.merged.get(base);
    if (!answers) this.merged.set(base, (answers = new Map<string, Style>()));
    const known = answers.get(key);
    if (known) return known;
    const merged: Record<string, unknown> = { ...base, ...change };
    if (change.font) merged['font'] = withoutUndefined({ ...base.font, ...change.font });
    if (change.borders)
      merged['borders'] = withoutUndefined({ ...base.borders, ...change.borders });
    if (change.numberFormat === undefined) merged['numberFormat'] = base.numberFormat;
    const style = this.intern(merged as unknown as Style);
    answers.set(key, style);
    return style;
  }
}

/** Parts of a style to set; a part that is present but `undefined` goes back to plain. */
export type StyleChange = {
  readonly [Part in Exclude<keyof Style, 'font' | 'borders'>]?: Style[Part] | undefined;
} & {
  readonly font?: { readonly [Part in keyof NonNullable<Style['font']>]?: unknown };
  readonly borders?: { readonly [Side in keyof NonNullable<Style['borders']>]?: unknown };
};

function withoutUndefined<T extends object>(value: T): T {
  const kept = Object.entries(value).filter(
    ([, part]) =>
      part !== undefined && !(typeof part === 'object' && part !== null && isEmpty(part as object)),
  );
  return Object.fromEntries(kept) as T;
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function keyOf(style: Style): string {
  return JSON.stringify(withoutUndefined(style), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
