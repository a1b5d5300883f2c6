/**
 * An amount with thousands separated.
 * @example grouped('-1234567.80') is '-1,234,567.80'
 */
export function grouped(amount: string): string {
  return amount.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/**
 * A share in percent with one decimal; empty where there is none.
 * @example percent(0.1234) is '12.3%'
 */
export function percent(share: number | null): string {
  return share === null ? '' : `${(share * 100).toFixed(1)}%`;
}

/**
 * A number with its noun.
 * @example counted(1, 'item', 'items') is '1 item'
 */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
