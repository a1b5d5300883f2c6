import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { scrollerOf } from './scrollerOf';
import { useListOffset } from './useListOffset';
import { rowKeys } from './rowKeys';
import { useRowFocus } from './useRowFocus';
import { useStartRow, type StartRow } from './useStartRow';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Rows above and below those in sight that are drawn too, so that Tab and a wheel find them. */
const OVERSCAN = 6;
const FROM_THE_TOP: StartRow = { row: -1, of: '' };

interface VirtualListProps {
  /** The list's name for screen readers. */
  readonly label: string;
  readonly length: number;
  /** What tells a row from the others, wherever it stands. */
  readonly keyOf: (row: number) => string | number;
  /** How high a row is before it has been drawn, in pixels. */
  readonly rowHeight: number;
  readonly start?: StartRow;
  /** Draws a row; the one link or button in it takes this `tabIndex`. */
  readonly children: (row: number, tabIndex: 0 | -1) => ReactNode;
}

/**
 * A list of any length, of which only the rows in sight are in the page. It is one stop for Tab; arrow
 * keys, Page Up, Page Down, Home and End go from row to row.
 */
export function VirtualList(props: VirtualListProps) {
  const { label, length, keyOf, rowHeight, start = FROM_THE_TOP, children } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(Math.max(0, start.row));
  const held = Math.min(current, length - 1);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized by a compiler
  const rows = useVirtualizer({
    count: length,
    getScrollElement: () => scrollerOf(list.current),
    getItemKey: keyOf,
    estimateSize: () => rowHeight,
    scrollMargin: useListOffset(list),
    overscan: OVERSCAN,
    // The row that has the keyboard stays in the page, or the focus would be lost with it.
    rangeExtractor: useCallback((range: Range) => withRow(range, held), [held]),
  });
  const focusRow = useRowFocus(list);
  useStartRow(list, start, rows, focusRow);
  return (
    <ul
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: rows.getTotalSize() }}
      {...rowKeys(length, setCurrent, rows, focusRow)}
    >
      {rows.getVirtualItems().map(({ index, key, start: top }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          aria-setsize={length}
          aria-posinset={index + 1}
          className={styles.row}
          style={{ transform: `translateY(${top - rows.options.scrollMargin}px)` }}
        >
          {children(index, index === held ? 0 : -1)}
        </li>
      ))}
    </ul>
  );
}

function withRow(range: Range, row: number): number[] {
  const inSight = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count || inSight.includes(row)) return inSight;
  return [...inSight, row].sort((a, b) => a - b);
}
