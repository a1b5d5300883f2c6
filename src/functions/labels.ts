/** What the functions write beside figures: English in every language, because people look it up. */
export const labels = {
  account: 'Account',
  noAccount: '(no account)',
  bucket: 'Bucket',
  amount: 'Amount',
  items: 'Items',
  share: 'Share',
  credits: 'Credits',
  noDate: 'No date',
  total: 'Total',
} as const;
