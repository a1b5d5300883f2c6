/** When an item is due, counted from its invoice date. Days from 0 to 365, months from 0 to 12. */
export type Terms =
  /** So many days later: `Net 30`; 0 is due at once. */
  | { readonly kind: 'days'; readonly days: number }
  /** The same day so many months later, or that month's last: `2 mois`. */
  | { readonly kind: 'months'; readonly months: number }
  /** The end of the month so many months later, and so many days after it: `EOM + 10`. */
  | { readonly kind: 'after-month-end'; readonly months: number; readonly days: number }
  /** So many days later, then the end of that month: `30 jours, puis fin de mois`. */
  | { readonly kind: 'to-month-end'; readonly days: number }
  /** A day of the month so many months later, or that month's last: `10th prox`. */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly months: number };

/**
 * What a text of terms means if days come before the end of the month and if they come after it; the
 * same where it leaves no choice. `Net 30 EOM` is used in both ways, as `45 jours fin de mois` is by
 * French law (Code de commerce L441-10).
 */
export interface TermsText {
  readonly daysFirst: Terms;
  readonly monthEndFirst: Terms;
}
