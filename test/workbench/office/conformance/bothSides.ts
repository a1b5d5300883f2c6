import type { ExcelHost } from '../../../../workbench/host/host';
import type { Transport } from '../../../../workbench/office/transport';

/**
 * The two sides of the wire. Work is given as a function that uses nothing but its arguments and the
 * globals of its side, because it may have to travel into a browser.
 */
export interface BothSides {
  /** Office.js as the add-in sees it. */
  inAddin<T, A>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** The emulated Excel. */
  inHost<T, A>(
    work: (host: ExcelHost, transport: Transport, argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T>;
}

/** Lets messages of the host reach the add-in. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 150));
