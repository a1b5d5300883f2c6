/** What a filtered column shows. Only the two forms that people use are evaluated. */
export type FilterCriteria =
  | { readonly filterOn: 'Values'; readonly values: readonly string[] }
  | {
      readonly filterOn: 'Custom';
      /** Such as `>30`, `=A*`, `<>`. */
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator?: 'And' | 'Or';
    };
