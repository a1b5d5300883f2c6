import type { Style } from '../model/types';
import { invalidArgument } from '../protocol/excelError';
import type { RangeSubject } from '../rangeSubject';

/** What is told of each cell of a range by itself, as far as an add-in asked for it by `true`. */
export function cellProperties({ sheet, rect }: RangeSubject, wanted: unknown): object[][] {
  return Array.from({ length: rect.rows }, (_, down) =>
    Array.from({ length: rect.columns }, (_, right) => {
      const style = sheet.cells.style(rect.row + down, rect.column + right);
      return askedFor(wanted, { format: formatOf(style) });
    }),
  );
}

interface Known {
  readonly [name: string]: string | number | boolean | Known;
}

function formatOf({ font = {}, fill, horizontal, vertical, wrap, indent, borders }: Style): Known {
  const { bold = false, italic = false, size = 11, color = '#000000', name = 'Calibri' } = font;
  return {
    // Excel says white where there is no fill.
    fill: { color: fill ?? '#FFFFFF' },
    font: { bold, italic, size, color, name },
    horizontalAlignment: capital(horizontal ?? 'general'),
    verticalAlignment: capital(vertical ?? 'bottom'),
    wrapText: wrap ?? false,
    indentLevel: indent ?? 0,
    borders: Object.fromEntries(
      (['top', 'bottom', 'left', 'right'] as const).map((side) => {
        const border = borders?.[side];
        const style = border === undefined ? 'None' : 'Continuous';
        return [side, { style, color: border?.color ?? '#000000' }];
      }),
    ),
  };
}

/**
 * Of what is known, what the add-in asked for by `true`; what is not known is no property of Excel's here.
 * Of borders, one wish is for all sides; of all else it has the names of what is known.
 */
export function askedFor(wanted: unknown, known: Known): object {
  const wishes = Object.entries(wanted ?? {}) as [string, unknown][];
  return Object.fromEntries(
    wishes
      .filter(([, isOn]) => isOn !== false && isOn != null)
      .map(([name, wish]) => {
        const found = known[name];
        if (found === undefined) throw invalidArgument();
        if (typeof found !== 'object') return [name, found];
        const isSided = name === 'borders';
        const parts = Object.entries(found) as [string, Known][];
        return [
          name,
          isSided
            ? Object.fromEntries(parts.map(([side, border]) => [side, askedFor(wish, border)]))
            : askedFor(wish, found),
        ];
      }),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
